import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import { halved, linesOf } from "#layout/lines.ts";

const widthOf = (text: string): number => estimateWidth(text, 10, "normal");
const inLetters = (text: string): number => text.length;

describe("lines", () => {
  it("break between words", () => {
    expect(linesOf("one two three four", 9, inLetters, 9)).toEqual(["one two", "three", "four"]);
  });
  it("break Chinese, but not before what closes nor after what opens", () => {
    for (const line of linesOf(
      "容器网络接口（CNI），由规范与插件组成。每一层都有名称。",
      8,
      inLetters,
      99,
    )) {
      expect(line).not.toMatch(/^[，。）]/u);
      expect(line).not.toMatch(/（$/u);
    }
  });
  it("break a word that no line holds", () => {
    expect(linesOf("abcdefghij", 4, inLetters, 9)).toEqual(["abcd", "efgh", "ij"]);
  });
  it("end in an ellipsis where there are more than allowed", () => {
    expect(linesOf("one two three four", 9, inLetters, 2)).toEqual(["one two", "three fo…"]);
  });
  it("never are wider than there is room, nor more than allowed, and lose nothing else", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 400 }), (said, room) => {
        const lines = linesOf(said, room, widthOf, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room);
        const all = linesOf(said, room, widthOf, 9999).join("");
        expect(all.replaceAll(/\s/gu, "")).toBe(said.replaceAll(/\s/gu, ""));
      }),
    );
  });
});

it("a text on two lines is as narrow as its words allow", () => {
  for (const [text, ...lines] of [
    ["Security & supply chain", "Security &", "supply chain"],
    ["Networking", "Networking"],
    ["内核特性", "内核特性"],
    ["", ""],
  ] as const) {
    expect(halved(text, inLetters)).toEqual(lines);
  }
});
