import { expect, it } from "vitest";
import { launchChromium } from "#cli/chromium.ts";
import { demandGlyphs, NoGlyphs } from "#cli/glyphs.ts";

it("names letters that no font has, and lets all others pass", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await expect(demandGlyphs(page, "Plain words, é and ü")).resolves.toBeUndefined();
    // Of the private use area: no font of a plain machine draws it.
    const nobodys = "\u{10A123}";
    await expect(demandGlyphs(page, `words ${nobodys}`)).rejects.toThrow(NoGlyphs);
    await expect(demandGlyphs(page, `words ${nobodys}`)).rejects.toThrow(nobodys);
  } finally {
    await browser.close();
  }
});
