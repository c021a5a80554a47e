import { join } from "node:path";
import { checkDataSet } from "#data/check/dataSet.ts";
import { type Files, parseFiles, type RawFile } from "#data/files.ts";
import { loadCatalog } from "#data/load.ts";
import { describeProblem, type Problem } from "#data/problem.ts";
import { countsOf } from "./counts.ts";
import { readFolder, readJsonFile } from "./readFolder.ts";
import { checkTalkViews } from "./talkViews.ts";

/** Everything that is wrong with a data set's files, and the files as far as they could be read. */
export function checkFiles(raw: readonly RawFile[]): {
  readonly files: Files;
  readonly problems: readonly Problem[];
} {
  const { files, problems } = parseFiles(raw);
  const sound = [...problems, ...checkDataSet(files)];
  // Views are held against the whole, so the whole has to stand first.
  return { files, problems: sound.length > 0 ? sound : checkTalkViews(files) };
}

export interface Findings {
  /** What each sound data set holds, a line each. */
  readonly counts: readonly string[];
  /** All problems in words, a line each. */
  readonly problems: readonly string[];
}

/** Checks every data set of a folder's catalog. @throws DataError where there is no catalog to read */
export async function checkFolder(dataFolder: string): Promise<Findings> {
  const catalog = await loadCatalog((path) =>
    Promise.resolve(readJsonFile(join(dataFolder, path))),
  );
  const findings = catalog.map(({ id, path }): Findings => {
    const { files, problems } = checkFiles(readFolder(join(dataFolder, path)));
    if (problems.length > 0) {
      const named = problems.map((one) => ({ ...one, file: `${path}/${one.file}` }));
      return { counts: [], problems: named.map(describeProblem) };
    }
    const counts = Object.entries(countsOf(files));
    const lines = counts.map(([what, count]) => `  ${String(count).padStart(6)} ${what}`);
    return { counts: [`${id}: sound`, ...lines], problems: [] };
  });
  return {
    counts: findings.flatMap(({ counts }) => counts),
    problems: findings.flatMap(({ problems }) => problems),
  };
}
