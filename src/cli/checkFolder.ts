import { join } from "node:path";
import { checkDataSet } from "#data/check/dataSet.ts";
import { type Files, parseFiles, type RawFile } from "#data/files.ts";
import { describeProblem, type Problem } from "#data/problem.ts";
import { countsOf } from "./counts.ts";
import { readCatalog } from "./dataSet.ts";
import { readFolder } from "./readFolder.ts";
import { checkTalkViews } from "./talkViews.ts";

/** Everything that is wrong with a data set's files, and the files as far as they could be read. */
export function checkFiles(raw: readonly RawFile[]): {
  readonly files: Files;
  readonly problems: readonly Problem[];
  readonly passedOver: readonly string[];
} {
  const { files, problems, unfit, isBroken, passedOver } = parseFiles(raw);
  // A file that is no JSON is one problem, not one for each file that refers to what it defines.
  const found = isBroken ? problems : [...problems, ...checkDataSet(files, unfit)];
  // Views are held against the whole, so the whole has to stand first.
  return { files, passedOver, problems: found.length > 0 ? found : checkTalkViews(files) };
}

export interface Findings {
  /** What each sound data set holds, a line each. */
  readonly counts: readonly string[];
  /** What does no harm but is worth a look, a line each. */
  readonly warnings: readonly string[];
  /** All problems in words, a line each. */
  readonly problems: readonly string[];
}

/** Checks every data set of a folder's catalog. @throws DataError where there is no catalog to read */
export async function checkFolder(dataFolder: string): Promise<Findings> {
  const catalog = await readCatalog(dataFolder);
  const findings = catalog.map(({ id, path }): Findings => {
    const { files, problems, passedOver } = checkFiles(readFolder(join(dataFolder, path)));
    const warnings = passedOver.map((file) => `${path}/${file}: passed over, it is no JSON file`);
    if (problems.length > 0) {
      const named = problems.map((one) => ({ ...one, file: `${path}/${one.file}` }));
      return { counts: [], warnings, problems: named.map(describeProblem) };
    }
    const counts = Object.entries(countsOf(files));
    const lines = counts.map(([what, count]) => `  ${String(count).padStart(6)} ${what}`);
    return { counts: [`${id}: sound`, ...lines], warnings, problems: [] };
  });
  return {
    counts: findings.flatMap(({ counts }) => counts),
    warnings: findings.flatMap(({ warnings }) => warnings),
    problems: findings.flatMap(({ problems }) => problems),
  };
}
