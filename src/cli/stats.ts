import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFiles } from "#data/files.ts";
import { loadCatalog } from "#data/load.ts";
import { datingOf } from "#data/dating.ts";
import { statsOf } from "#data/stats.ts";
import { readFolder, readJsonFile } from "./readFolder.ts";
import { statsTable } from "./statsTable.ts";

/*
 * npm run data:stats [-- --data=folder] [--readme=README.md]: how well is each layer documented?
 * With --readme the table of the first data set is written into that file, between its two marks.
 */

const BEGIN = "<!-- data:stats -->";
const END = "<!-- /data:stats -->";

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

const dataFolder = option("data") ?? "public/data";
const readme = option("readme");

const catalog = await loadCatalog((path) => Promise.resolve(readJsonFile(join(dataFolder, path))));
const tables = catalog.map(({ id, path }) => {
  const { files } = parseFiles(readFolder(join(dataFolder, path)));
  const labels = new Map(files.layers.map(({ value }) => [value.id, value.label.en]));
  const { layers, total } = statsOf(files);
  const rows = layers.map((layer) => [labels.get(layer.id) ?? layer.id, layer.stats] as const);
  const table = statsTable([...rows, ["all, with standards, organizations, talks", total]]);
  console.log(`${id}\n`);
  for (const [what, { dated, bounded, open }] of Object.entries(datingOf(files))) {
    console.log(`${what}: ${dated} dated, ${bounded} bounded, ${open} open`);
  }
  console.log(`\n${table}\n`);
  return table;
});

if (readme !== undefined) {
  const text = readFileSync(readme, "utf8");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) {
    console.error(`${readme}: has no ${BEGIN} … ${END} to write between; add both lines`);
    process.exitCode = 1;
  } else {
    const block = `${BEGIN}\n\n${tables[0] ?? ""}\n\n`;
    writeFileSync(readme, text.slice(0, begin) + block + text.slice(end));
  }
}
