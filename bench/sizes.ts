import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ELEMENT_FILE } from "#cli/elementPlugin.ts";
import { indexInColumns } from "#cli/generated.ts";
import { readFolder, readJsonFile, weigh } from "#cli/readFolder.ts";
import { parseIndex } from "#data/parseIndex.ts";
import { weighOffline } from "#cli/offlinePage.ts";
import { firstView, gzipOf, kilobytesOf } from "./firstView.ts";
import { syntheticFiles, wishFor } from "./synthetic.ts";

/* npm run check:sizes: fails where the first view or the offline file has outgrown its budget. */

/** kB after gzip, and requests; of the offline file kB as it lies on the disk. */
const BUDGET = {
  /** Until the picture stands, with the shipped data (1,160 components) and with a set of 640. */
  firstView: 200,
  /** Of that the program: it leaves 43 kB to the index. */
  program: 157,
  requests: 12,
  /** The index of the shipped data, and the bytes a component takes there. */
  index: 43,
  component: 40,
  /** The chunk that changes with every release, and React, which does not. */
  entry: 80,
  react: 70,
  /** All of the program that follows later; 90 of it when somebody opens a file of their own. */
  later: 566,
  /** The script that pages load which embed the explorer. */
  element: 3,
  /** Without its data. */
  offline: 1800,
  /** The same with the shipped data. */
  offlineWhole: 4500,
  /** The shipped data's own files, without indentation. */
  raw: 9000,
} as const;

const { program, entry, data, later } = firstView();
const synthetic = {
  file: "the same, index of 640 components",
  gzip: gzipOf(JSON.stringify(indexInColumns(syntheticFiles(wishFor(640))))),
};
const [catalog, index] = data;
const { components } = parseIndex(readJsonFile(join("dist", index.file)), index.file);
const offline = weighOffline(readFileSync("dist/strata.html", "utf8"));

const first = [...program, ...data];
for (const { file, gzip } of [...first, synthetic])
  console.log(`${(gzip / 1000).toFixed(1).padStart(8)} kB  ${file}`);

const figures: readonly (readonly [what: string, figure: number, budget: number, unit: string])[] =
  [
    ["first view, shipped data", kilobytesOf(first), BUDGET.firstView, "kB"],
    [
      "first view, 640 components",
      kilobytesOf([...program, catalog, synthetic]),
      BUDGET.firstView,
      "kB",
    ],
    ["first view", first.length, BUDGET.requests, "requests"],
    ["program of the first view", kilobytesOf(program), BUDGET.program, "kB"],
    ["index", index.gzip / 1000, BUDGET.index, "kB"],
    ["index", index.gzip / components.length, BUDGET.component, "bytes a component"],
    ["entry chunk", kilobytesOf([entry]), BUDGET.entry, "kB"],
    [
      "react",
      kilobytesOf(program.filter(({ file }) => file.includes("/react-"))),
      BUDGET.react,
      "kB",
    ],
    ["program that follows later", kilobytesOf(later), BUDGET.later, "kB"],
    [
      "web component",
      gzipOf(readFileSync(join("dist", ELEMENT_FILE))) / 1000,
      BUDGET.element,
      "kB",
    ],
    ["program of strata.html", offline.program / 1000, BUDGET.offline, "kB on the disk"],
    [
      "strata.html, shipped data",
      (offline.program + offline.data) / 1000,
      BUDGET.offlineWhole,
      "kB on the disk",
    ],
    [
      "files of the data",
      weigh(readFolder("public/data")) / 1000,
      BUDGET.raw,
      "kB without indentation",
    ],
  ];
for (const [what, figure, budget, unit] of figures) {
  const line = `${what}: ${Number(figure.toFixed(1))} of ${budget} ${unit}`;
  if (figure <= budget) console.log(line);
  else console.error(`${line}: too much`);
}
process.exitCode = figures.every(([, figure, budget]) => figure <= budget) ? 0 : 1;
