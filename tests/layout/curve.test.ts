import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Curve, curveBetween, pathOf, pointOn, wayOf } from "#layout/curve.ts";
import type { Point } from "#layout/scene.ts";
import { isInside } from "./arbitraries.ts";

const spot = ([x, y]: Point) => ({ x, y, width: 0, height: 0 });
const size = { width: 800, height: 600 };
const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 700 }),
  y: fc.integer({ min: 0, max: 570 }),
  width: fc.integer({ min: 1, max: 100 }),
  height: fc.integer({ min: 1, max: 30 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("begins and ends on the edges of what it ties, and never leaves the picture", () => {
  fc.assert(
    fc.property(anyBox, anyBox, share, share, fc.boolean(), (from, to, leave, arrive, isKnot) => {
      const way = wayOf(from, to, isKnot);
      const curve = curveBetween([from, to], { way, leave, arrive, size });
      const at = (t: number) => spot(pointOn(curve, t));
      expect(isInside(at(0), from)).toBe(true);
      expect(isInside(at(1), to)).toBe(true);
      for (const t of [0.1, 0.25, 0.5, 0.75, 0.9]) {
        expect(isInside(at(t), { x: 0, y: 0, ...size })).toBe(true);
      }
    }),
  );
});

it("goes up, down, over its own row, or aside to a knot", () => {
  const box = (y: number) => ({ x: 0, y, width: 50, height: 20 });
  expect(wayOf(box(100), box(20), false)).toBe("up");
  expect(wayOf(box(100), box(160), false)).toBe("down");
  expect(wayOf(box(100), box(110), false)).toBe("over");
  expect(wayOf(box(100), box(20), true)).toBe("aside");
});

it("is written as SVG reads it, to a tenth of a pixel", () => {
  const curve: Curve = [
    [0, 1.04],
    [2.26, 3],
    [4, 5],
    [6, 7],
  ];
  expect(pathOf(curve)).toBe("M0,1C2.3,3 4,5 6,7");
  expect(pointOn(curve, 0)).toEqual(curve[0]);
  expect(pointOn(curve, 1)).toEqual(curve[3]);
});
