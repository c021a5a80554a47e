import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

const SIZES = [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [820, 1180],
  [390, 844],
] as const;
const LANGUAGES = ["en", "zh-CN"] as const;
const CASES = LANGUAGES.flatMap((lang) =>
  SIZES.map(([width, height]) => ({ lang, width, height })),
);

/** What may lie over the page and hold controls. */
const LAYERS = "[role='dialog'], [role='listbox']:not([hidden])";
const OPENERS = "button[aria-haspopup='dialog']";

/**
 * What is wrong with the controls of what has opened: each is scrolled to, as a person would, and then
 * must lie within the layer and the window, with nothing over its centre, and show all of its text.
 */
function faultsOf(layer: Element): readonly string[] {
  const faults: string[] = [];
  const near = 1;
  const inner = layer.getBoundingClientRect();
  if (layer.scrollWidth > layer.clientWidth + near) {
    faults.push(`is ${layer.scrollWidth} px wide in ${layer.clientWidth}`);
  }
  const isInWindow =
    inner.left >= -near &&
    inner.top >= -near &&
    inner.right <= innerWidth + near &&
    inner.bottom <= innerHeight + near;
  if (!isInWindow) faults.push("reaches out of the window");
  // What is scrolled takes the room there is, below its button or above it.
  const free = Math.min(inner.top, innerHeight - inner.bottom);
  if (layer.scrollHeight > layer.clientHeight + near && free > 100) {
    faults.push(`shows ${layer.clientHeight} px of ${layer.scrollHeight} beside ${free} free ones`);
  }
  for (const details of layer.querySelectorAll("details")) details.open = true;
  // The values of a filter are hundreds of one kind: those at its ends tell of all.
  const options = [...layer.querySelectorAll("[role='option']")];
  const controls = [
    ...layer.querySelectorAll("button, a[href], input:not([hidden]), select, textarea"),
    ...new Set([...options.slice(0, 4), ...options.slice(-4)]),
  ];
  for (const control of controls) {
    if (control.closest("[hidden], .visually-hidden")) continue;
    control.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const name = control.getAttribute("aria-label") ?? control.textContent ?? control.tagName;
    const fault = (what: string): void => void faults.push(`${name}: ${what}`);
    if (right - left < 1 || bottom - top < 1) fault("has no size");
    const box = layer.getBoundingClientRect();
    const isInside =
      left >= box.left - near &&
      right <= box.right + near &&
      top >= box.top - near &&
      bottom <= box.bottom + near;
    if (!isInside) fault("lies outside what has opened");
    if (left < -near || top < -near || right > innerWidth + near || bottom > innerHeight + near) {
      fault("lies outside the window");
    }
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isReached = over !== null && (control.contains(over) || over.contains(control));
    if (!isReached || !layer.contains(over)) fault(`is covered by ${over?.outerHTML.slice(0, 80)}`);
    const texts = [control, ...control.querySelectorAll("*")].filter(
      (part) => part instanceof HTMLElement && getComputedStyle(part).overflowX !== "visible",
    );
    // A field to choose from cuts a long title, and says it whole in its list.
    const isCut = texts.some(
      (part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + near,
    );
    if (isCut && control.tagName !== "SELECT" && control.tagName !== "INPUT") fault("is cut off");
  }
  if (controls.length === 0) faults.push("has no controls");
  return faults;
}

/** Opens every button within something that opens something, one after the other. */
async function openAll(page: Page, where: string, within = ""): Promise<readonly string[]> {
  const all = page.locator(`${within} ${OPENERS}`).filter({ visible: true });
  // On a phone the list has none of its own.
  if (within === "") await all.first().waitFor();
  const openers = await all.all();
  const found: string[] = [];
  for (const opener of openers) {
    const name = (await opener.textContent()) ?? "";
    await opener.click();
    const layer = page.locator(LAYERS).last();
    await layer.locator("button, input, a").first().waitFor();
    const faults = await layer.evaluate(faultsOf);
    found.push(...faults.map((fault) => `${where} › ${name} › ${fault}`));
    await page.keyboard.press("Escape");
    await layer.waitFor({ state: "detached" });
  }
  return found;
}

/** Waits until a step of a talk stands. */
async function presented(page: Page): Promise<void> {
  await page.locator("[data-facts]").waitFor();
}

const own = {
  kind: "talk",
  id: "own-abcdefgh",
  title: { en: "How we chose what our platform stands on, told for those who run it" },
  steps: [{ id: "one", view: "open=layer/storage", title: { en: "One" }, minutes: 2 }],
};

describe.each(CASES)("at $width × $height in $lang", ({ lang, width, height }) => {
  const options = { viewport: { width, height }, reducedMotion: "reduce" } as const;

  it("everything that opens on the page shows all its controls", async () => {
    const page = await stage.open(`?lang=${lang}`, options);
    await pictured(page);
    const present = page.getByRole("button", { name: /^(?:Present|演示)$/u });
    await present.click();
    await page
      .getByRole("dialog")
      .locator("input[type='file']")
      .setInputFiles({
        name: "talk.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(own)),
      });
    await page.locator("[data-step]").first().waitFor();
    await page.goto(`${stage.site().url}?lang=${lang}`);
    await pictured(page);
    const found = [...(await openAll(page, "page"))];
    await page.keyboard.press("/");
    await page.getByRole("combobox").first().fill("kube");
    const hits = page.getByRole("listbox");
    await hits.getByRole("option").first().waitFor();
    found.push(...(await hits.evaluate(faultsOf)).map((fault) => `search › ${fault}`));
    expect(found).toEqual([]);
  });

  it("so does everything that opens in the list", async () => {
    const page = await stage.open(`?lang=${lang}&picture=list`, options);
    await page.getByRole("table").waitFor();
    expect(await openAll(page, "list", "main")).toEqual([]);
  });

  it("so does everything that opens while presenting", async () => {
    const page = await stage.open(`?lang=${lang}&talk=article&step=2`, options);
    await presented(page);
    const found: string[] = [];
    for (const key of ["?", "o"]) {
      await page.keyboard.press(key);
      const layer = page.locator("[data-presenting]");
      await layer.getByRole("button").first().waitFor();
      found.push(...(await layer.evaluate(faultsOf)).map((fault) => `${key} › ${fault}`));
      await page.keyboard.press("Escape");
      await layer.waitFor({ state: "detached" });
    }
    expect(found).toEqual([]);
  });
});

it.each([CASES[0], CASES.at(-1)].flatMap((one) => one ?? []))(
  "so does all that a question from the room opens, at $width × $height in $lang",
  async ({ lang, width, height }) => {
    const page = await stage.open(`?lang=${lang}&talk=article&step=2`, {
      viewport: { width, height },
      reducedMotion: "reduce",
    });
    await presented(page);
    await page.keyboard.press("/");
    expect(await openAll(page, "question")).toEqual([]);
  },
);

describe("a talk", () => {
  it("begins with one press of its title", async () => {
    const page = await stage.open("");
    await page.getByRole("button", { name: "Present" }).click();
    await page.getByRole("dialog").getByText("The article of 2017, statement by statement").click();
    await page.waitForURL(/[?&]talk=article&step=1$/u);
  });

  it("begins as a loop from its address, goes on as one after a reload, and stops for good", async () => {
    const page = await stage.open("?talk=coreos&loop=1", {
      reducedMotion: "reduce",
      beforeLoad: (fresh) => fresh.clock.install(),
    });
    const stepNow = (): number => Number(new URL(page.url()).searchParams.get("step"));
    // The step's timer begins when the step has been painted.
    const minutesLater = async (): Promise<number> => {
      await page.clock.fastForward("01:00");
      return stepNow();
    };
    await presented(page);
    await expect.poll(minutesLater).toBeGreaterThan(1);
    expect(new URL(page.url()).searchParams.get("loop")).toBe("1");
    await page.reload();
    await presented(page);
    const before = stepNow();
    await expect.poll(minutesLater).toBeGreaterThan(before);
    await page.mouse.move(300, 300);
    await page.getByRole("button", { name: "Stop the loop" }).click();
    expect(new URL(page.url()).searchParams.get("loop")).toBeNull();
    const last = stepNow();
    for (let minute = 0; minute < 10; minute += 1) expect(await minutesLater()).toBe(last);
  });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ])("the menus of exports and of changes need no scrolling at $width", async (viewport) => {
    const page = await stage.open(`?lang=${lang}&since=2022`, { viewport });
    await pictured(page);
    // A second visit has one more date to choose.
    await page.reload();
    await pictured(page);
    for (const name of [/^(?:Export|导出)$/u, /^(?:Changes|变化)/u]) {
      await page.getByRole("button", { name }).last().click();
      const layer = page.getByRole("dialog");
      await layer.getByRole("button").first().waitFor();
      await expect
        .poll(() => layer.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
        .toBeLessThanOrEqual(0);
      expect(await layer.evaluate(faultsOf)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });

  it("marks of changes may begin with the visit before, and their kinds are told once", async () => {
    const page = await stage.open(`?lang=${lang}&since=2022`);
    await pictured(page);
    const changes = page.locator(`[data-time] ${OPENERS}`);
    const visit = page.getByRole("dialog").getByRole("button", { name: /last visit|上次访问/u });
    await changes.click();
    await page.getByRole("dialog").getByRole("button").first().waitFor();
    expect(await visit.count()).toBe(0);
    expect(await page.getByRole("dialog").getByRole("checkbox").count()).toBe(0);
    await page.reload();
    await pictured(page);
    await changes.click();
    await visit.click();
    await page.waitForURL(/[?&]since=\d{4}-\d\d-\d\d/u);
  });

  it("a feed of what is filtered says so in its title, and is named as a table is", async () => {
    const page = await stage.open(`?lang=${lang}&vendor=coreos`);
    await pictured(page);
    await page.getByRole("button", { name: /^(?:Export|导出)$/u }).click();
    const save = async (name: RegExp): Promise<readonly [string, string]> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("dialog").getByRole("button", { name }).last().click(),
      ]);
      return [file.suggestedFilename(), await readFile(await file.path(), "utf8")];
    };
    const filter = lang === "en" ? "Vendor: CoreOS" : "厂商：CoreOS";
    for (const name of [/^JSON/u, /iCalendar/u, /Atom/u]) {
      const [file, text] = await save(name);
      expect(file).toMatch(/^strata-\d{4}-\d\d-\d\d-events-coreos\.\w+$/u);
      expect(text.replaceAll("\r\n ", "")).toContain(filter);
    }
    const [table] = await save(/^(?:Table|表格)/u);
    expect(table).toMatch(/^strata-\d{4}-\d\d-\d\d-components-coreos\.csv$/u);
  });
});
