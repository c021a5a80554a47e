import { cpus, loadavg } from "node:os";
import { launchChromium } from "#cli/chromium.ts";
import { generate } from "#cli/generated.ts";
import { type Fault, serveBuild } from "../tests/browser/serve.ts";
import { countFrames, PLAY, TIME } from "./frames.ts";
import { syntheticFiles, wishFor } from "./synthetic.ts";

/*
 * npm run bench:date: frames a second while the date moves over all years, at 1280×720 with 640
 * components. Each figure is that of the median of several runs; what else the machine did is said.
 */

const RUNS = 3;
const VIEWPORT = { width: 1280, height: 720 };

/** The built explorer over a made-up set in place of its own data. */
function madeUp(components: number): Fault {
  const { revision, made } = generate(syntheticFiles(wishFor(components)));
  const title = { en: "Made up", zh: "虚构" };
  const dataSets = [{ id: "synthetic", title, path: "synthetic", revision }];
  const files = new Map<string, unknown>([
    ["/data/catalog.json", { $schema: "../schemas/catalog.schema.json", dataSets }],
    ...[...made].map(([name, json]) => [`/data/synthetic/${revision}/${name}`, json] as const),
  ]);
  return (pathname) => {
    const json = files.get(pathname);
    if (json === undefined) return null;
    return { status: 200, type: "application/json", body: JSON.stringify(json) };
  };
}

const state = (): string =>
  `${cpus().length} processors, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`;

console.log(state());
const [browser, site] = await Promise.all([launchChromium(), serveBuild("/", "dist", madeUp(640))]);
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
