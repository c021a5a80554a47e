import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

/** Opens the page and types into the search. */
async function typed(text: string, query = ""): Promise<Page> {
  const page = await stage.open(query);
  await pictured(page);
  await page.keyboard.press("/");
  await page.keyboard.type(text, { delay: 15 });
  return page;
}

const firstOf = (page: Page) => page.getByRole("option").first();

it.each([
  ["flanel", "Flannel"],
  ["kubernetes network fabric", "Flannel"],
  ["镜像仓库", "Image registries"],
  ["hongmao", "Red Hat"],
])("finds by “%s”", async (text, found) => {
  const page = await typed(text);
  await page
    .getByRole("option", { name: new RegExp(found, "u") })
    .first()
    .waitFor();
});

it("opens the best hit with Enter, and leaves the picture unfiltered", async () => {
  const page = await stage.open("");
  await pictured(page);
  await page.keyboard.press("Control+k");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
  await page.keyboard.type("weave net", { delay: 15 });
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Weave Net" }).waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBeNull();
});

it("chooses another hit by arrow, in Chinese, and opens with the key of the Chinese slash", async () => {
  const page = await stage.open("?lang=zh-TW");
  await pictured(page);
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "、", bubbles: true })),
  );
  const field = page.getByRole("combobox", { name: "搜索" });
  await field.fill("命名空間");
  await page.getByRole("option").nth(1).waitFor();
  const second = page.getByRole("option").nth(1);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => second.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").waitFor();
  expect(new URL(page.url()).searchParams.get("open")).toMatch(/^component\//u);
});

it("says of a hit its phase, what it is and why it is there", async () => {
  const page = await typed("kolach");
  await expect
    .poll(() => firstOf(page).textContent())
    .toMatch(/^Flannel.*component.*formerly Kolach$/u);
});

it("answers a question by keyboard", async () => {
  const page = await typed("who owns harbor");
  await expect.poll(() => firstOf(page).textContent()).toContain("Harbor maintainers");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Harbor" }).waitFor();
});

it("answers a question by mouse, in Chinese: the list of what it is about", async () => {
  const page = await typed("国产镜像仓库", "?lang=zh-CN");
  await expect.poll(() => firstOf(page).textContent()).toContain("中国");
  await firstOf(page).click();
  await page.getByRole("table").waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("country")).toBe("CN");
  expect(searchParams.get("layer")).toBe("image-registry");
});

it("filters the picture by the answer to a question about a time", async () => {
  const page = await typed("license changes since 2018");
  await expect.poll(() => firstOf(page).textContent()).toContain("changed license since 2018");
  await page.keyboard.press("Enter");
  // The panel of what changed names it as well.
  await page.getByRole("table").getByRole("link", { name: "Consul", exact: true }).waitFor();
});

it("takes commands: a theme at once, a picture as a file", async () => {
  const page = await typed("dark theme");
  await firstOf(page).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("theme")).toBe("dark");
  await page.keyboard.type("export svg", { delay: 15 });
  await expect.poll(() => firstOf(page).textContent()).toContain("SVG");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.svg$/u);
});

it("filters the picture by the text, also from a cold link", async () => {
  const page = await stage.open("?q=overlay");
  await pictured(page);
  await expect
    .poll(async () => {
      const text = await page.getByRole("status").filter({ hasText: "components" }).textContent();
      const [, shown, all] = /(\d+) of (\d+)/u.exec(text ?? "") ?? [];
      return Number(shown) > 0 && Number(shown) < Number(all);
    })
    .toBe(true);
  await page.getByRole("button", { name: /Remove filter “overlay”/u }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBeNull();
});

it("opens a link with the marks of a sentence at its end", async () => {
  const page = await stage.open("?open=component/flannel).");
  await page.getByRole("complementary", { name: "Flannel" }).waitFor();
});

it("refuses a dropped file that is no talk in words, and stays", async () => {
  const page = await stage.open("");
  await pictured(page);
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["no talk"], "notes.txt", { type: "text/plain" }));
    return transfer;
  });
  // What takes files comes by itself after the first picture.
  await expect
    .poll(async () => {
      await page.dispatchEvent("body", "drop", { dataTransfer: files });
      const said = page.getByRole("alert").filter({ hasText: "notes.txt" }).first();
      return said.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    })
    .toBe(true);
});

it("lists the keys by ?, which stays a letter in a field", async () => {
  const page = await stage.open("");
  await pictured(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.waitFor();
  await sheet.getByText("Move the picture when near").scrollIntoViewIfNeeded();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  const field = page.getByRole("combobox", { name: "Search" });
  await page.keyboard.press("/");
  await field.waitFor();
  await page.keyboard.type("?");
  await expect.poll(() => field.inputValue()).toBe("?");
  expect(await sheet.count()).toBe(0);
});
