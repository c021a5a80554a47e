import { LIST_COLUMNS, type ListColumn, type Sort } from "./columns.ts";

export interface ListCell {
  /** In the reader's language; empty: nothing is known. */
  readonly text: string;
  /** What it is sorted by, where that is not its text. */
  readonly rank?: number;
  /** What a program reads in place of the text. */
  readonly data?: string;
}

/** A component of the list. */
export interface ListRow {
  readonly id: string;
  readonly cells: Readonly<Record<ListColumn, ListCell>>;
}

/** Orders texts as the reader's language does. */
export type Collate = (a: string, b: string) => number;

export function columnOf(sort: Sort): ListColumn {
  const name = sort.replace(/^-/u, "");
  return LIST_COLUMNS.find((column) => column === name) ?? "name";
}

/** Without a date since when changes count, nothing stands in the column of changes. */
export function columnsOf(since: string | null): readonly ListColumn[] {
  return since === null ? LIST_COLUMNS.filter((column) => column !== "changed") : LIST_COLUMNS;
}

export function isDescending(sort: Sort): boolean {
  return sort.startsWith("-");
}

/** The sort after a press on a column's head: ascending, or the other way round where it already is. */
export function nextSort(sort: Sort, column: ListColumn): Sort {
  return sort === column ? `-${column}` : column;
}

/**
 * Rows in the order of a column. Empty cells come last in either direction; equal cells are in the
 * order of names, so that the order of the input has no influence.
 */
export function sortRows(
  rows: readonly ListRow[],
  sort: Sort,
  collate: Collate,
): readonly ListRow[] {
  const column = columnOf(sort);
  const sign = isDescending(sort) ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a.cells[column], b.cells[column]];
    const empty = Number(one.text === "") - Number(other.text === "");
    return (
      empty ||
      sign * byCell(one, other, collate) ||
      collate(a.cells.name.text, b.cells.name.text) ||
      (a.id < b.id ? -1 : Number(a.id > b.id))
    );
  });
}

function byCell(a: ListCell, b: ListCell, collate: Collate): number {
  const ranks = (a.rank ?? 0) - (b.rank ?? 0);
  return ranks || collate(a.text, b.text);
}
