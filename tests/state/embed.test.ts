import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "#state/address.ts";
import { embedQuery, readAsked, readShown, writeAsked, writeShown } from "#state/embed.ts";

describe("what an embed says", () => {
  const shown = { view: "?v=1", selected: { kind: "component", id: "flannel" }, height: 640 };

  it("is read as it was written", () => {
    expect(readShown(writeShown(shown))).toEqual(shown);
    expect(readShown(writeShown({ ...shown, selected: null }))).toEqual({
      ...shown,
      selected: null,
    });
  });

  it.each([
    ["nothing", null],
    ["a text", "strata"],
    ["a list", [1]],
    ["of another version", { ...shown, strata: 2 }],
    ["of nobody", shown],
    ["without a view", { strata: 1, height: 640, selected: null }],
    ["with a view that is no text", { ...shown, strata: 1, view: {} }],
    ["with a height that is no number", { ...shown, strata: 1, height: "640" }],
    ["with a height without end", { ...shown, strata: 1, height: Infinity }],
  ])("is not taken where it is %s", (_, data) => {
    expect(readShown(data)).toBeNull();
  });

  it.each([["text"], [null], [{ kind: 1, id: "a" }], [{ kind: "component" }]])(
    "has nothing selected where that is %s",
    (selected) => {
      expect(readShown({ strata: 1, view: "?", height: 1, selected })).toEqual({
        view: "?",
        height: 1,
        selected: null,
      });
    },
  );
});

describe("what is asked of an embed", () => {
  it("is read as it was written", () => {
    expect(readAsked(writeAsked("?open=layer/a"))).toBe("?open=layer/a");
  });

  it.each([
    ["nothing", undefined],
    ["of another version", { strata: 0, show: "?" }],
    ["no text", { strata: 1, show: { toString: () => "?" } }],
    ["longer than any address", { strata: 1, show: "x".repeat(20_001) }],
    ["what an embed says itself", writeShown({ view: "?", selected: null, height: 1 })],
  ])("is not taken where it is %s", (_, data) => {
    expect(readAsked(data)).toBeNull();
  });

  it("is never more than a text, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        const asked = readAsked(data);
        expect(asked === null || typeof asked === "string").toBe(true);
        expect(() => readShown(data)).not.toThrow();
      }),
    );
  });
});

describe("the address of an embed", () => {
  it.each([
    ["", null, null, "?embed=1"],
    ["?open=layer/storage&at=2017", null, null, "?open=layer/storage&at=2017&embed=1"],
    ["open=layer/storage", "zh-CN", "dark", "?open=layer/storage&embed=1&lang=zh-CN&theme=dark"],
    ["?lang=en&theme=light&embed=0", "zh-CN", "dark", "?embed=1&lang=zh-CN&theme=dark"],
    ["?lang=en&q=a%26b", null, null, "?lang=en&q=a%26b&embed=1"],
    ["?a", "&embed=0", "", "?a&embed=1&lang=%26embed%3D0"],
  ])("of %s in %s and %s", (view, lang, theme, query) => {
    expect(embedQuery(view, lang, theme)).toBe(query);
  });

  it("is that of an embed, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.string(), (view) => {
        expect(decode(embedQuery(view, null, null)).view.embed).toBe(true);
      }),
    );
  });
});
