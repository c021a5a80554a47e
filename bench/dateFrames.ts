import { cpus, loadavg } from "node:os";
import { launchChromium } from "#cli/chromium.ts";
import { serveBuild } from "../tests/browser/serve.ts";
import { countFrames, PLAY, TIME } from "./frames.ts";
import { answerFrom, madeUp } from "./madeUp.ts";

/*
 * npm run bench:date: frames a second while the date moves over all years, at 1280×720 with 640
 * components. Each figure is that of the median of several runs; what else the machine did is said.
 */

const RUNS = 3;
const VIEWPORT = { width: 1280, height: 720 };

const state = (): string =>
  `${cpus().length} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`;

console.log(state());
const [browser, site] = await Promise.all([
  launchChromium(),
  serveBuild("/", "dist", answerFrom(madeUp(640))),
]);
for (const scenario of [PLAY, ...TIME]) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { frames, long, longest, span } = await countFrames(browser, site.url, scenario, {
      viewport: VIEWPORT,
    });
    runs.push({ perSecond: (frames / span) * 1000, frames, long, longest });
  }
  const [median] = runs.toSorted((a, b) => a.perSecond - b.perSecond).slice(Math.floor(RUNS / 2));
  if (!median) continue;
  console.log(
    `${scenario.name.padEnd(22)} ${median.perSecond.toFixed(1)} frames a second, ${median.long} of ${median.frames} long, the longest ${median.longest.toFixed(0)} ms`,
  );
}
console.log(state());
await browser.close();
site.close();
