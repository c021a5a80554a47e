import * as fc from "fast-check";
import { expect, it } from "vitest";
import { downBy, lying, mapPoint, mapRect, matrixOf, sidesOf } from "#layout/plate.ts";
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

it("has the sides of a block that are seen: its front, and its end at the right", () => {
  const tile = { x: 1, y: 2, width: 10, height: 4 };
  expect(sidesOf([tile], [1, 3])).toEqual({
    front: [
      [
        [1, 6],
        [11, 6],
        [12, 9],
        [2, 9],
      ],
    ],
    end: [
      [
        [11, 2],
        [11, 6],
        [12, 9],
        [12, 5],
      ],
    ],
  });
});
