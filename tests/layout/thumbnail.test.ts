import * as fc from "fast-check";
import { expect, it } from "vitest";
import { arrangeThumbnail } from "#layout/thumbnail.ts";

const layers = fc.array(fc.array(fc.constantFrom("in", "out", "chosen"), { maxLength: 120 }), {
  minLength: 1,
  maxLength: 12,
});

it("finds room for every component within its size", () => {
  fc.assert(
    fc.property(layers, fc.constantFrom(0, 0.3, 0.5), (input, beside) => {
      const size = { width: 160, height: 90 };
      const { bands, tiles, beside: rest } = arrangeThumbnail({ layers: input, size, beside });
      const all = Object.values(tiles).flat();
      expect(bands).toHaveLength(input.length);
      expect(all).toHaveLength(input.flat().length);
      for (const box of [...bands, ...all, ...(rest ? [rest] : [])]) {
        expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1e-6);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1e-6);
      }
    }),
  );
});
