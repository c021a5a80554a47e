import * as fc from "fast-check";
import { expect, it } from "vitest";
import { clamp } from "#layout/camera.ts";
import { flight } from "#layout/flight.ts";
import { anyCamera, anyPlace } from "./cameras.ts";

it("starts and ends exactly, and never leaves the picture on its way", () => {
  const time = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyCamera, anyCamera, anyPlace, time, (a, b, place, t) => {
      const from = clamp(a, place);
      const to = clamp(b, place);
      const at = flight(from, to, place);
      expect(at(0)).toEqual(from);
      expect(at(1)).toEqual(to);
      const between = at(t);
      expect(Number.isFinite(between.x + between.y + between.k)).toBe(true);
      const held = clamp(between, place);
      expect(held.x).toBeCloseTo(between.x, 6);
      expect(held.y).toBeCloseTo(between.y, 6);
      expect(held.k).toBeCloseTo(between.k, 9);
    }),
  );
});

it("has no leap in it", () => {
  const place = { view: { width: 1200, height: 700 }, scene: { width: 1200, height: 900 } };
  const at = flight({ x: 0, y: 0, k: 3 }, { x: 700, y: 500, k: 3 }, place);
  const steps = Array.from({ length: 101 }, (_, index) => at(index / 100));
  const leaps = steps.slice(1).map((step, index) => Math.abs(step.x - (steps[index]?.x ?? 0)));
  expect(Math.max(...leaps)).toBeLessThan(40);
});
