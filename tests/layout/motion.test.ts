import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between } from "#layout/motion.ts";
import type { Scene } from "#layout/scene.ts";
import { arrangeStack } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { anyInput } from "./arbitraries.ts";

function always(law: (flat: Scene, stack: Scene) => void): void {
  fc.assert(
    fc.property(anyInput, (input) => law(arrangeStrata(input), arrangeStack(input))),
    { numRuns: 25 },
  );
}

describe("the way between two pictures", () => {
  it("begins at the one and ends exactly at the other", () => {
    always((flat, stack) => {
      const way = between(flat, stack);
      expect(way(0).bands.map(({ pose }) => pose)).toEqual(flat.bands.map(({ pose }) => pose));
      expect(way(1)).toBe(stack);
    });
  });

  it("has the same shapes throughout: nothing appears, nothing goes", () => {
    always((flat, stack) => {
      const half = between(flat, stack)(0.5);
      const ids = ({ bands, threads }: Scene) => [
        ...bands.flatMap(({ id, chips }) => [id, ...chips.map((chip) => chip.id)]),
        ...threads.map(({ id }) => id),
      ];
      expect(ids(half)).toEqual(ids(stack));
    });
  });

  it("never turns a plate over", () => {
    always((flat, stack) => {
      const way = between(flat, stack);
      for (const t of [0, 0.2, 0.4, 0.6, 0.8, 0.99]) {
        const areas = way(t).bands.map(
          ({ pose: { along, down } }) => along[0] * down[1] - along[1] * down[0],
        );
        expect(areas.filter((area) => area <= 0)).toEqual([]);
      }
    });
  });

  it("lets what is only in the second be there from the start", () => {
    always((flat, stack) => {
      const none = between({ ...flat, bands: [], threads: [] }, stack);
      expect(none(0).bands.map(({ id, pose }) => ({ id, pose }))).toEqual(
        stack.bands.map(({ id, pose }) => ({ id, pose })),
      );
    });
  });
});
