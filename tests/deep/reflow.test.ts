import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictured, useStage } from "../browser/stage.ts";

const stage = useStage();

const STATES = [
  "",
  "?open=component/flannel",
  "?picture=list&standard=cni",
  "?compare=docker-engine,rkt",
  "?q=overlay&since=2018",
  "?picture=stack&open=layer/container-network",
  "?embed=1",
] as const;

interface Mode {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly apply?: (page: Page) => Promise<unknown>;
}

/** The browser's own default, which a person has set. */
const fontOf =
  (standard: number) =>
  async (page: Page): Promise<void> => {
    const client = await page.context().newCDPSession(page);
    await client.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard - 3 } });
  };

/** WCAG 1.4.12, word by word. */
const space = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
    );
    document.adoptedStyleSheets = [sheet];
  });

const MODES: readonly Mode[] = [
  { name: "320 px wide", size: { width: 320, height: 640 } },
  { name: "1280 px at 400 %", size: { width: 320, height: 256 } },
  { name: "1280 px at 200 %", size: { width: 640, height: 360 } },
  { name: "text at 200 %", size: { width: 1280, height: 720 }, apply: fontOf(32) },
  { name: "text spacing", size: { width: 1280, height: 720 }, apply: space },
  { name: "text spacing on a phone", size: { width: 390, height: 844 }, apply: space },
];

/** What does not fit: a page that scrolls sideways, what lies outside it, text that is cut without a way to it. */
function misfits(): readonly string[] {
  const near = 1.5;
  const faults: string[] = [];
  const page = document.scrollingElement ?? document.body;
  if (page.scrollWidth > innerWidth + near) faults.push(`the page is ${page.scrollWidth} px wide`);
  const scrolls = (element: Element): boolean =>
    /auto|scroll/u.test(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth;
  const isWithin = (element: Element, test: (one: Element) => boolean): boolean => {
    for (let one = element.parentElement; one; one = one.parentElement) if (test(one)) return true;
    return false;
  };
  for (const element of document.querySelectorAll<HTMLElement>(
    "header *, main button, main a, aside *, [role=status] *, [role=region] *",
  )) {
    const isText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!isText || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      continue;
    }
    if (element.closest(".visually-hidden, [aria-hidden=true]")) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    const said = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
    const isOut = right > innerWidth + near || left < -near;
    if (isOut && !isWithin(element, scrolls)) faults.push(`${said}: lies outside, at ${right}`);
    const style = getComputedStyle(element);
    const isCut =
      style.overflowX !== "visible" &&
      element.scrollWidth > element.clientWidth + near &&
      !scrolls(element) &&
      !element.title;
    if (isCut) faults.push(`${said}: is cut, ${element.scrollWidth} in ${element.clientWidth}`);
  }
  return faults;
}

/** Panel and table keep at least half the height of the window (issue 16). */
const halfOf = (page: Page): Promise<boolean> =>
  page.getByRole("complementary").evaluateAll((all) =>
    all.every((panel) => {
      const { top, bottom } = panel.getBoundingClientRect();
      return bottom - top >= innerHeight / 2 - 1;
    }),
  );

describe.each(MODES)("$name", ({ size, apply }) => {
  it.each(["en", "zh-CN"])("everything fits, in %s", async (lang) => {
    const faults: (readonly [string, readonly string[]])[] = [];
    for (const state of STATES) {
      // One page at a time: a small machine has two cores.
      /* oxlint-disable no-await-in-loop */
      const query = `${state === "" ? "?" : `${state}&`}lang=${lang}`;
      const page = await stage.open("?embed=1", { viewport: size, reducedMotion: "reduce" });
      if (apply && apply !== space) await apply(page);
      await page.goto(stage.site().url + query);
      if (!state.includes("list")) await pictured(page);
      await page.waitForLoadState("networkidle");
      if (/open=|compare=/u.test(state)) await page.getByRole("complementary").first().waitFor();
      if (apply === space) await apply(page);
      const found = [...(await page.evaluate(misfits))];
      if (/open=|compare=/u.test(state) && size.width < 640 && !(await halfOf(page))) {
        found.push("a panel has less than half of the height");
      }
      if (found.length > 0) faults.push([state, found.slice(0, 6)]);
      await page.context().close();
      /* oxlint-enable no-await-in-loop */
    }
    expect(faults).toEqual([]);
  });
});
