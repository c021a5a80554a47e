import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFiles } from "#data/files.ts";
import { datingOf } from "#data/dating.ts";
import { statsOf } from "#data/stats.ts";
import { readCliArguments } from "./cliArguments.ts";
import { readCatalog } from "./dataSet.ts";
import { readFolder, weigh } from "./readFolder.ts";
import { runCommand } from "./runCommand.ts";
import { statsTable } from "./statsTable.ts";
import { UsageError } from "./usageError.ts";

/*
 * npm run data:stats [-- --data=folder] [--readme=README.md]: how well is each layer documented?
 * With --readme the table of the first data set is written into that file, between its two marks.
 */

const BEGIN = "<!-- data:stats -->";
const END = "<!-- /data:stats -->";

const USAGE = `npm run data:stats -- --readme=README.md

  --readme    file to write the first data set's table into (default: only print)
  --data      folder of the data sets (default: public/data)`;

/** Prints a table for every data set. */
export async function printStats(words: readonly string[]): Promise<void> {
  const { data = "public/data", readme } = readCliArguments(words, ["data", "readme"], USAGE);
  const catalog = await readCatalog(data);
  const tables = catalog.map(({ id, path }) => {
    const raw = readFolder(join(data, path));
    const { files } = parseFiles(raw);
    const labels = new Map(files.layers.map(({ value }) => [value.id, value.label.en]));
    const { layers, total } = statsOf(files);
    const rows = layers.map((layer) => [labels.get(layer.id) ?? layer.id, layer.stats] as const);
    const table = statsTable([...rows, ["all, with standards, organizations, talks", total]]);
    console.log(`${id}\n`);
    console.log(`weight: ${(weigh(raw) / 1e6).toFixed(2)} MB without indentation`);
    for (const [what, { dated, bounded, open }] of Object.entries(datingOf(files))) {
      console.log(`${what}: ${dated} dated, ${bounded} bounded, ${open} open`);
    }
    console.log(`\n${table}\n`);
    return table;
  });
  if (readme !== undefined) writeTable(readme, tables[0] ?? "");
}

/** Puts the table between the two marks of a file. @throws UsageError where they are missing */
function writeTable(file: string, table: string): void {
  const text = readFileSync(file, "utf8");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new UsageError([`${file}: has no ${BEGIN} … ${END} to write between; add both lines`]);
  }
  writeFileSync(file, `${text.slice(0, begin)}${BEGIN}\n\n${table}\n\n${text.slice(end)}`);
}

await runCommand(import.meta, printStats);
