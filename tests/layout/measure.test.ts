import * as fc from "fast-check";
import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";

const width = (text: string) => estimateWidth(text, 100, "normal");

it.each(["容", "あ", "カ", "한", "🚢", "，", "Ａ"])("takes a whole em for %s", (letter) => {
  expect(width(letter)).toBe(100);
});

it("knows wide letters from narrow ones", () => {
  expect(width("W")).toBeGreaterThan(width("A"));
  expect(width("A")).toBeGreaterThan(width("a"));
  expect(width("a")).toBeGreaterThan(width("t"));
  expect(width("t")).toBeGreaterThan(width("i"));
});

it("takes no room for no text", () => {
  expect(width("")).toBe(0);
});

it("grows with the text, with its size and with its weight", () => {
  const anyText = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(anyText, anyText, fc.integer({ min: 1, max: 40 }), (a, b, size) => {
      const normal = estimateWidth(a, size, "normal");
      expect(estimateWidth(a + b, size, "normal")).toBeCloseTo(
        normal + estimateWidth(b, size, "normal"),
      );
      expect(estimateWidth(a, size * 2, "normal")).toBeCloseTo(normal * 2);
      expect(estimateWidth(a, size, "bold")).toBeGreaterThan(normal);
    }),
  );
});

it("measures broken text too", () => {
  expect(width("\uD83D")).toBeGreaterThan(0);
  expect(width("\u0000")).toBeGreaterThan(0);
});
