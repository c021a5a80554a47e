import { array, assert, integer, property, string } from "fast-check";
import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import { fitBlocks, fitTable, heightOfBlocks } from "#export/handoutFit.ts";

const text = string({ minLength: 1, maxLength: 300, unit: "grapheme" });

const sizes = { least: 9, most: 14 };
const rest = "The rest is elsewhere.";

it("sets blocks no higher than there is room; what has none is left out, and that is said", () => {
  assert(
    property(array(text, { maxLength: 6 }), integer({ min: 60, max: 600 }), (texts, height) => {
      const blocks = texts.map((one) => ({ role: "text" as const, text: one }));
      const fitted = fitBlocks(blocks, { width: 300, height }, estimateWidth, { sizes, rest });
      const { size, left } = fitted;
      const real = heightOfBlocks(fitted.blocks, 300, size, estimateWidth);
      expect(real <= height || blocks.length - left.length <= 1).toBe(true);
      expect(size).toBeGreaterThanOrEqual(sizes.least);
      expect(left).toEqual(left.length === 0 ? [] : blocks.slice(-left.length));
      const last = fitted.blocks.at(-1);
      expect(last?.text === rest).toBe(left.length > 0);
    }),
    { numRuns: 40 },
  );
});

it("leaves out rows that say the same before rows that differ", () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({
    id: `row-${index}`,
    label: `row ${index}`,
    cells: ["yes", index % 2 === 0 ? "no" : "yes"],
    gists: [],
    differs: index % 2 === 0,
  }));
  const table = {
    ids: ["a", "b"],
    columns: ["a", "b"],
    shorts: ["a", "b"],
    groups: [{ label: "All", rows }],
  };
  const fitted = fitTable(table, { width: 600, height: 400 }, estimateWidth, {
    least: 7,
    most: 12,
  });
  const kept = fitted.table.groups.flatMap((group) => group.rows);
  expect(kept.length + fitted.left).toBe(60);
  expect(fitted.left).toBeGreaterThan(0);
  expect(kept.filter(({ differs }) => !differs).length).toBeLessThan(
    kept.filter(({ differs }) => differs).length + 1,
  );
});
