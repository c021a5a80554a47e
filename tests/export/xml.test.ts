// @vitest-environment jsdom
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { element, escape, number } from "#export/xml.ts";

it("leaves out what is undefined, and closes what is empty", () => {
  expect(element("g", { a: 1, b: undefined, c: "<" })).toBe('<g a="1" c="&lt;"/>');
  expect(element("g", {}, element("path", {}), "x")).toBe("<g><path/>x</g>");
});

it.each([
  [1.005, "1"],
  [-0.001, "0"],
  [1e-9, "0"],
  [123456.789, "123456.79"],
  [Number.NaN, "0"],
  [Infinity, "0"],
])("writes %d as %s", (value, written) => {
  expect(number(value)).toBe(written);
});

it("makes valid XML of any text, and gives it back", () => {
  const parser = new DOMParser();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const xml = element("a", { b: text }, escape(text));
      const { documentElement: root } = parser.parseFromString(xml, "application/xml");
      expect(root.nodeName).toBe("a");
      // A parser makes one line end of all.
      const allowed = text
        .toWellFormed()
        .replaceAll(/[^\t\n\r -~\u00A0-\u2029\u202F-\u2065\u206A-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
        .replaceAll(/\r\n?/gu, "\n");
      expect(root.textContent).toBe(allowed);
    }),
  );
});
