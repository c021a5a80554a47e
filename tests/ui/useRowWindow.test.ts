import { array, assert, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { indicesIn, placedRows, topsOf } from "#ui/useRowWindow.ts";

const lists = array(integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 200 }).map(
  (heights) => ({
    keys: heights.map((_, index) => `row-${index}`),
    heights: new Map(heights.map((height, index) => [`row-${index}`, height])),
  }),
);

it("has every row of the window, in order, and gaps as high as the rows left out", () => {
  const holds = property(
    lists,
    integer({ min: 0, max: 12_000 }),
    integer({ min: 1, max: 1200 }),
    array(integer({ min: -1, max: 250 }), { maxLength: 3 }),
    ({ keys, heights }, top, height, others) => {
      const tops = topsOf(keys, heights);
      const end = tops.at(-1) ?? 0;
      const range = indicesIn(tops, { top, height });
      const placed = placedRows(tops, range, others);
      const indices = placed.map(({ index }) => index);
      expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b));
      // Each stands where it would stand if all were there.
      let y = 0;
      for (const { index, gap } of placed) {
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(y + gap).toBe(tops[index]);
        y += gap + (heights.get(keys[index] ?? "") ?? 0);
      }
      const seen = keys.flatMap((_, index) =>
        (tops[index + 1] ?? 0) > top && (tops[index] ?? end) < top + height ? [index] : [],
      );
      expect(seen.filter((index) => !indices.includes(index))).toEqual([]);
      const wanted = others.filter((index) => index >= 0 && index < keys.length);
      expect(wanted.filter((index) => !indices.includes(index))).toEqual([]);
    },
  );
  assert(holds);
});

it("takes a row that was never measured for the lowest that was", () => {
  expect(
    topsOf(
      ["a", "b", "c"],
      new Map([
        ["a", 30],
        ["c", 70],
      ]),
    ),
  ).toEqual([0, 30, 60, 130]);
  expect(topsOf([], new Map())).toEqual([0]);
  expect(placedRows([0], indicesIn([0], { top: 0, height: 500 }), [0])).toEqual([]);
});
