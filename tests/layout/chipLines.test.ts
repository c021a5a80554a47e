import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chipLines, TEXT_LEFT } from "#layout/chipLines.ts";
import { anyName, countLetters } from "./arbitraries.ts";

const anyInput = fc.record({
  chip: fc.record({
    width: fc.integer({ min: 60, max: 400 }),
    height: fc.integer({ min: 24, max: 90 }),
  }),
  fontSize: fc.constantFrom(3, 11, 18),
  hasSign: fc.boolean(),
  detail: fc.constantFrom(0 as const, 1 as const, 2 as const),
  words: fc.record({
    name: anyName,
    details: fc.array(fc.array(anyName, { maxLength: 3 }), { maxLength: 2 }),
  }),
});

describe("the lines of a chip", () => {
  it("begin with the name, tell no more than there is room for, and stay within the chip", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { chip, fontSize, detail } = input;
        const { lines } = chipLines({ ...input, measure: countLetters });
        expect(lines.map(({ isName }) => isName)).toEqual(lines.map((_, index) => index === 0));
        expect(lines.length).toBeLessThanOrEqual(1 + detail);
        for (const { text, fontSize: size } of lines) {
          const right = fontSize * TEXT_LEFT + countLetters(text, size, "normal");
          expect(right).toBeLessThanOrEqual(chip.width + 1e-6);
        }
      }),
    );
  });

  it("leave a sign out before they cut the name", () => {
    const input = { fontSize: 11, hasSign: true, detail: 0 as const, measure: countLetters };
    const words = { name: "Istio", details: [] };
    const least = 11 * TEXT_LEFT + countLetters("Istio", 11, "normal");
    const texts = [least + 20, least].map((width) =>
      chipLines({ ...input, words, chip: { width, height: 24 } }),
    );
    expect(texts.map(({ lines }) => lines[0]?.text)).toEqual(["Istio", "Istio"]);
    expect(texts.map(({ hasSign }) => hasSign)).toEqual([true, false]);
  });

  it("end in an ellipsis where the name is too wide, and keep one that fits whole", () => {
    const nameOf = (width: number) =>
      chipLines({
        chip: { width, height: 24 },
        fontSize: 11,
        hasSign: false,
        detail: 0,
        words: { name: "An endless name", details: [] },
        measure: countLetters,
      }).lines[0]?.text;
    expect(nameOf(300)).toBe("An endless name");
    expect(nameOf(80)).toMatch(/^An.*…$/u);
  });
});
