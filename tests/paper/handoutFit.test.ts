import { array, assert, integer, property, string } from "fast-check";
import { expect, it } from "vitest";
import { estimateWidth } from "#layout/measure.ts";
import { fitBlocks, fitNotes, fitTable, heightOfBlocks, SMALLEST } from "#paper/handoutFit.ts";

const text = string({ minLength: 1, maxLength: 300, unit: "grapheme" });

it("sets blocks no higher than there is room, unless they are as small as they get", () => {
  assert(
    property(array(text, { maxLength: 6 }), integer({ min: 60, max: 600 }), (texts, height) => {
      const blocks = texts.map((one) => ({ role: "text" as const, text: one }));
      const size = fitBlocks(blocks, { width: 300, height }, estimateWidth);
      const real = heightOfBlocks(blocks, 300, size, estimateWidth);
      expect(size === SMALLEST || real <= height).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it("keeps notes within their share, or makes them as small as they get", () => {
  const long = ["word ".repeat(2000)];
  expect(fitNotes(long, { width: 1000, height: 150 }, estimateWidth).size).toBe(SMALLEST);
  expect(fitNotes(["Short."], { width: 1000, height: 150 }, estimateWidth).size).toBe(11);
  expect(fitNotes([], { width: 1000, height: 150 }, estimateWidth).height).toBe(0);
});

it("leaves out rows that say the same before rows that differ", () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({
    label: `row ${index}`,
    cells: ["yes", index % 2 === 0 ? "no" : "yes"],
    differs: index % 2 === 0,
  }));
  const table = { columns: ["a", "b"], groups: [{ label: "All", rows }] };
  const fitted = fitTable(table, { width: 600, height: 400 }, estimateWidth);
  const kept = fitted.table.groups.flatMap((group) => group.rows);
  expect(kept.length + fitted.left).toBe(60);
  expect(fitted.left).toBeGreaterThan(0);
  expect(kept.filter(({ differs }) => !differs).length).toBeLessThan(
    kept.filter(({ differs }) => differs).length + 1,
  );
});
