import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Camera,
  carry,
  clamp,
  fit,
  pan,
  type Place,
  reveal,
  SCALE,
  scaleAbout,
  shows,
  towards,
} from "#layout/camera.ts";
import type { Rect } from "#layout/scene.ts";
import { anyCamera, anyPlace, length } from "./cameras.ts";

/** A rectangle inside the picture, no larger than the frame without its air. */
const placeAndRect: fc.Arbitrary<readonly [Place, Rect]> = fc
  .tuple(anyPlace, length(0, 1), length(0, 1), length(0.01, 0.8), length(0.01, 0.8))
  .map(([place, left, top, wide, high]) => {
    const width = place.view.width * wide;
    const height = place.view.height * high;
    const x = (place.scene.width - width) * left;
    const y = (place.scene.height - height) * top;
    return [place, { x, y, width, height }] as const;
  });

function expectClose(a: Camera, b: Camera): void {
  expect(a.x).toBeCloseTo(b.x, 6);
  expect(a.y).toBeCloseTo(b.y, 6);
  expect(a.k).toBeCloseTo(b.k, 9);
}

describe("a camera", () => {
  it("never shows anything beside the picture, and clamping twice is clamping once", () => {
    fc.assert(
      fc.property(anyCamera, anyPlace, (camera, place) => {
        const held = clamp(camera, place);
        const { view, scene } = place;
        expect(held.k).toBeGreaterThanOrEqual(SCALE.min);
        expect(held.k).toBeLessThanOrEqual(SCALE.max);
        expect(held.x).toBeGreaterThanOrEqual(0);
        expect(held.y).toBeGreaterThanOrEqual(0);
        expect(held.x + view.width / held.k).toBeLessThanOrEqual(scene.width + 1e-6);
        expect(held.y + view.height / held.k).toBeLessThanOrEqual(scene.height + 1e-6);
        expect(clamp(held, place)).toEqual(held);
      }),
    );
  });

  it("fits the picture as wide as its frame", () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(fit(place)).toEqual({ x: 0, y: 0, k: 1 });
      }),
    );
  });

  it("shows the whole of what it goes towards, as large as that allows", () => {
    fc.assert(
      fc.property(placeAndRect, ([place, rect]) => {
        const camera = towards(rect, place);
        expect(shows(camera, rect, place)).toBe(true);
        if (camera.k === SCALE.max) return;
        const larger = camera.k * 1.25;
        const { width, height } = place.view;
        const isWhole = rect.width * larger <= width - 48 && rect.height * larger <= height - 48;
        expect(isWhole).toBe(false);
      }),
    );
  });

  it("goes no nearer than it is told", () => {
    fc.assert(
      fc.property(placeAndRect, length(1, 6), ([place, rect], most) => {
        expect(towards(rect, place, most).k).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("reveals what is outside at the same scale, and stays where it is otherwise", () => {
    fc.assert(
      fc.property(anyCamera, placeAndRect, (any, [place, rect]) => {
        const from = clamp(any, place);
        const to = reveal(from, rect, place);
        expect(to.k).toBe(from.k);
        const { width, height } = place.view;
        const hasRoom = rect.width * to.k <= width - 24 && rect.height * to.k <= height - 24;
        expect(shows(to, rect, place) || !hasRoom).toBe(true);
        expectClose(reveal(to, rect, place), to);
      }),
    );
  });

  it("keeps the point that it is scaled about, as far as the picture reaches", () => {
    const place = { view: { width: 1000, height: 600 }, scene: { width: 1000, height: 600 } };
    const from = { x: 300, y: 200, k: 2 };
    const to = scaleAbout(from, 3, [400, 300], place);
    expect(to.x + 400 / to.k).toBeCloseTo(300 + 400 / 2, 9);
    expect(to.y + 300 / to.k).toBeCloseTo(200 + 300 / 2, 9);
    expect(scaleAbout(from, 0.2, [0, 0], place)).toEqual(fit(place));
  });

  it("pans by px of the screen", () => {
    const place = { view: { width: 1000, height: 600 }, scene: { width: 1000, height: 600 } };
    expect(pan({ x: 100, y: 100, k: 2 }, [50, -20], place)).toEqual({
      x: 125,
      y: 90,
      k: 2,
    });
  });

  it("keeps the middle of what is seen when the frame changes", () => {
    fc.assert(
      fc.property(anyCamera, anyPlace, anyPlace, (any, from, to) => {
        const held = clamp(any, from);
        expectClose(carry(held, from, from), held);
        const carried = carry(held, from, to);
        expect(clamp(carried, to)).toEqual(carried);
      }),
    );
  });
});
