import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Files } from "#data/files.ts";
import { exportFiles } from "#data/export/exportFiles.ts";
import { EXPORT_KINDS } from "#data/export/exportKinds.ts";
import { readReleases, releasesOf } from "#data/releases.ts";
import { LOCALES, type Locale } from "#model/text.ts";
import { LIST_COLUMNS } from "#query/list/columns.ts";
import { writeMarkdown } from "#query/list/write.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { listHeads, listRowsOf } from "#words/listRows.ts";
import { readDataSet } from "./dataSet.ts";
import { chooser, readCliArguments } from "./cliArguments.ts";
import { UsageError } from "./usageError.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { readAddress, select, type Selection } from "./selection.ts";

/* npm run data:export -- <kind> --out <file>: a data set, or what an address selects of it, as one file. */

const KINDS = [...EXPORT_KINDS, "md"] as const;

const USAGE = `npm run data:export -- csv --address '?vendor=red-hat' --out red-hat.csv

  <kind>      ${KINDS.join(", ")} (docs/import.md)
  --address   what the address bar says, from the ? on: only what passes its filters (default: all)
  --set       id of the data set (default: the address's, else the first of the catalog)
  --out       file to write; of a landscape a folder also, for the files that came with it (default: print)
  --lang      of md: ${LOCALES.join(", ")} (default: the address's, else en)
  --data      folder of the data sets (default: public/data)`;

/** Texts to write, by file name. */
type Texts = readonly (readonly [name: string, text: string])[];

interface Wish {
  readonly files: Files;
  readonly id: string;
  /** Ids of what is exported; `null`: all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly selection: Selection;
  readonly locale: Locale;
}

function textsOf(kind: (typeof KINDS)[number], wish: Wish): Texts {
  const { files, id, chosen, selection, locale } = wish;
  if (kind !== "md") return exportFiles(kind, files, { name: id, chosen, day: selection.day });
  const words = wordsIn(locale);
  const releases = readReleases(releasesOf(files));
  const rows = listRowsOf(selection.snapshots, { ...selection, releases }, words);
  const columns = LIST_COLUMNS.filter((column) =>
    rows.some(({ cells }) => cells[column].text !== ""),
  );
  const linkOf = (component: string): string => `?data=${id}&open=component/${component}`;
  return [[`${id}.md`, writeMarkdown({ columns, heads: listHeads(words), rows }, linkOf)]];
}

/** @returns what was written, in words */
function write(out: string | undefined, texts: Texts): readonly string[] {
  const [first] = texts;
  if (out === undefined || !first) {
    process.stdout.write(first?.[1] ?? "");
    return [];
  }
  const isFolder = existsSync(out) ? statSync(out).isDirectory() : extname(out) === "";
  if (!isFolder) {
    writeFileSync(out, first[1]);
    return [out];
  }
  mkdirSync(out, { recursive: true });
  return texts.map(([name, text]) => {
    writeFileSync(join(out, name), text);
    return join(out, name);
  });
}

/** Writes a data set, or a part of it, in one format. */
export const exportData: Command = async (words) => {
  if (words.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const given = readCliArguments(words, ["address", "set", "out", "lang", "data"], USAGE, ["kind"]);
  const kind = KINDS.find((one) => one === given["kind"]);
  if (!kind) {
    throw new UsageError([
      `${given["kind"] ?? "<kind>"}: is none of ${KINDS.join(", ")}`,
      "",
      USAGE,
    ]);
  }
  const view = readAddress(given["address"] ?? "");
  const faults: string[] = [];
  const locale = chooser(given, faults)("lang", LOCALES, view.lang ?? "en");
  if (faults.length > 0) throw new UsageError(faults);
  const { entry, files } = await readDataSet(
    given["data"] ?? "public/data",
    given["set"] ?? view.data,
  );
  const selection = select(files, view);
  const ids = new Set(selection.snapshots.map(({ component }) => component.id));
  const chosen = given["address"] === undefined ? null : ids;
  const written = write(
    given["out"],
    textsOf(kind, { files, id: entry.id, chosen, selection, locale }),
  );
  const count = chosen?.size ?? files.components.length;
  if (written.length > 0) console.log(`${written.join(", ")}: ${count} components`);
};

await runCommand(import.meta, exportData);
