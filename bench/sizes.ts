import { readFileSync } from "node:fs";
import { weighOffline } from "../src/cli/offlinePage.ts";
import { firstView } from "./firstView.ts";

/* npm run check:sizes: fails where the first view or the offline file has outgrown its budget. */

/** kB after gzip, and requests; of the offline file kB as it lies on the disk, without its data. */
const BUDGET = { kilobytes: 200, requests: 12, index: 60, offline: 1500 } as const;

const parts = firstView();
const total = parts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
const index = parts.filter(({ file }) => file.endsWith("index.json"));
const indexSize = index.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
for (const { file, gzip } of parts)
  console.log(`${(gzip / 1000).toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  in ${parts.length} requests (gzip)`);

const offline = weighOffline(readFileSync("dist/strata.html", "utf8"));
const program = offline.program / 1000;
console.log(
  `${program.toFixed(1).padStart(8)} kB  program of strata.html, and ${(offline.data / 1000).toFixed(1)} kB data`,
);

const offences = [
  ...(total > BUDGET.kilobytes
    ? [`first view: ${total.toFixed(1)} kB > ${BUDGET.kilobytes} kB`]
    : []),
  ...(parts.length > BUDGET.requests
    ? [`first view: ${parts.length} requests > ${BUDGET.requests}`]
    : []),
  ...(program > BUDGET.offline
    ? [`program of strata.html: ${program.toFixed(1)} kB > ${BUDGET.offline} kB`]
    : []),
  ...(indexSize > BUDGET.index ? [`index: ${indexSize.toFixed(1)} kB > ${BUDGET.index} kB`] : []),
];
for (const offence of offences) console.error(offence);
process.exitCode = offences.length > 0 ? 1 : 0;
