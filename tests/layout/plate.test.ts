import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  downBy,
  lying,
  mapPoint,
  mapRect,
  matrixOf,
  roomAcross,
  sidesOf,
  topsOf,
} from "#layout/plate.ts";
import type { Point, Pose } from "#layout/scene.ts";

const content = { x: 100, y: 40, width: 200, height: 50 };
const tilted: Pose = { ...lying(content), corner: [300, 20], along: [80, 30], down: [-80, 30] };
const band = { content, pose: tilted };

it("changes nothing of a band that lies flat", () => {
  expect(matrixOf({ content, pose: lying(content) })).toEqual([1, 0, 0, 1, 0, 0]);
});

it("brings the content's corners where the pose has them", () => {
  const matrix = matrixOf(band);
  const close = (point: Point): Point => [Math.round(point[0]), Math.round(point[1])];
  expect(close(mapPoint(matrix, [100, 40]))).toEqual([300, 20]);
  expect(close(mapPoint(matrix, [300, 40]))).toEqual([380, 50]);
  expect(close(mapPoint(matrix, [100, 90]))).toEqual([220, 50]);
  expect(mapRect(matrix, content)).toEqual({ x: 220, y: 20, width: 160, height: 60 });
});

it("knows no content too thin to be mapped", () => {
  const matrix = matrixOf({ content: { ...content, width: 0, height: 0 }, pose: tilted });
  expect(matrix.every(Number.isFinite)).toBe(true);
});

it("finds what is straight down on the scene", () => {
  const some = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(some, some, some, some, some, (ax, ay, dx, dy, px) => {
      fc.pre(Math.abs(ax * dy - ay * dx) > 1);
      const matrix = matrixOf({ content, pose: { ...tilted, along: [ax, ay], down: [dx, dy] } });
      const [x, y] = downBy(matrix, px);
      const [a, b, c, d] = matrix;
      expect(a * x + c * y).toBeCloseTo(0, 6);
      expect(b * x + d * y).toBeCloseTo(px, 6);
    }),
  );
});

it("knows no down on a plate seen from its edge", () => {
  expect(downBy([1, 1, 1, 1, 0, 0], 9)).toEqual([0, 0]);
});

it("draws faces as paths", () => {
  const tile = { x: 1, y: 2, width: 10, height: 4 };
  expect(topsOf([tile])).toBe("M1 2h10v4h-10z");
  expect(sidesOf([tile], [1, 3])).toEqual({
    front: "M11 6l1 3h-10l-1 -3z",
    end: "M11 2l1 3v4l-1 -3z",
  });
  expect(sidesOf([tile], [1, 3], [5, 5]).front).toBe("M16 11l1 3h-10l-1 -3z");
  expect(topsOf([])).toBe("");
});

it("finds room for upright words within tilted tiles, and no more", () => {
  const side = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      side,
      side,
      side,
      fc.integer({ min: -400, max: 0 }),
      side,
      (ax, ay, high, dx, dy) => {
        const matrix = matrixOf({ content, pose: { ...tilted, along: [ax, ay], down: [dx, dy] } });
        const size = { width: 40, height: 10 };
        const width = roomAcross(matrix, size, high);
        fc.pre(width > 0);
        // Back in the tile's own px, every corner of the box lies within the tile.
        const [a, b, c, d] = matrix;
        const area = a * d - b * c;
        for (const [x, y] of [
          [width / 2, high / 2],
          [width / 2, -high / 2],
        ] as const) {
          expect(Math.abs((d * x - c * y) / area)).toBeLessThanOrEqual(size.width / 2 + 1e-6);
          expect(Math.abs((a * y - b * x) / area)).toBeLessThanOrEqual(size.height / 2 + 1e-6);
        }
      },
    ),
  );
  expect(roomAcross([1, 0, 0, 1, 0, 0], { width: 40, height: 10 }, 8)).toBe(40);
  expect(roomAcross([1, 0, 0, 1, 0, 0], { width: 40, height: 10 }, 12)).toBe(0);
});
