import { checkFolder } from "./checkFolder.ts";
import { readCliArguments } from "./cliArguments.ts";
import { type Command, runCommand } from "./runCommand.ts";

/*
 * npm run data:check [-- --data=folder]: is every data set of the catalog sound?
 * Prints all problems at once, or what it counted. Exit code 1 where there is a problem.
 */

const USAGE = `npm run data:check

  --data      folder of the data sets (default: public/data)`;

/** Prints what is wrong with the data sets, else what they hold. */
export const checkData: Command = async (words) => {
  const given = readCliArguments(words, ["data"], USAGE);
  const { counts, warnings, problems } = await checkFolder(given["data"] ?? "public/data");
  for (const line of counts) console.log(line);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) return 0;
  console.error(`\n${problems.length} problems`);
  return 1;
};

await runCommand(import.meta, checkData);
