import { join } from "node:path";
import { isId } from "#model/id.ts";
import { isoDay } from "#model/when.ts";
import { starterSet } from "#data/newSet.ts";
import { titleOf } from "#data/import/wording.ts";
import { readCliArguments } from "./cliArguments.ts";
import { UsageError } from "./usageError.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { today } from "./today.ts";
import { refuseTaken, writeSet } from "./writeSet.ts";

/* npm run data:new -- <id>: a small data set to begin with, listed in the catalog. */

const USAGE = `npm run data:new -- my-tools --title "My tools"

  <id>        of the data set, as in ?data=<id>: lower case, single dashes
  --title     (default: made of the id)
  --data      folder of the data sets (default: public/data)`;

/** Writes a small data set, and lists it. */
export const newDataSet: Command = async (words) => {
  if (words.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const given = readCliArguments(words, ["title", "data"], USAGE, ["id"]);
  const { id = "" } = given;
  if (!isId(id)) {
    throw new UsageError([
      `${id || "<id>"}: is no id; write lower case with single dashes`,
      "",
      USAGE,
    ]);
  }
  const folder = join(given["data"] ?? "public/data", id);
  refuseTaken(folder, false);
  const made = starterSet(id, given["title"] ?? titleOf(id), isoDay(today()));
  writeSet(folder, made);
  for (const path of made.files.keys()) console.log(join(folder, path));
  console.log(
    `\nListed in the catalog; open it with ?data=${id}. data:watch checks it while you write.`,
  );
};

await runCommand(import.meta, newDataSet);
