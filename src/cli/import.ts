import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isoDay, parseWhen } from "#model/when.ts";
import { FILES_OF, IMPORT_KINDS, type ImportKind, importSet } from "#data/import/importSet.ts";
import { refuseLarge } from "#data/import/limits.ts";
import type { TextFile } from "#data/import/located.ts";
import { describeReport } from "#data/import/report.ts";
import { readCliArguments } from "./cliArguments.ts";
import { UsageError } from "./usageError.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { today } from "./today.ts";
import { idOfFolder, refuseTaken, writeSet } from "./writeSet.ts";

/* npm run data:import -- <kind> <file or folder> --out public/data/<id>: a data set from other people's files. */

const USAGE = `npm run data:import -- landscape landscape.yml --out public/data/cncf

  <kind>      ${IMPORT_KINDS.join(", ")} (docs/import.md)
  <file>      the file, or a folder of files
  --out       folder of the data set to be; its name is the id, as in ?data=<id>
  --title     of the data set (default: the file's own, else the id)
  --today     the day on which the file was read, YYYY-MM-DD (default: today)
  --report    file for the full report, a line a value
  --replace   write over what an earlier import has written`;

/** Kinds that people ask for, and why they are not read. */
const NOT_READ: Readonly<Record<string, string>> = {
  likec4: "its only maintained parser is the whole toolchain; export the model as CSV",
};

function kindOf(word: string | undefined): ImportKind {
  const kind = IMPORT_KINDS.find((one) => one === word);
  if (kind) return kind;
  const why = NOT_READ[word ?? ""];
  if (why !== undefined) throw new UsageError([`${word}: ${why}`]);
  throw new UsageError([`${word ?? "<kind>"}: is none of ${IMPORT_KINDS.join(", ")}`, "", USAGE]);
}

/** The files of a kind; each is looked at by its size before it is read. */
function filesOf(kind: ImportKind, place: string): readonly TextFile[] {
  const isFolder = statSync(place).isDirectory();
  const names = isFolder
    ? readdirSync(place)
        .filter((name) => FILES_OF[kind].test(name))
        .toSorted()
    : [basename(place)];
  const found = names.map((name) => ({ name, file: isFolder ? join(place, name) : place }));
  for (const { name, file } of found) refuseLarge(name, statSync(file).size);
  return found.map(({ name, file }) => ({ name, text: readFileSync(file, "utf8") }));
}

/** Makes a data set of a foreign file, and lists it. */
export const importData: Command = async (words) => {
  if (words.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const given = readCliArguments(
    words,
    ["out", "title", "today", "report"],
    USAGE,
    ["kind", "file"],
    ["replace"],
  );
  const kind = kindOf(given["kind"]);
  const { file, out } = given;
  if (file === undefined) throw new UsageError(["<file> is missing", "", USAGE]);
  if (out === undefined)
    throw new UsageError(["--out is missing: name a folder like public/data/my-tools"]);
  const on = given["today"] ?? isoDay(today());
  if (parseWhen(on)?.precision !== "day") throw new UsageError([`--today ${on}: is no day`]);
  const id = idOfFolder(out);
  refuseTaken(out, given["replace"] === "true");
  const made = importSet(kind, filesOf(kind, file), { id, title: given["title"], on });
  writeSet(out, made);
  console.log(describeReport(made.report));
  if (given["report"] !== undefined) {
    writeFileSync(given["report"], `${describeReport(made.report, true)}\n`);
  }
  console.log(
    `\n${out}: ${made.files.size} files; listed in the catalog, open it with ?data=${id}`,
  );
};

await runCommand(import.meta, importData);
