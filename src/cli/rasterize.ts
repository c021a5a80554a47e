import type { Size } from "#layout/scene.ts";
import { launchChromium } from "./chromium.ts";
import { demandGlyphs } from "./glyphs.ts";

/**
 * Paints an SVG with a Chromium, the one that the tests use.
 * @param scale pixels to a px of the SVG
 * @returns the bytes of a PNG
 * @throws NoChromium where there is none; NoGlyphs where letters would be missing
 */
export async function rasterize(svg: string, size: Size, scale: number): Promise<Uint8Array> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
    await demandGlyphs(page, svg.replaceAll(/<[^>]*>/gu, " "));
    const encoded = Buffer.from(svg, "utf8").toString("base64");
    await page.goto(`data:image/svg+xml;base64,${encoded}`);
    return await page.screenshot({ type: "png" });
  } finally {
    await browser.close();
  }
}
