import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hueOf } from "#layout/hue.ts";

it("runs from indigo at the ground to amber at the top", () => {
  expect(hueOf(0, 9)).toBe(275);
  expect(hueOf(8, 9)).toBe(50);
});

it("is that of the ground where there is one layer", () => {
  expect(hueOf(0, 1)).toBe(275);
  expect(hueOf(0, 0)).toBe(275);
});

it("goes down in even steps, no two layers alike", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), (count) => {
      const hues = Array.from({ length: count }, (_, index) => hueOf(index, count));
      const steps = hues.slice(1).map((hue, index) => (hues[index] ?? NaN) - hue);
      expect(Math.min(...steps)).toBeGreaterThan(0);
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    }),
  );
});
