import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const { open } = useStage();

/** A file of the data set is what its schema says; the tests of the data hold it to that. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const { steps } = JSON.parse(
  readFileSync("public/data/container/talks/standards.json", "utf8"),
) as { readonly steps: readonly { readonly view: string }[] };
const table = steps.findIndex(({ view }) => view.includes("compare=")) + 1;

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
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))).toHaveLength(
    steps.length,
  );
  expect(strFromU8(files[`ppt/slides/slide${table}.xml`] ?? new Uint8Array())).toContain("<a:tbl>");
  const markdown = await saved(page, "Text (Markdown)");
  expect(markdown.name).toBe("standards.en.md");
  expect(markdown.file.toString().match(/^### \d+\. /gmu)).toHaveLength(steps.length);
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
  expect(totalPages).toBe(steps.length);
  expect(text.join(" ")).toContain(`${steps.length} of ${steps.length}`);
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
