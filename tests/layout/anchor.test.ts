import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, isKnot } from "#layout/anchor.ts";
import { arrangeStack } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { anyInput, isInside, leaning, wholeOf } from "./arbitraries.ts";

describe("an anchor", () => {
  it("is the chip or the dot of every component", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const scene = arrangeStrata(input);
        for (const { chips, dots } of scene.bands) {
          for (const { id, x, y, width, height } of [...chips, ...dots]) {
            expect(anchorOf(scene, id)).toEqual({ x, y, width, height });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is the label of every standard, the count of those folded, or a knot where one is named", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const scene = arrangeStrata(input);
        for (const { id, label, turn, line, knots } of scene.threads) {
          const box = anchorOf(scene, id);
          const whole = line ? leaning(label, turn) : label;
          expect(box?.x).toBeCloseTo(whole.x);
          expect(box?.y).toBeCloseTo(whole.y);
          expect(box?.height).toBeCloseTo(whole.height);
          expect(anchorOf(scene, id, "nowhere")).toEqual(box);
          expect(isKnot(scene, id, "nowhere")).toBe(false);
          for (const { layer, y } of line ? knots : []) {
            const knot = anchorOf(scene, id, layer);
            expect((knot?.y ?? NaN) + (knot?.height ?? NaN) / 2).toBeCloseTo(y);
            expect((knot?.x ?? NaN) + (knot?.width ?? NaN) / 2).toBeCloseTo(line?.x ?? NaN);
            expect(knot && isInside(knot, wholeOf(scene))).toBe(true);
            expect(isKnot(scene, id, layer)).toBe(true);
          }
        }
        for (const id of scene.foldedThreads?.ids ?? []) {
          expect(anchorOf(scene, id)).toEqual(scene.foldedThreads?.box);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is on the scene where the stack has its plates", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const scene = arrangeStack(input);
        const ids = scene.bands.flatMap(({ chips, dots }) =>
          [...chips, ...dots].map(({ id }) => id),
        );
        const lost = ids.filter((id) => {
          const box = anchorOf(scene, id);
          return !box || !isInside(box, wholeOf(scene));
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is nowhere for what is not in the picture", () => {
    const [input] = fc.sample(anyInput, { numRuns: 1, seed: 7 });
    expect(input && anchorOf(arrangeStrata(input), "zebra")).toBeNull();
  });
});
