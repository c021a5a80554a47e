import type { Browser, Page } from "playwright-core";

/** Something that moves the picture, from a loaded page on. */
export interface Scenario {
  readonly name: string;
  /** Address, after the folder. */
  readonly query?: string;
  /** Brings the page to where the movement begins; not counted. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly move: (page: Page) => Promise<unknown>;
}

export interface Frames {
  /** Frames that the browser has shown while it moved. */
  readonly frames: number;
  /** Those that took longer than one and a half of a frame's time: at least one was dropped. */
  readonly long: number;
  /** ms */
  readonly longest: number;
  /** From the first of them to the last, ms. */
  readonly span: number;
}

/** ms */
const FRAME = 1000 / 60;
const LONG = FRAME * 1.5;

/** A text, because the tools that run this file put names of their own into functions. */
const WATCH = `{
  const times = [];
  globalThis.times = times;
  requestAnimationFrame(function tick(now) {
    times.push(now);
    requestAnimationFrame(tick);
  });
}`;

/**
 * Counts the frames of a movement in a context of its own.
 * @param rate how many times slower than this machine
 */
export async function countFrames(
  browser: Browser,
  url: string,
  { query = "", prepare, move }: Scenario,
  { rate = 1, viewport = { width: 1920, height: 1080 } } = {},
): Promise<Frames> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(url + query);
  await page.waitForSelector("[data-component]", { state: "attached" });
  await page.waitForLoadState("networkidle");
  await prepare?.(page);
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.evaluate(WATCH);
  await move(page);
  const times = await page.evaluate<number[]>("times");
  await context.close();
  const spans = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    frames: spans.length,
    long: spans.filter((span) => span > LONG).length,
    longest: Math.max(0, ...spans),
    span: spans.reduce((sum, span) => sum + span, 0),
  };
}

const MIDDLE = { x: 700, y: 520 };

/** Presses a button of the camera and lets it come to rest. */
async function press(page: Page, name: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.waitForTimeout(600);
  }
}

export const CAMERA: readonly Scenario[] = [
  {
    name: "zoom by wheel",
    move: async (page) => {
      await page.mouse.move(MIDDLE.x, MIDDLE.y);
      await page.keyboard.down("Control");
      for (const deltaY of [...Array<number>(24).fill(-10), ...Array<number>(24).fill(10)]) {
        await page.mouse.wheel(0, deltaY);
        await page.waitForTimeout(16);
      }
      await page.keyboard.up("Control");
    },
  },
  {
    name: "drag",
    prepare: (page) => press(page, "Zoom in", 3),
    move: async (page) => {
      await page.mouse.move(MIDDLE.x, MIDDLE.y);
      await page.mouse.down();
      for (let step = 0; step < 60; step += 1) {
        const angle = (step / 60) * 2 * Math.PI;
        await page.mouse.move(MIDDLE.x + 400 * Math.sin(angle), MIDDLE.y + 300 * Math.sin(angle));
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    },
  },
  {
    name: "flight there and back",
    query: "?open=component/flannel",
    move: async (page) => {
      await press(page, "Zoom to what is open");
      await press(page, "Show the whole picture");
    },
  },
];

/** From the flat picture to the stack, a layer lifted out and another, and back again. */
export const PICTURES: readonly Scenario[] = [
  {
    name: "flat to stack and back",
    move: async (page) => {
      await press(page, "Stack");
      await press(page, "Flat");
    },
  },
  {
    name: "lift a layer, and another",
    query: "?picture=stack",
    move: async (page) => {
      for (const layer of ["container-network", "kernel"]) {
        await page.locator(`[data-stop="layer/${layer}"]`).click();
        await page.waitForTimeout(600);
      }
    },
  },
];

/** The date over all years by itself, twice as fast as it usually plays: twelve seconds. */
export const PLAY: Scenario = {
  name: "date played, 2×",
  prepare: async (page) => {
    await page.locator("[data-time] [role=slider]").waitFor();
    await page.getByRole("combobox", { name: "Speed" }).selectOption("2");
  },
  move: async (page) => {
    await page.getByRole("button", { name: "Play the years" }).click();
    await page.getByRole("button", { name: "Pause the years" }).waitFor();
    await page.getByRole("button", { name: "Play the years" }).waitFor({ timeout: 120_000 });
  },
};

/** The date over all years and back, by its handle. */
export const TIME: readonly Scenario[] = [
  {
    name: "date there and back",
    prepare: (page) => page.locator("[data-time] [role=slider]").waitFor(),
    move: async (page) => {
      const box = await page.locator("[data-time] [role=slider]").boundingBox();
      if (!box) throw new Error("there is no time line");
      const y = box.y + box.height / 2;
      const xOf = (step: number): number =>
        box.x + box.width * (0.02 + 0.96 * Math.abs(1 - step / 60));
      await page.mouse.move(xOf(0), y);
      await page.mouse.down();
      for (let step = 1; step <= 120; step += 1) {
        await page.mouse.move(xOf(step), y);
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    },
  },
];
