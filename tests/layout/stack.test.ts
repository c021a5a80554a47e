import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NARROW, type StrataInput } from "#layout/frame.ts";
import { mapRect, matrixOf } from "#layout/plate.ts";
import type { Scene } from "#layout/scene.ts";
import { arrangeStack, byDepth } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { anyInput, isInside, overlap, wholeOf } from "./arbitraries.ts";

const anyStack: fc.Arbitrary<StrataInput> = anyInput.map((input) => ({
  ...input,
  size: { ...input.size, width: Math.max(NARROW, input.size.width) },
}));

function always(law: (scene: Scene, input: StrataInput) => void, numRuns = 40): void {
  fc.assert(
    fc.property(anyStack, (input) => law(arrangeStack(input), input)),
    { numRuns },
  );
}

describe("plates", () => {
  it("have their faces and bodies inside the picture", () => {
    always((scene) => {
      for (const band of scene.bands) {
        const face = mapRect(matrixOf(band), band.content);
        const { rise, slab } = band.pose;
        const body = { ...face, height: face.height + rise + slab };
        expect(isInside(body, { ...wholeOf(scene), height: scene.height + 1 })).toBe(true);
      }
    });
  });

  it("are painted from the ground up, so that each stands before the one below", () => {
    always(({ bands }) => {
      expect(byDepth(bands).map(({ id }) => id)).toEqual(bands.map(({ id }) => id).toReversed());
    });
  });

  it("keep the height of their bands: text on them is as high as in the flat picture", () => {
    always(({ bands }) => {
      for (const band of bands) {
        const [a, b, , d] = matrixOf(band);
        expect(b).toBe(0);
        expect(d).toBeCloseTo(1, 6);
        expect(a).toBeLessThanOrEqual(1);
      }
    });
  });

  it("do not hide the names on the plate below", () => {
    always(({ bands }) => {
      for (const [index, band] of bands.entries()) {
        const below = bands[index + 1];
        if (!below) continue;
        const { content, pose } = band;
        const front = content.y + content.height + pose.rise + pose.slab;
        const highest = Math.min(Infinity, ...below.chips.map(({ y }) => y));
        expect(front).toBeLessThanOrEqual(highest + 1e-6);
      }
    });
  });

  it("carry every component exactly once", () => {
    always(({ bands }, { layers }) => {
      const drawn = bands.flatMap(({ chips, dots }) => [...chips, ...dots].map(({ id }) => id));
      const given = layers.flatMap(({ chips }) => chips.map(({ id }) => id));
      expect(drawn.toSorted()).toEqual(given.toSorted());
    });
  });
});

describe("names of layers", () => {
  it("do not overlap and stand inside the picture, as high as their knots", () => {
    always((scene) => {
      const labels = scene.bands.map(({ label }) => label);
      for (const [index, label] of labels.entries()) {
        expect(isInside(label, wholeOf(scene))).toBe(true);
        expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
      }
    });
  });
});

it("is the same for the same input", () => {
  always((scene, input) => {
    expect(arrangeStack(input)).toEqual(scene);
  }, 10);
});

it("stays flat in a window too narrow for plates", () => {
  fc.assert(
    fc.property(anyStack, (input) => {
      const narrow = { ...input, size: { ...input.size, width: NARROW - 1 } };
      expect(arrangeStack(narrow)).toEqual(arrangeStrata(narrow));
    }),
    { numRuns: 10 },
  );
});
