import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIST_COLUMNS, SORTS } from "#query/list/columns.ts";
import { columnOf, isDescending, type ListRow, nextSort, sortRows } from "#query/list/rows.ts";

const collate = new Intl.Collator("en", { numeric: true }).compare;

const anyCell = fc
  .tuple(fc.constantFrom("", "a", "B", "b", "2", "10", "é"), fc.option(fc.nat(3)))
  .map(([text, rank]) => (rank === null ? { text } : { text, rank }));

const anyRow: fc.Arbitrary<ListRow> = fc
  .tuple(
    fc.uuid(),
    fc.constantFrom("a", "b", "c"),
    ...LIST_COLUMNS.map((): typeof anyCell => anyCell),
  )
  .map(([id, name, ...cells]) => {
    const byColumn = new Map(LIST_COLUMNS.map((column, index) => [column, cells[index]]));
    const of = (column: (typeof LIST_COLUMNS)[number]) => byColumn.get(column) ?? { text: "" };
    return {
      id,
      cells: {
        name: { text: name },
        changed: of("changed"),
        layer: of("layer"),
        status: of("status"),
        since: of("since"),
        vendor: of("vendor"),
        country: of("country"),
        license: of("license"),
        foundation: of("foundation"),
        level: of("level"),
        standard: of("standard"),
        release: of("release"),
      },
    };
  });

const anyRows = fc.uniqueArray(anyRow, { maxLength: 12, selector: ({ id }) => id });
const anySort = fc.constantFrom(...SORTS);
const idsOf = (rows: readonly ListRow[]) => rows.map(({ id }) => id);

describe("the order of rows", () => {
  it("has all rows once, whatever order they came in", () => {
    fc.assert(
      fc.property(anyRows, anySort, (rows, sort) => {
        const sorted = sortRows(rows, sort, collate);
        expect(idsOf(sorted).toSorted()).toEqual(idsOf(rows).toSorted());
        expect(idsOf(sortRows(rows.toReversed(), sort, collate))).toEqual(idsOf(sorted));
        expect(sortRows(sorted, sort, collate)).toEqual(sorted);
      }),
    );
  });

  it("has empty cells last, in either direction", () => {
    fc.assert(
      fc.property(anyRows, anySort, (rows, sort) => {
        const texts = sortRows(rows, sort, collate).map(({ cells }) => cells[columnOf(sort)].text);
        const first = texts.indexOf("");
        expect(first < 0 || texts.slice(first).every((text) => text === "")).toBe(true);
      }),
    );
  });

  it("turns the filled cells round in the other direction", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...LIST_COLUMNS), (rows, column) => {
        const cellsOf = (sort: (typeof SORTS)[number]) =>
          sortRows(rows, sort, collate)
            .map(({ cells }) => cells[column])
            .filter(({ text }) => text !== "")
            .map(({ text, rank = 0 }) => `${rank} ${text}`);
        expect(cellsOf(`-${column}`)).toEqual(cellsOf(column).toReversed());
      }),
    );
  });

  it("is that of ranks before that of texts", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const ranks = sortRows(rows, "since", collate)
          .map(({ cells }) => cells.since)
          .filter(({ text }) => text !== "")
          .map(({ rank = 0 }) => rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("a sort", () => {
  it("is a column and a direction", () => {
    expect([columnOf("-since"), isDescending("-since")]).toEqual(["since", true]);
    expect([columnOf("since"), isDescending("since")]).toEqual(["since", false]);
  });

  it("begins ascending, and turns round with each press", () => {
    expect(nextSort("name", "since")).toBe("since");
    expect(nextSort("since", "since")).toBe("-since");
    expect(nextSort("-since", "since")).toBe("since");
  });
});
