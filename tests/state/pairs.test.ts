import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPairs, writePairs } from "#state/pairs.ts";

describe("reading pairs", () => {
  it.each([
    ["", []],
    ["?", []],
    ["&&", []],
    ["a=1", [["a", "1"]]],
    ["?a=1", [["a", "1"]]],
    ["??a=1", [["?a", "1"]]],
    ["a", [["a", ""]]],
    ["a=", [["a", ""]]],
    ["=a", [["", "a"]]],
    ["=&=", []],
    ["a=b=c", [["a", "b=c"]]],
    [
      "a=1&&b=2&a=3",
      [
        ["a", "1"],
        ["b", "2"],
        ["a", "3"],
      ],
    ],
    ["a+b=c+d", [["a b", "c d"]]],
    ["a=%2B", [["a", "+"]]],
    ["%61=%E5%AE%B9", [["a", "容"]]],
    ["a=%", [["a", "%"]]],
    ["a=100%25", [["a", "100%"]]],
    ["a=%zz+b", [["a", "%zz b"]]],
    ["a=%E5%AE", [["a", "%E5%AE"]]],
    ["a=%FF", [["a", "%FF"]]],
    ["a=%ED%A0%80", [["a", "%ED%A0%80"]]],
    ["a=\uD800", [["a", "\uFFFD"]]],
  ])("takes %j for %j", (query, pairs) => {
    expect(readPairs(query)).toEqual(pairs);
  });

  it("cuts an endless query", () => {
    const [[, value] = ["", ""]] = readPairs(`a=${"x".repeat(1e6)}`);
    expect(value).toHaveLength(65_534);
  });
});

describe("writing pairs", () => {
  it("leaves commas and slashes, escapes all else, writes no sign of equality for nothing", () => {
    expect(
      writePairs([
        ["a", "b,c/d"],
        ["e f", "1&2=3+4"],
        ["g", ""],
      ]),
    ).toBe("a=b,c/d&e%20f=1%262%3D3%2B4&g");
  });

  it("writes half a letter as the sign for a broken one", () => {
    expect(writePairs([["a", "\uD83D"]])).toBe("a=%EF%BF%BD");
  });

  it("is undone by reading, for all pairs that say something", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 }).filter((t) => t.isWellFormed());
    const pair = fc.tuple(text, text).filter(([key, value]) => key + value !== "");
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        expect(readPairs(writePairs(pairs))).toEqual(pairs);
      }),
    );
  });

  it("reads anything without throwing, and gives well-formed text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        expect(
          readPairs(query)
            .flat()
            .filter((part) => !part.isWellFormed()),
        ).toEqual([]);
      }),
    );
  });
});
