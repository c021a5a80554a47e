import { join } from "node:path";
import { checkDataSet } from "#data/check/dataSet.ts";
import { parseFiles } from "#data/files.ts";
import { loadCatalog } from "#data/load.ts";
import { DataError, describeProblem, type Problem } from "#data/problem.ts";
import { countsOf } from "./counts.ts";
import { readFolder, readJsonFile } from "./readFolder.ts";
import { checkTalkViews } from "./talkViews.ts";

/*
 * npm run data:check [-- --data=folder]: is every data set of the catalog sound?
 * Prints all problems at once, or what it counted. Exit code 1 where there is a problem.
 */

const dataFolder =
  process.argv.find((word) => word.startsWith("--data="))?.slice("--data=".length) ?? "public/data";

async function main(): Promise<readonly Problem[]> {
  const catalog = await loadCatalog((path) =>
    Promise.resolve(readJsonFile(join(dataFolder, path))),
  );
  return catalog.flatMap(({ id, path }) => {
    const { files, problems } = parseFiles(readFolder(join(dataFolder, path)));
    const sound = [...problems, ...checkDataSet(files)];
    // Views are held against the whole, so the whole has to stand first.
    const all = sound.length > 0 ? sound : checkTalkViews(files);
    if (all.length === 0) {
      console.log(`${id}: sound`);
      for (const [what, count] of Object.entries(countsOf(files))) {
        console.log(`  ${String(count).padStart(6)} ${what}`);
      }
    }
    return all.map((problem) => ({ ...problem, file: `${path}/${problem.file}` }));
  });
}

try {
  const problems = await main();
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) console.error(`\n${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  const isOfFiles = error instanceof Error && "code" in error && error.code === "ENOENT";
  if (!(error instanceof DataError || error instanceof SyntaxError || isOfFiles)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
