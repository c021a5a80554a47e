import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NARROW } from "#layout/frame.ts";
import { mapRect, matrixOf } from "#layout/plate.ts";
import type { BandBox, Rect, Scene } from "#layout/scene.ts";
import { arrangeStack, byDepth, type StackInput } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { anyInput, isInside, overlap, wholeOf } from "./arbitraries.ts";

const anyStack: fc.Arbitrary<StackInput> = fc
  .record({ input: anyInput, lifted: fc.option(fc.nat(9)) })
  .map(({ input, lifted }) => ({
    ...input,
    size: { ...input.size, width: Math.max(NARROW, input.size.width) },
    lifted: lifted === null ? null : `layer-${lifted}`,
  }));

function always(law: (scene: Scene, input: StackInput) => void, numRuns = 40): void {
  fc.assert(
    fc.property(anyStack, (input) => law(arrangeStack(input), input)),
    { numRuns },
  );
}

/** The plate's image with its body below it. */
function bodyOf({ content, pose, ...band }: BandBox): Rect {
  const face = mapRect(matrixOf({ ...band, content, pose }), content);
  return { ...face, height: face.height + pose.rise + pose.slab };
}

describe("plates", () => {
  it("are inside the picture, which is at least as large as the window", () => {
    always((scene, { size }) => {
      expect(scene.height).toBeGreaterThanOrEqual(size.height);
      for (const band of scene.bands) {
        expect(isInside(bodyOf(band), wholeOf(scene))).toBe(true);
      }
    });
  });

  it("stand over each other in the order of the layers, all alike where none is lifted", () => {
    always(({ bands }, input) => {
      const plain = arrangeStack({ ...input, lifted: null }).bands;
      const sizes = new Set(plain.map(({ pose }) => Math.round(pose.along[0] * 1e3)));
      expect(sizes.size).toBeLessThanOrEqual(1);
      const middles = bands.map(({ label }) => label.y + label.height / 2);
      expect(middles).toEqual(middles.toSorted((a, b) => a - b));
      expect(new Set(middles).size).toBe(middles.length);
      expect(bands.filter(({ pose }) => pose.flat !== 0)).toEqual([]);
    });
  });

  it("carry exactly what their bands carry", () => {
    always((scene, { lifted, ...input }) => {
      const flat = arrangeStrata({ ...input, unfolded: lifted ?? input.unfolded });
      expect(scene.bands.map(({ chips, folded }) => ({ chips, folded }))).toEqual(
        flat.bands.map(({ chips, folded }) => ({ chips, folded })),
      );
    });
  });
});

describe("a lifted plate", () => {
  it("lies before all others, upright and at true size, so that its names are whole", () => {
    always(({ bands }, { lifted }) => {
      const chosen = bands.find(({ id }) => id === lifted);
      if (!chosen) return;
      const [a, b, , d] = matrixOf(chosen);
      expect([a, b, d]).toEqual([expect.closeTo(1, 6), 0, expect.closeTo(1, 6)]);
      expect(chosen.pose).toMatchObject({ cover: 0, strength: 1 });
      expect(byDepth(bands).at(-1)?.id).toBe(lifted);
      expect(bands.filter(({ pose }) => pose.strength === 1)).toEqual([chosen]);
    });
  });

  it("hides no name", () => {
    always(({ bands }, { lifted }) => {
      const chosen = bands.find(({ id }) => id === lifted);
      if (!chosen) return;
      // Names are set from the left and end before their column does: the leaning corner has that room.
      const box = bodyOf(chosen);
      for (const { label } of bands)
        expect(label.x + label.width - 16).toBeLessThanOrEqual(box.x + 16);
    });
  });
});

describe("names", () => {
  it("do not overlap and stand inside the picture", () => {
    always((scene) => {
      const labels = scene.bands.map(({ label }) => label);
      for (const [index, label] of labels.entries()) {
        expect(isInside(label, wholeOf(scene))).toBe(true);
        expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
      }
    });
  });

  it("stand as high as their layer's knots", () => {
    always(({ bands, threads }) => {
      const middles = new Map(bands.map(({ id, label }) => [id, label.y + label.height / 2]));
      for (const { knots } of threads) {
        for (const { layer, y } of knots) expect(y).toBeCloseTo(middles.get(layer) ?? NaN, 6);
      }
    });
  });
});

describe("the whole", () => {
  it("is the same for the same input", () => {
    always((scene, input) => {
      expect(arrangeStack(input)).toEqual(scene);
    }, 10);
  });

  it("does not move under filtering where nothing has to be folded", () => {
    always((scene, input) => {
      if (scene.bands.some(({ folded }) => folded)) return;
      const layers = input.layers.map((layer) => ({
        ...layer,
        chips: layer.chips.map((chip, index) => ({ ...chip, isOut: index % 2 === 0 })),
      }));
      expect(arrangeStack({ ...input, layers })).toEqual(scene);
    }, 15);
  });

  it("stays flat in a window too narrow for plates", () => {
    fc.assert(
      fc.property(anyStack, (input) => {
        const narrow = { ...input, size: { ...input.size, width: NARROW - 1 } };
        const { lifted, unfolded } = narrow;
        expect(arrangeStack(narrow)).toEqual(
          arrangeStrata({ ...narrow, unfolded: lifted ?? unfolded }),
        );
      }),
      { numRuns: 10 },
    );
  });
});
