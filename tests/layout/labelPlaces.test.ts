import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Curve } from "#layout/curve.ts";
import { labelPlaces } from "#layout/labelPlaces.ts";
import type { Rect } from "#layout/scene.ts";
import { isInside, overlap } from "./arbitraries.ts";

const size = { width: 400, height: 300 };
const anyPoint = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
const anyCurve: fc.Arbitrary<Curve> = fc.tuple(anyPoint, anyPoint, anyPoint, anyPoint);
const anyLabel = fc.record({
  curves: fc.array(anyCurve, { minLength: 1, maxLength: 4 }),
  width: fc.constantFrom(0, 30, 80, 140, 500),
  height: fc.constant(24),
});
const anyBox: fc.Arbitrary<Rect> = anyPoint.map(([x, y]) => ({ x, y, width: 60, height: 24 }));
const anyDot: fc.Arbitrary<Rect> = anyPoint.map(([x, y]) => ({ x, y, width: 8, height: 8 }));
const nothing = { names: [], dots: [] };
const straight = (y: number): Curve => [
  [0, y],
  [130, y],
  [260, y],
  [400, y],
];

describe("labels", () => {
  it("are inside the picture and apart, as many as there are", () => {
    fc.assert(
      fc.property(
        fc.array(anyLabel, { maxLength: 40 }),
        fc.array(anyBox, { maxLength: 10 }),
        fc.array(anyDot, { maxLength: 30 }),
        (labels, names, dots) => {
          const places = labelPlaces(labels, { names, dots }, size);
          expect(places).toHaveLength(labels.length);
          const there = places.filter((place) => place !== null);
          for (const [index, place] of there.entries()) {
            expect(isInside(place, { x: 0, y: 0, ...size })).toBe(true);
            expect(dots.some((dot) => overlap(place, dot))).toBe(false);
            for (const other of there.slice(index + 1)) expect(overlap(place, other)).toBe(false);
          }
          expect(labelPlaces(labels, { names, dots }, size)).toEqual(places);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stand on their curve where nothing is in the way", () => {
    const [place] = labelPlaces(
      [{ curves: [straight(100)], width: 60, height: 24 }],
      nothing,
      size,
    );
    expect(place).toMatchObject({ y: 88, width: 60 });
  });

  it("never lie on a dot, which could not be found under them", () => {
    const dots = [150, 170, 190, 210, 230].map((x) => ({ x, y: 96, width: 8, height: 8 }));
    const [place] = labelPlaces(
      [{ curves: [straight(100)], width: 60, height: 24 }],
      { names: [], dots },
      size,
    );
    expect(place && dots.some((dot) => overlap(place, dot))).toBe(false);
  });

  it("keep clear of what is tied", () => {
    const middle = { x: 150, y: 80, width: 100, height: 40 };
    const [place] = labelPlaces(
      [{ curves: [straight(100)], width: 60, height: 24 }],
      { names: [middle], dots: [] },
      size,
    );
    expect(place && overlap(place, middle)).toBe(false);
  });

  it("go elsewhere where their curve is full, and nowhere where all is", () => {
    const of = (width: number, height: number, count: number) =>
      labelPlaces(
        Array.from({ length: count }, () => ({ curves: [straight(100)], width, height })),
        nothing,
        size,
      );
    expect(of(60, 24, 12)).not.toContain(null);
    expect(of(190, 90, 8)).toContain(null);
  });
});
