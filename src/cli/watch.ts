import { watch } from "node:fs";
import { checkFolder } from "./checkFolder.ts";
import { readCliArguments } from "./cliArguments.ts";
import { type Command, runCommand } from "./runCommand.ts";

/* npm run data:watch [-- --data=folder]: checks every data set now, and again whenever a file changes. */

const USAGE = `npm run data:watch

  --data      folder of the data sets (default: public/data)`;

/** Editors write a file in several goes; it is looked at when they have come to rest. */
const REST_MS = 150;

async function report(folder: string): Promise<void> {
  const time = new Date().toLocaleTimeString("en-GB");
  try {
    const { counts, warnings, problems } = await checkFolder(folder);
    for (const warning of warnings) console.error(`warning: ${warning}`);
    for (const problem of problems) console.error(problem);
    const sound = counts.filter((line) => line.endsWith(": sound")).join(", ");
    console.log(`${time} ${problems.length === 0 ? sound : `${problems.length} problems`}`);
  } catch (error) {
    // A file that is gone or half written is told, and looked at again when it changes.
    console.error(`${time} ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Checks all data sets whenever a file changes. */
export const watchData: Command = async (words) => {
  const folder = readCliArguments(words, ["data"], USAGE)["data"] ?? "public/data";
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void report(folder), REST_MS);
  });
  process.on("SIGINT", () => {
    clearTimeout(timer);
    watcher.close();
  });
  await report(folder);
  console.log(`Watching ${folder}; Ctrl C ends it.`);
};

await runCommand(import.meta, watchData);
