import type { Browser, CDPSession, Page } from "playwright-core";
import { launchChromium } from "#cli/chromium.ts";
import { serveBuild } from "../tests/browser/serve.ts";
import { arrangements } from "./arrangement.ts";
import { dayAnswers } from "./day.ts";
import { firstView, kilobytesOf } from "./firstView.ts";
import { median } from "./measure.ts";
import { CAMERA, countFrames, PICTURES, TIME } from "./frames.ts";

/*
 * npm run bench: figures of the production build. Machines are noisy: each figure is the median of
 * several runs, and 4× is the same machine slowed down four times.
 */

const RUNS = 7;
const VIEWPORT = { width: 1920, height: 1080 };

async function slowed(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}

/** Milliseconds from navigation until the picture's chips are painted, and what was fetched till then. */
async function timeToPicture(browser: Browser, url: string, rate: number) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await slowed(page, rate);
  let requests = 0;
  page.on("request", () => {
    requests += 1;
  });
  await page.goto(url);
  await page.waitForSelector("[data-component]", { state: "attached" });
  const atPicture = requests;
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      }),
  );
  await context.close();
  return { ms, requests: atPicture };
}

/** Milliseconds from a press until the frame that shows its effect has been painted. */
async function timeToPaint(
  browser: Browser,
  url: string,
  rate: number,
  press: { readonly selector: string; readonly ctrl?: boolean },
  warm: string | null,
): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector("[data-component]", { state: "attached" });
  await page.waitForLoadState("networkidle");
  if (warm !== null) {
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), warm);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(100);
  }
  await slowed(page, rate);
  const ms = await page.evaluate(
    ({ selector }) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.querySelector<HTMLElement>(selector)?.click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
      }),
    press,
  );
  await context.close();
  return ms;
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return median(values);
}

const { program, data } = firstView();
const parts = [...program, ...data];
console.log(`first view   ${kilobytesOf(parts).toFixed(1)} kB gzip in ${parts.length} requests`);

for (const { components, days, median: usual, slow } of dayAnswers()) {
  console.log(
    `a day's answer   ${usual.toFixed(2)} ms of script, ${slow.toFixed(2)} at most in 99 of 100 (${components} components, ${days} days)`,
  );
}

for (const { components, about, picture, median: ms } of arrangements()) {
  const what = `${picture}, ${components} components, ${about}`;
  console.log(`arrangement  ${ms.toFixed(2).padStart(7)} ms of script: ${what}`);
}

const [browser, site] = await Promise.all([launchChromium(), serveBuild("/")]);
const MEASURES = [
  ["filter by a standard", { selector: '[data-stop="thread/cni"]' }, null],
  [
    "open a component",
    { selector: '[data-stop="component/cilium"]' },
    '[data-stop="component/flannel"]',
  ],
  [
    "open a layer",
    { selector: '[data-stop="layer/container-storage"]' },
    '[data-stop="component/flannel"]',
  ],
] as const;
for (const rate of [1, 4]) {
  const first = await medianOf(async () => (await timeToPicture(browser, site.url, rate)).ms);
  console.log(`picture      ${first.toFixed(0).padStart(5)} ms at ${rate}× slowdown`);
  for (const [name, press, warm] of MEASURES) {
    const ms = await medianOf(() => timeToPaint(browser, site.url, rate, press, warm));
    const frames = Math.ceil(ms / (1000 / 60));
    console.log(
      `${name.padEnd(22)} ${ms.toFixed(1).padStart(6)} ms, ${frames} frames at ${rate}× slowdown`,
    );
  }
}
for (const rate of [1, 4]) {
  for (const scenario of [...PICTURES, ...CAMERA, ...TIME]) {
    const { frames, long, longest } = await countFrames(browser, site.url, scenario, { rate });
    console.log(
      `${scenario.name.padEnd(26)} ${String(frames).padStart(6)} frames, ${long} of them long, the longest ${longest.toFixed(0)} ms at ${rate}× slowdown`,
    );
  }
}
await browser.close();
site.close();
