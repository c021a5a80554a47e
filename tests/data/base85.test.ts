import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBase85, writeBase85 } from "#data/base85.ts";

describe("bytes as text", () => {
  it("come back, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...readBase85(writeBase85(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it("take five letters for four bytes, one more than the bytes at the end", () => {
    const lengths = [0, 1, 2, 3, 4, 5, 400].map(
      (count) => writeBase85(new Uint8Array(count)).length,
    );
    expect(lengths).toEqual([0, 2, 3, 4, 5, 7, 500]);
  });

  it("hold nothing that markup or a script reads", () => {
    const bytes = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 256);
    expect(writeBase85(bytes)).toMatch(/^[!-~]*$/u);
    expect(writeBase85(bytes)).not.toMatch(/["'&<>\\`$~]/u);
  });

  it.each(["!!!!<", "!!!! ", "!!!é", "\u0000"])("are refused in %j", (text) => {
    expect(() => readBase85(text)).toThrow(RangeError);
  });
});
