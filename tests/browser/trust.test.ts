import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { mend, pictured, useStage } from "./stage.ts";

const stage = useStage();
const left = /Failed to load resource/u;

const isOnPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);

it("says that the search and shared sources are missing, and tries again", async () => {
  const page = await stage.open("?q=overlay&open=component/flannel", {
    faults: { "search.json": { status: 503 }, "sources.json": { status: 503 } },
    expected: left,
  });
  const status = page.getByRole("status").filter({ hasText: "Search: This could not be fetched." });
  await status.waitFor();
  const panel = page.getByRole("complementary", { name: "Flannel" });
  await panel.getByRole("alert").filter({ hasText: "could not be fetched" }).waitFor();
  mend(page);
  await status.getByRole("button", { name: "Try again" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^\d{1,2} of/u })
    .waitFor();
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => panel.getByRole("alert").count()).toBe(0);
  await expect.poll(() => isOnPage(page)).toBe(false);
});

it("keeps the focus, whatever goes away", async () => {
  const page = await stage.open("?standard=nothing&compare=flannel,calico");
  const dismiss = page.getByRole("button", { name: "Dismiss" });
  await dismiss.waitFor();
  await pictured(page);
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("#picture :focus").count()).toBe(1);
  await dismiss.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => dismiss.count()).toBe(0);
  await expect.poll(() => isOnPage(page)).toBe(false);
  // A cell's evidence closes by Escape, and the comparison stays.
  await expect.poll(() => page.getByRole("rowheader").count()).toBeGreaterThan(15);
  const answer = page.locator("td button[aria-expanded]:not([aria-haspopup])").first();
  await answer.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => answer.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  await expect.poll(() => answer.getAttribute("aria-expanded")).toBe("false");
  expect(page.url()).toContain("compare=");
  // Into a talk, its overview, its keys, and out again.
  await page.getByRole("button", { name: "Present", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: /^Play/u }).first().focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-offline]").waitFor({ state: "attached" });
  await expect.poll(() => isOnPage(page)).toBe(false);
  for (const key of ["o", "?"]) {
    await page.keyboard.press(key);
    await page.locator("[data-presenting]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("[data-presenting]").waitFor({ state: "detached" });
    await expect.poll(() => isOnPage(page)).toBe(false);
  }
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.search.includes("talk="));
  await expect.poll(() => isOnPage(page)).toBe(false);
  // A talk is removed by one press and had back, also once the menu has been closed.
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "New talk" }).click();
  await page.getByRole("textbox", { name: "Title of the talk" }).fill("Mine");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "Remove: Mine" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Edit: Mine" }).waitFor();
});

it.each([
  ["compare=flannel,calico&table=wide", 1280],
  ["compare=flannel,calico&table=wide", 320],
  ["picture=list", 320],
])("skips to what stands in the picture's place: %s, %i px", async (query, width) => {
  const page = await stage.open(`?lang=en&${query}`, { viewport: { width, height: 640 } });
  await page.getByRole("rowheader").nth(3).waitFor();
  await page.keyboard.press("Tab");
  const link = page.getByRole("link", { name: "Skip to the content" });
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await page.locator("main table :focus").count()).toBe(1);
});

it.each(["index.json", "catalog.json"])(
  "keeps the focus where %s comes after all",
  async (file) => {
    const page = await stage.open("?lang=en", {
      faults: { [`data/**/${file}`]: { status: 404 }, [`data/${file}`]: { status: 404 } },
      expected: left,
    });
    const again = page.getByRole("button", { name: "Try again" });
    await again.focus();
    mend(page);
    await page.keyboard.press("Enter");
    await pictured(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  },
);

it("holds at a default font of 32 px, and tells the pressed picture in forced colours", async () => {
  const page = await stage.open("", { forcedColors: "active" });
  await pictured(page);
  const grounds = await page
    .locator("[data-picture]")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  const client = await page.context().newCDPSession(page);
  await client.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const lang of ["en", "zh-CN"]) {
    await page.goto(`${stage.site().url}?lang=${lang}`);
    await pictured(page);
    const out = await page.locator("header *").evaluateAll((all) =>
      all
        .map((one) => [one, one.getBoundingClientRect()] as const)
        .filter(
          ([one, { right, width }]) => width > 1 && right > innerWidth && one.checkVisibility(),
        )
        .map(([one, { right }]) => `${one.textContent} ${right - innerWidth}`),
    );
    expect(out).toEqual([]);
  }
});

it("leaves a word where its program hangs", async () => {
  const page = await stage.open("", {
    beforeLoad: (opened) => opened.route("**/assets/react-*.js", () => {}),
    isHung: true,
  });
  await page.locator("img[alt='Strata']").waitFor({ state: "attached" });
  const blank = await page.screenshot();
  await expect.poll(async () => (await page.screenshot()).equals(blank)).toBe(false);
});
