import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  describePopovers,
  faultsOf,
  openAll,
  OPENERS,
  presented,
  SAMPLE,
} from "./popoverFaults.ts";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

const LANGUAGES = ["en", "zh-CN"] as const;

// In the other language of each size: tests/deep/popovers.test.ts.
describePopovers(stage, SAMPLE);

it.each([SAMPLE[0], SAMPLE.at(-1)].flatMap((one) => one ?? []))(
  "so does all that a question from the room opens, at $width × $height in $lang",
  async ({ lang, width, height }) => {
    const page = await stage.open(`?lang=${lang}&talk=article&step=2`, {
      viewport: { width, height },
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
