import * as fc from "fast-check";
import { expect, it } from "vitest";
import { giveWay, placeOf, type Slot } from "#layout/reorder.ts";

const anySlots = fc
  .array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 8 })
  .map((heights) => {
    let top = 0;
    return heights.map((height): Slot => {
      top += height;
      return { top: top - height, height };
    });
  });
const anyCase = fc.tuple(anySlots, fc.nat(7), fc.integer({ min: -2000, max: 2000 }));

it("is always a place of the list, and further on the further one drags", () => {
  fc.assert(
    fc.property(anyCase, ([slots, pick, by]) => {
      const from = pick % slots.length;
      const to = placeOf(slots, from, by);
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(slots.length);
      expect(placeOf(slots, from, by + 50)).toBeGreaterThanOrEqual(to);
      expect(placeOf(slots, from, 0)).toBe(from);
    }),
  );
});

it("moves out of the way just those that are passed, by the height of what passes", () => {
  fc.assert(
    fc.property(anyCase, ([slots, pick, by]) => {
      const from = pick % slots.length;
      const to = placeOf(slots, from, by);
      const moved = slots.filter((_, index) => giveWay(slots, from, to, index) !== 0);
      expect(moved).toHaveLength(Math.abs(to - from));
      expect(giveWay(slots, from, to, from)).toBe(0);
    }),
  );
});
