import { readFileSync } from "node:fs";
import { buildIndex } from "#data/buildIndex.ts";
import { weighOffline } from "../src/cli/offlinePage.ts";
import { firstView, gzipOf, kilobytesOf } from "./firstView.ts";
import { syntheticFiles, wishFor } from "./synthetic.ts";

/* npm run check:sizes: fails where the first view or the offline file has outgrown its budget. */

/** kB after gzip, and requests; of the offline file kB as it lies on the disk, without its data. */
const BUDGET = {
  /** Until the picture stands: with the shipped data, and with a set of 640 components. */
  shipped: 170,
  synthetic: 200,
  requests: 12,
  /** The chunk that changes with every release, and React, which does not. */
  entry: 65,
  react: 70,
  /** All of the program that follows later. */
  later: 450,
  offline: 1500,
} as const;

const { program, entry, data, later } = firstView();
const synthetic = {
  file: "the same, index of 640 components",
  gzip: gzipOf(JSON.stringify(buildIndex(syntheticFiles(wishFor(640))))),
};
const [catalog] = data;
if (!catalog) throw new Error("there is no catalog");
const offline = weighOffline(readFileSync("dist/strata.html", "utf8"));

const first = [...program, ...data];
for (const { file, gzip } of [...first, synthetic])
  console.log(`${(gzip / 1000).toFixed(1).padStart(8)} kB  ${file}`);

const figures: readonly (readonly [what: string, figure: number, budget: number, unit: string])[] =
  [
    ["first view, shipped data", kilobytesOf(first), BUDGET.shipped, "kB"],
    [
      "first view, 640 components",
      kilobytesOf([...program, catalog, synthetic]),
      BUDGET.synthetic,
      "kB",
    ],
    ["first view", first.length, BUDGET.requests, "requests"],
    ["entry chunk", kilobytesOf([entry]), BUDGET.entry, "kB"],
    [
      "react",
      kilobytesOf(program.filter(({ file }) => file.includes("/react-"))),
      BUDGET.react,
      "kB",
    ],
    ["program that follows later", kilobytesOf(later), BUDGET.later, "kB"],
    ["program of strata.html", offline.program / 1000, BUDGET.offline, "kB on the disk"],
  ];
for (const [what, figure, budget, unit] of figures) {
  const line = `${what}: ${Number(figure.toFixed(1))} of ${budget} ${unit}`;
  if (figure <= budget) console.log(line);
  else console.error(`${line}: too much`);
}
process.exitCode = figures.every(([, figure, budget]) => figure <= budget) ? 0 : 1;
