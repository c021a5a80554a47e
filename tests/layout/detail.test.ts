import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DetailInput, type DetailLevel, detailOf, levelAt, textLeft } from "#layout/detail.ts";
import { anyName, countLetters } from "./arbitraries.ts";

const FROM: Readonly<Record<DetailLevel, number>> = { 0: 1, 1: 1.8, 2: 2.6, 3: 4 };

/** Chips as the picture makes them: as wide as their names, as high as one line of them. */
const anyChip: fc.Arbitrary<DetailInput> = fc
  .record({
    name: anyName,
    phase: anyName,
    vendor: anyName,
    fontSize: fc.constantFrom(11, 12.5, 15, 18, 22),
    hasSign: fc.boolean(),
    level: fc.constantFrom<DetailLevel>(0, 1, 2, 3),
  })
  .map(({ name, phase, vendor, fontSize, hasSign, level }) => ({
    chip: {
      width: countLetters(name, fontSize, "normal") + fontSize * (hasSign ? 3.25 : 2.25) + 6,
      height: Math.round(fontSize * 1.45 + 8),
    },
    fontSize,
    hasSign,
    level,
    least: fontSize >= 18 ? 18 : 11,
    words: { name, phase: [`${phase} since 2014`, phase], vendor: [vendor] },
    measure: countLetters,
  }));

describe("what a chip tells", () => {
  it("grows with the scale", () => {
    expect([1, 1.79, 1.8, 2.6, 3.99, 4, 6].map(levelAt)).toEqual([0, 0, 1, 2, 2, 3, 3]);
  });

  it("stays inside it, each line below the other, in whole words", () => {
    fc.assert(
      fc.property(anyChip, (input) => {
        const lines = detailOf(input);
        const { chip, words } = input;
        let bottom = 0;
        for (const { part, text, y, fontSize } of lines) {
          expect(y - fontSize / 2).toBeGreaterThanOrEqual(bottom - 1e-6);
          bottom = y + fontSize / 2;
          expect(bottom).toBeLessThanOrEqual(chip.height);
          const right = textLeft(input.fontSize) + countLetters(text, fontSize, "normal");
          expect(right).toBeLessThanOrEqual(chip.width + 1e-6);
          expect([words[part]].flat()).toContain(text);
        }
      }),
    );
  });

  it("begins with the name and is never smaller on the screen than may be", () => {
    fc.assert(
      fc.property(anyChip, (input) => {
        const lines = detailOf(input);
        expect(lines[0]?.text).toBe(input.words.name);
        const sizes = lines.map(({ fontSize }) => fontSize * FROM[input.level]);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(
          Math.min(input.least, input.fontSize) - 1e-6,
        );
        expect(sizes[0]).toBe(Math.max(...sizes));
      }),
    );
  });

  it("leaves out what finds no room, and takes shorter words before that", () => {
    const told = (width: number, level: DetailLevel): readonly string[] =>
      detailOf({
        chip: { width, height: 24 },
        fontSize: 11,
        hasSign: false,
        level,
        least: 11,
        words: { name: "rkt", phase: ["Ended 2020", "Ended"], vendor: ["CoreOS, Inc."] },
        measure: countLetters,
      }).map(({ text }) => text);
    expect(told(40, 0)).toEqual(["rkt"]);
    expect(told(30, 1)).toEqual(["rkt"]);
    expect(told(50, 1)).toEqual(["rkt", "Ended"]);
    expect(told(75, 1)).toEqual(["rkt", "Ended 2020"]);
    expect(told(75, 2)).toEqual(["rkt", "Ended 2020", "CoreOS, Inc."]);
  });
});
