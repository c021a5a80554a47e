import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

async function openMenu(page: Page): Promise<void> {
  await pictured(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Save as SVG" }).waitFor();
}

async function saved(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const file = readFileSync(await download.path());
  return { name: download.suggestedFilename(), file };
}

/** Every component that is drawn, with the name it bears. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const chips = await page
    .locator("[data-component]")
    .evaluateAll((all) =>
      all.map(
        (chip) =>
          `${chip.getAttribute("data-component")} ${chip.querySelector("text")?.textContent}`,
      ),
    );
  return chips.toSorted();
}

describe("what is shown is taken along", () => {
  it("as an SVG: the very picture of the screen, filters and all", async () => {
    const page = await stage.open("?standard=cni&open=component/flannel&at=2020-06-30");
    await openMenu(page);
    const { name, file } = await saved(page, "Save as SVG");
    expect(name).toBe("strata-2020-06-30-cni-flannel.svg");
    // Another tab takes the focus, and the menu closes.
    await page.getByText("Saved as strata-2020-06-30-cni-flannel.svg").waitFor();
    const drawing = await page.context().newPage();
    await drawing.goto(`data:image/svg+xml;base64,${file.toString("base64")}`);
    const drawn = await namesIn(drawing);
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn).toEqual(await namesIn(page));
    const text = file.toString("utf8");
    expect(text).toContain("Standard: ");
    expect(text).toContain(`${new URL(page.url()).origin}/strata/?v=1`);
    expect(text).not.toMatch(/<script|<style|var\(|oklch/u);
  });

  it.each([1, 2, 4])("as a PNG at %i×, painted under the strict policy", async (scale) => {
    const page = await stage.open("?picture=stack&lang=en");
    await openMenu(page);
    const width = await page.evaluate(() => document.querySelector("#picture svg")!.clientWidth);
    const { name, file } = await saved(page, `Save as PNG, ${scale}×`);
    expect(name).toMatch(/^strata-\d{4}-\d\d-\d\d-stack\.png$/u);
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    expect(file.readUInt32BE(16)).toBe(width * scale);
  });

  it("on the clipboard", async () => {
    const page = await stage.open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await openMenu(page);
    await page.getByRole("button", { name: "Copy as an image" }).click();
    await page.getByText("The picture is on the clipboard.").waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(["image/png"]);
  });

  it("and says so where the browser lets no page copy an image", async () => {
    const page = await stage.open("?lang=zh-CN", {
      beforeLoad: (early) =>
        early.addInitScript(() => Reflect.deleteProperty(globalThis, "ClipboardItem")),
    });
    await pictured(page);
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("button", { name: "复制为图片" }).click();
    await page.getByText("浏览器不允许网页复制图片").waitFor();
  });
});

describe("on paper", () => {
  const printed = async (query: string, width = 1280): Promise<Page> => {
    const page = await stage.open(query, { viewport: { width, height: 800 } });
    await pictured(page);
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    return page;
  };

  it.each([
    ["?", 1],
    ["?picture=stack&theme=dark", 1],
    ["?theme=projector", 1],
  ])("stands the picture alone, whole, on one sheet: %s", async (query, sheets) => {
    const page = await printed(query);
    // The heading for paper comes with the rest, after the first picture.
    await expect
      .poll(() => page.evaluate(() => document.body.innerText))
      .toMatch(/The container ecosystem\s+As of/u);
    const { bars, ground, heading } = await page.evaluate(() => ({
      // The key of the phases is to be pressed on the screen, and read on paper.
      bars: [...document.querySelectorAll("header, button")].filter(
        (element) => element.getClientRects().length > 0 && !element.closest("[data-legend]"),
      ).length,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      heading: document.body.innerText,
    }));
    expect(bars).toBe(0);
    expect(ground).toBe("oklch(1 0 0)");
    expect(heading).toMatch(/The container ecosystem\s+As of .* components/u);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);
  });

  it("gives what is open the pages after it, uncut, sources with their addresses", async () => {
    const page = await printed("?open=component/flannel");
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading", { name: "Sources" }).waitFor();
    const { hidden, address } = await panel.evaluate((element) => {
      const cut = [element, ...element.querySelectorAll("*")].filter(
        (one) =>
          one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== "visible",
      );
      const link = element.querySelector("[data-footnote] a[href]")!;
      return { hidden: cut.length, address: getComputedStyle(link, "::after").content };
    });
    expect(hidden).toBe(0);
    expect(address).toContain("https://");
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2);
  });

  it("gives a comparison its pages, every column whole", async () => {
    const page = await printed("?compare=docker-engine,rkt,podman");
    await page.getByRole("columnheader", { name: "rkt" }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  });
});

/** A PDF lists every page as an object of its own. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
