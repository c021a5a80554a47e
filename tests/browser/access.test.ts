import { expect, it } from "vitest";
import { scopeOf, STATES, violationsAt, violationsOf } from "./axe.ts";
import { useStage } from "./stage.ts";

const stage = useStage();

// In the other themes: tests/deep/themes.test.ts.
it.each(STATES)("breaks no rule of axe at %s", async (state) => {
  expect(await violationsAt(stage, state, "light")).toEqual([]);
});

it.each(["light", "dark", "projector"])(
  "breaks no rule of axe while it searches: %s",
  async (theme) => {
    const page = await stage.open(`?theme=${theme}`, { bypassCSP: true });
    const field = page.getByRole("combobox", { name: /^Search/u });
    await field.fill("what uses runc");
    // The first row is selected: its colours are others.
    await page.getByRole("option", { name: /^What is built on runc/u, selected: true }).waitFor();
    expect(await violationsOf(page, scopeOf(theme))).toEqual([]);
  },
);

it("opens a filter by keys, chooses in it, and Escape gives the focus back", async () => {
  const page = await stage.open("");
  const vendor = page.getByRole("button", { name: "Vendor", exact: true });
  await vendor.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Vendor" });
  const box = dialog.getByRole("checkbox").first();
  await box.waitFor();
  await box.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /Remove filter Vendor/u }).waitFor();
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain("Vendor");
  expect(await dialog.count()).toBe(0);
});

it("switches the language without a reload, and back", async () => {
  const page = await stage.open("?open=component/flannel");
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await page.getByRole("button", { name: "切换到中文" }).click();
  await page.getByRole("group", { name: "容器网络" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  expect(await page.evaluate(() => "kept" in globalThis)).toBe(true);
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("group", { name: "Networking" }).waitFor();
});

it("moves nothing when motion is not wanted", async () => {
  const page = await stage.open("", { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Flannel", exact: true }).click();
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

it("can be read in forced colours", async () => {
  const page = await stage.open("", { forcedColors: "active" });
  await page.getByRole("group", { name: "Networking" }).waitFor();
  const fills = await page.evaluate(() =>
    [...document.querySelectorAll("#picture [data-component] text")]
      .slice(0, 5)
      .map((text) => getComputedStyle(text).fill),
  );
  expect(new Set(fills).size).toBe(1);
});
