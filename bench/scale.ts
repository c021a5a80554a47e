import { parseArgs } from "node:util";
import type { Browser, CDPSession, Page } from "playwright-core";
import { launchChromium } from "#cli/chromium.ts";
import { serveBuild } from "../tests/browser/serve.ts";
import { gzipOf } from "./firstView.ts";
import { answerFrom, madeUp, type MadeUp } from "./madeUp.ts";
import { median } from "./measure.ts";

/*
 * npm run bench:scale -- --components=332,640,2400: the built explorer over made-up sets of these
 * sizes, each figure the median of several pages, and how much it grows from one size to the next.
 */

const VIEWPORT = { width: 1280, height: 720 };
const SLOWDOWN = 4;
const RUNS = 5;
/** Things that the pointer goes over, one after the other. */
const HOVERED = 20;

type Figures = Readonly<Record<string, number>>;

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** ms until the frame is painted that follows what an element is told. */
async function toPaint(page: Page, selector: string, typed?: string): Promise<number> {
  await page.waitForSelector(selector, { state: "attached" });
  const ms = await page.evaluate(
    ([wanted, text]) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (!element) throw new Error(`there is no ${wanted}`);
        const start = performance.now();
        if (element instanceof HTMLInputElement && text !== undefined) {
          // As React sees what is typed.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(
            element,
            text,
          );
          element.dispatchEvent(new Event("input", { bubbles: true }));
        } else {
          element.click();
        }
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
      }),
    [selector, typed] as const,
  );
  // What is deferred to later frames does not belong to the next figure.
  await page.waitForTimeout(400);
  return ms;
}

async function figuresOf(browser: Browser, url: string, { ids, index }: MadeUp): Promise<Figures> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(url);
  await page.waitForSelector("[data-component]", { state: "attached" });
  const picture = await page.evaluate(() => performance.now());
  await page.waitForLoadState("networkidle");
  const search = page.getByRole("combobox").or(page.getByRole("searchbox")).first();
  await search.focus();
  await page.waitForLoadState("networkidle");
  const nodes = await metric(session, "Nodes");
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const letter = await toPaint(page, "header input", "a");
  await toPaint(page, "header input", "");
  const filter = await toPaint(page, `[data-stop="thread/${ids.standard}"]`);
  await toPaint(page, `[data-stop="thread/${ids.standard}"]`);
  // The first opening fetches the panel.
  await toPaint(page, `[data-stop="component/${ids.other}"]`);
  const open = await toPaint(page, `[data-stop="component/${ids.component}"]`);
  const layer = await toPaint(page, '[data-stop^="layer/"]');
  await page.keyboard.press("Escape");
  await page.waitForTimeout(400);
  const before = await metric(session, "ScriptDuration");
  const stops = page.locator('[data-stop^="component/"]');
  for (let nth = 0; nth < HOVERED; nth += 1) {
    const box = await stops.nth(nth).boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(60);
  }
  const hover = ((await metric(session, "ScriptDuration")) - before) * 1000;
  await session.send("HeapProfiler.collectGarbage");
  const heap = await metric(session, "JSHeapUsedSize");
  await context.close();
  return {
    "index, kB gzip": gzipOf(index) / 1000,
    "time to the picture, ms": picture,
    nodes,
    [`first letter to paint, ms at ${SLOWDOWN}×`]: letter,
    [`filter to paint, ms at ${SLOWDOWN}×`]: filter,
    [`opening to paint, ms at ${SLOWDOWN}×`]: open,
    [`layer to paint, ms at ${SLOWDOWN}×`]: layer,
    [`script of a hover, ms at ${SLOWDOWN}×`]: hover / HOVERED,
    "heap, MB": heap / 1e6,
  };
}

const { values } = parseArgs({
  options: { components: { type: "string", default: "332,640,2400" } },
});
const sizes = values.components.split(",").map(Number);
const browser = await launchChromium();
const table: Figures[] = [];
for (const size of sizes) {
  const set = madeUp(size);
  const site = await serveBuild("/", "dist", answerFrom(set));
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await figuresOf(browser, site.url, set));
  site.close();
  const names = Object.keys(runs[0] ?? {});
  table.push(
    Object.fromEntries(
      names.map((name) => [name, median(runs.map((figures) => figures[name] ?? Number.NaN))]),
    ),
  );
}
await browser.close();
console.log(["components".padEnd(36), ...sizes.map((size) => String(size).padStart(16))].join(""));
for (const name of Object.keys(table[0] ?? {})) {
  const cells = table.map((figures, nth) => {
    const value = figures[name] ?? Number.NaN;
    const last = table[nth - 1]?.[name];
    const grown = last === undefined ? "" : ` (×${(value / last).toFixed(1)})`;
    return (value.toFixed(1) + grown).padStart(16);
  });
  console.log(name.padEnd(36) + cells.join(""));
}
