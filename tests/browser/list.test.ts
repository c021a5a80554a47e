import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { pictured, tabOf, useStage } from "./stage.ts";

const stage = useStage();

it("opens from the count of what passes, with as many rows", async () => {
  const page = await stage.open("?standard=cni");
  await pictured(page);
  const status = page.getByRole("status").filter({ hasText: /of \d+ components/u });
  const [, shown] = /(\d+) of/u.exec((await status.textContent()) ?? "") ?? [];
  await status.getByRole("button").click();
  const table = page.getByRole("table", { name: "Components as a list" });
  await table.waitFor();
  await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(Number(shown) + 1));
  expect(new URL(page.url()).search).toBe("?v=1&picture=list&standard=cni");
  await page.getByRole("button", { name: "Flat" }).click();
  await pictured(page);
});

it("sorts, with the order in the address, and Back undoes it", async () => {
  const page = await stage.open("?picture=list&standard=cni");
  const since = page.getByRole("columnheader", { name: "Since" });
  await since.getByRole("button").click();
  await since.getByRole("button").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("-since");
  expect(await since.getAttribute("aria-sort")).toBe("descending");
  await page.goBack();
  await expect.poll(() => since.getAttribute("aria-sort")).toBe("ascending");
});

it("opens a row in place, and in a tab of its own with Ctrl", async () => {
  const page = await stage.open("?picture=list&sort=-name");
  const link = page.locator("[role='rowheader'] a", { hasText: /^zot$/u });
  await link.waitFor();
  const tab = await tabOf(page, () => link.click({ modifiers: ["ControlOrMeta"] }));
  expect(await page.getByRole("complementary").count()).toBe(0);
  await link.click();
  await page.getByRole("complementary", { name: "zot" }).waitFor();
  expect(new URL(page.url()).search).toBe("?v=1&picture=list&sort=-name&open=component/zot");
  expect(tab.search).toBe("?v=1&picture=list&sort=-name&open=component/zot");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
  await expect.poll(() => link.evaluate((node) => node === document.activeElement)).toBe(true);
});

it("chooses for the comparison", async () => {
  const page = await stage.open("?picture=list&standard=cni&layer=container-network");
  await page.getByRole("checkbox", { name: "Compare Flannel", exact: true }).check();
  await page.getByRole("checkbox", { name: "Compare Calico", exact: true }).check();
  await page
    .getByRole("region", { name: "Comparison" })
    .getByRole("button", { name: "Compare", exact: true })
    .click();
  await page.getByRole("complementary").getByRole("table").waitFor();
  expect(new URL(page.url()).searchParams.get("compare")).toBe("flannel,calico");
});

it("copies as CSV", async () => {
  const page = await stage.open("?picture=list&standard=cni&at=2017-06", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Copy as CSV" }).click();
  await page.getByRole("status").filter({ hasText: "on the clipboard" }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Name,Layer,Phase,Since,/u);
  // CoreOS had it then.
  expect(text).toMatch(/\r\nFlannel,[^\r]*CoreOS/u);
});

it("is exported as the flat picture of the same", async () => {
  const page = await stage.open("?picture=list&standard=cni");
  await page.getByRole("table").waitFor();
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "SVG" }).click(),
  ]);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toContain('data-component="flannel"');
});

it("has its roles and its order in the tree that assistive technology reads", async () => {
  const page = await stage.open("?picture=list&q=flannel");
  // Rows stand once the answer is there, and are counted then.
  await page
    .getByRole("status")
    .filter({ hasText: /of \d+ components/u })
    .waitFor();
  await page.getByRole("rowheader", { name: "Flannel", exact: true }).waitFor();
  const tree = await page.getByRole("table").ariaSnapshot();
  expect(tree).toContain("columnheader");
  expect(tree).toMatch(/rowheader "Flannel":\s+- link "Flannel"/u);
});

it("keeps the name and one chosen column on a phone, and scrolls inside itself", async () => {
  const page = await stage.open("?picture=list", { viewport: { width: 390, height: 760 } });
  const heads = page.getByRole("columnheader");
  await heads.first().waitFor();
  expect(await heads.allTextContents()).toEqual(["Name", "Compare", "Phase"]);
  await page.getByRole("combobox", { name: "Column beside the name" }).selectOption("vendor");
  await expect.poll(() => heads.allTextContents()).toEqual(["Name", "Compare", "Vendor"]);
  const overflow = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth - innerWidth,
    down: document.documentElement.scrollHeight - innerHeight,
  }));
  expect(overflow.page).toBeLessThanOrEqual(0);
  expect(overflow.down).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Flat" }).click();
  await pictured(page);
});

it("is only looked at in an embed", async () => {
  const page = await stage.open("?picture=list&standard=csi&embed=1&lang=zh-CN&theme=projector");
  await page.getByRole("table", { name: "组件列表" }).waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(0);
  expect(await page.getByRole("banner").count()).toBe(0);
  const size = await page
    .getByRole("cell")
    .first()
    .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
  expect(size).toBeGreaterThanOrEqual(18);
});
