import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fromColumns, toColumns } from "#data/columns.ts";

const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()));
const row = fc.dictionary(fc.constantFrom("id", "names", "weight", "__proto__"), value);

it("gives back every row, through JSON", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      fc.pre(rows.some((one) => Object.keys(one).length > 0));
      expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))))).toEqual(
        JSON.parse(JSON.stringify(rows)),
      );
    }),
  );
});

it("leaves alone what is no set of columns", () => {
  for (const other of [null, 4, "x", [{ id: "a" }], { id: "a" }, { id: ["a"], names: "b" }]) {
    expect(fromColumns(other)).toBe(other);
  }
});
