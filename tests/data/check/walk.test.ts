import * as fc from "fast-check";
import { expect, it } from "vitest";
import { objectsIn } from "#data/check/walk.ts";

it("finds every object with its path, itself included", () => {
  const json = { a: [{ b: 1 }, [{ c: {} }]], d: null, e: "text" };
  expect([...objectsIn(json)].map(({ path }) => path)).toEqual(["", "/a/0", "/a/1/0", "/a/1/0/c"]);
});

it("finds nothing in what is no object", () => {
  for (const json of [null, undefined, 3, "text", [], [1, [2]]]) {
    expect([...objectsIn(json)]).toEqual([]);
  }
});

it("loses no object of any JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
      let count = 0;
      JSON.stringify(json, (_, value: unknown) => {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) count += 1;
        return value;
      });
      expect([...objectsIn(json)]).toHaveLength(count);
    }),
  );
});
