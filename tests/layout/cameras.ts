import * as fc from "fast-check";
import type { Camera, Place } from "#layout/camera.ts";

export const length = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A frame, and a picture that is as wide and at least as high. */
export const anyPlace: fc.Arbitrary<Place> = fc
  .tuple(fc.integer({ min: 320, max: 3840 }), fc.integer({ min: 256, max: 2160 }), length(0, 6000))
  .map(([width, height, more]) => ({
    view: { width, height },
    scene: { width, height: height + more },
  }));
export const anyCamera: fc.Arbitrary<Camera> = fc.record({
  x: length(-5000, 9000),
  y: length(-5000, 9000),
  k: length(0.1, 12),
});
