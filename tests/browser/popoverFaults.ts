import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictured, type Stage } from "./stage.ts";

interface Case {
  readonly lang: "en" | "zh-CN";
  readonly width: number;
  readonly height: number;
}

/** Each size in one language, for npm test. */
export const SAMPLE: readonly Case[] = [
  { lang: "en", width: 1280, height: 720 },
  { lang: "zh-CN", width: 1440, height: 900 },
  { lang: "en", width: 1920, height: 1080 },
  { lang: "zh-CN", width: 820, height: 1180 },
  { lang: "zh-CN", width: 390, height: 844 },
];

/** What may lie over the page and hold controls. */
const LAYERS = "[role='dialog'], [role='listbox']:not([hidden])";
export const OPENERS = "button[aria-haspopup='dialog']";

/**
 * What is wrong with the controls of what has opened: each is scrolled to, as a person would, and then
 * must lie within the layer and the window, with nothing over its centre, and show all of its text.
 */
export function faultsOf(layer: Element): readonly string[] {
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
export async function openAll(page: Page, where: string, within = ""): Promise<readonly string[]> {
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
export async function presented(page: Page): Promise<void> {
  await page.locator("[data-facts]").waitFor();
}

/** A talk of one's own with a long title. */
const own = {
  kind: "talk",
  id: "own-abcdefgh",
  title: { en: "How we chose what our platform stands on, told for those who run it" },
  steps: [{ id: "one", view: "open=layer/storage", title: { en: "One" }, minutes: 2 }],
};

/** That whatever opens shows all its controls, in windows of these sizes. */
export function describePopovers(stage: Stage, cases: readonly Case[]): void {
  describe.each(cases)("at $width × $height in $lang", ({ lang, width, height }) => {
    const options = { viewport: { width, height } };

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
}
