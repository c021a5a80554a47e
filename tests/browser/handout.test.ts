import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const { open } = useStage();

async function openMenu(page: Page): Promise<void> {
  await pictured(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByLabel("Talk", { exact: true }).selectOption("standards");
}

async function saved(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const file = readFileSync(await download.path());
  return { name: download.suggestedFilename(), file };
}

it("saves a talk as slides and as Markdown", async () => {
  const page = await open();
  await openMenu(page);
  const slides = await saved(page, "Slides (PPTX)");
  expect(slides.name).toBe("standards.en.pptx");
  const files = unzipSync(new Uint8Array(slides.file));
  const paths = Object.keys(files);
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))).toHaveLength(9);
  expect(strFromU8(files["ppt/slides/slide5.xml"] ?? new Uint8Array())).toContain("<a:tbl>");
  const markdown = await saved(page, "Text (Markdown)");
  expect(markdown.name).toBe("standards.en.md");
  expect(markdown.file.toString().match(/^### \d+\. /gmu)).toHaveLength(9);
});

it("prints the handout and nothing else, a page a step, and leaves the page as it was", async () => {
  const page = await open("", {
    // What the browser would open a window for stays to be looked at.
    beforeLoad: (fresh) =>
      fresh.addInitScript(() => {
        Object.assign(globalThis, {
          print: () => {
            const copy = document.querySelector("body > .handout")?.cloneNode(true);
            const styles = [...document.adoptedStyleSheets];
            document.addEventListener("look", () => {
              if (copy) document.body.append(copy);
              document.adoptedStyleSheets = styles;
            });
          },
        });
      }),
  });
  await openMenu(page);
  await page.getByRole("button", { name: "Print, or save as PDF" }).click();
  await page.getByText("The handout went to the printer's window.").waitFor();
  expect(await page.locator("body > .handout").count()).toBe(0);
  await page.evaluate(() => document.dispatchEvent(new Event("look")));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  expect(totalPages).toBe(9);
  expect(text.join(" ")).toContain("9 of 9");
  expect(text.join(" ")).not.toContain("Save as SVG");
  expect(text[1]).toContain("containerd");
});

it("says in words that a talk could not be fetched", async () => {
  const page = await open("", {
    faults: { "talks/standards.json": { status: 500 } },
    expected: /500|Failed to load/u,
  });
  await openMenu(page);
  await page.getByRole("button", { name: "Text (Markdown)" }).click();
  await page.getByText("The handout could not be made").waitFor();
});
