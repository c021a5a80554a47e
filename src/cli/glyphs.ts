import type { Page } from "playwright-core";
import { FONTS } from "#export/colours.ts";

/** Text that no font of the machine has letters for. */
export class NoGlyphs extends Error {
  constructor(letters: string) {
    super(
      `no font on this machine has ${letters}: install one that does, for Chinese for example Noto Sans CJK SC (Debian: fonts-noto-cjk)`,
    );
  }
}

/**
 * Refuses to paint words as empty boxes, or as nothing at all.
 * @param page any page of the Chromium that is going to paint
 * @throws NoGlyphs naming letters that no font has
 */
export async function demandGlyphs(page: Page, text: string): Promise<void> {
  const lost = await lostLetters(page, text);
  if (lost !== "") throw new NoGlyphs(lost);
}

/**
 * Letters that no font has: painted, they look the same as a code point that nobody will ever assign.
 * Han, kana and Hangul are asked for one by one; the machine either has a font of them or has not.
 */
async function lostLetters(page: Page, text: string): Promise<string> {
  const letters = [...new Set(text.match(/[^\p{ASCII}\s]/gu))];
  return page.evaluate(
    ([nobodys, all, font]) => {
      const context = new OffscreenCanvas(24, 24).getContext("2d", { willReadFrequently: true });
      if (!context) return "";
      // No function with a name of its own: what runs here is sent as text.
      const [nothing, ...painted] = [nobodys, ...all].map((letter) => {
        context.clearRect(0, 0, 24, 24);
        context.font = font;
        context.fillText(letter, 2, 20);
        return context.getImageData(0, 0, 24, 24).data.join("");
      });
      return all
        .filter((_, index) => painted[index] === nothing)
        .slice(0, 20)
        .join(" ");
    },
    ["\u{10FFFE}", letters, `18px ${FONTS}`] as const,
  );
}
