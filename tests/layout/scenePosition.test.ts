import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, pointOf, spotAt } from "#layout/scenePosition.ts";
import { arrangeStack } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { anyInput } from "./arbitraries.ts";

describe.each([
  ["flat", arrangeStrata],
  ["stacked", arrangeStack],
] as const)("in the %s picture, a spot", (_, arrange) => {
  it("leads back to the point it was taken from", () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, u, v) => {
          const scene = arrange(input);
          const point = [u * scene.width, v * scene.height] as const;
          const spot = spotAt(scene, point);
          const [x, y] = pointOf(scene, spot) ?? [Number.NaN, Number.NaN];
          expect(x).toBeCloseTo(point[0], 3);
          expect(y).toBeCloseTo(point[1], 3);
        },
      ),
    );
  });

  it("over a chip is over the same chip in a window of another size", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const here = arrange(input);
        const there = arrange({ ...input, size: { width: 1920, height: 1080 } });
        for (const { id } of here.bands.flatMap(({ chips }) => chips).slice(0, 5)) {
          const point = pointOf(there, { over: id, u: 0.5, v: 0.5 });
          const box = boxOf(there, id);
          if (!point || !box) continue;
          expect(point[0]).toBeGreaterThanOrEqual(box.x - 1e-6);
          expect(point[0]).toBeLessThanOrEqual(box.x + box.width + 1e-6);
          expect(point[1]).toBeGreaterThanOrEqual(box.y - 1e-6);
          expect(point[1]).toBeLessThanOrEqual(box.y + box.height + 1e-6);
        }
      }),
    );
  });
});
