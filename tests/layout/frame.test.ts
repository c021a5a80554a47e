import * as fc from "fast-check";
import { expect, it } from "vitest";
import { EDGE, frameOf, NARROW } from "#layout/frame.ts";
import { anyInput } from "./arbitraries.ts";

it("shares the width out: labels, chips, threads, none into the other", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { isNarrow, chips, labelWidth, threadsLeft } = frameOf(input);
      expect(isNarrow).toBe(input.size.width < NARROW);
      expect(chips.x).toBeGreaterThanOrEqual(isNarrow ? EDGE : EDGE + labelWidth);
      expect(chips.width).toBeGreaterThanOrEqual(80);
      expect(chips.x + chips.width).toBeLessThanOrEqual(threadsLeft);
      expect(EDGE + labelWidth).toBeLessThanOrEqual(input.size.width);
    }),
  );
});

it("shares the height out: the strip of the threads' labels, and bands below it", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { top, height, strip } = frameOf(input);
      expect(top).toBe(strip);
      expect(frameOf({ ...input, head: 300 }).top).toBe(Math.max(strip, 300));
      expect(height).toBe(Math.max(0, input.size.height - top - EDGE));
    }),
  );
});

it("gives the labels of large windows larger text, and never below that of the chips", () => {
  const sizeAt = (width: number) =>
    frameOf({
      layers: [],
      threads: [],
      size: { width, height: 700 },
      measure: () => 0,
      focus: null,
      text: { min: 11, max: 15 },
    }).labelSize;
  const sizes = [320, 1000, 1450, 1900, 3840].map(sizeAt);
  expect(sizes).toEqual([13.5, 13.5, 14.75, 16, 16]);
});
