import type { Page } from "playwright-core";
import type { Frame } from "#export/handoutLayout.ts";
import { launchChromium } from "./chromium.ts";
import { demandGlyphs } from "./glyphs.ts";

async function inChromium<T>(
  html: string,
  { frame, scale, work }: { frame: Frame; scale: number; work: (page: Page) => Promise<T> },
): Promise<T> {
  const browser = await launchChromium();
  try {
    const { width, height } = frame;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      javaScriptEnabled: true,
      offline: true,
    });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: "load" });
    await demandGlyphs(page, (await page.locator("body").textContent()) ?? "");
    return await work(page);
  } finally {
    await browser.close();
  }
}

/**
 * Prints a handout, a page each. Text stays text, headings become bookmarks.
 * @throws NoChromium where there is none; NoGlyphs where letters would come out as empty boxes
 */
export async function printPdf(html: string, frame: Frame): Promise<Uint8Array> {
  const bytes = await inChromium(html, {
    frame,
    scale: 1,
    work: (page) =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  });
  return withoutTime(bytes);
}

/** A picture of every page, two pixels to the px. */
export async function paintPages(html: string, frame: Frame): Promise<readonly Uint8Array[]> {
  return inChromium(html, {
    frame,
    scale: 2,
    work: async (page) => {
      const pictures: Uint8Array[] = [];
      for (const section of await page.locator("section").all()) {
        // One after the other: there is one page to photograph.
        // oxlint-disable-next-line no-await-in-loop
        pictures.push(await section.screenshot({ type: "png" }));
      }
      return pictures;
    },
  });
}

/**
 * Chromium writes the minute of printing into the file and nothing else that differs from run to
 * run. The same number of other digits in its place moves no byte, so the table of offsets stays true.
 */
export function withoutTime(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const same = text.replaceAll(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}/gu,
    (_, key: string) => `${key}20000101000000`,
  );
  return Buffer.from(same, "latin1");
}
