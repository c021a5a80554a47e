/*
 * A table as its columns: one list a key, which compresses better by a tenth than a list of objects
 * in which like stands far from like.
 */

/** Values by key, one a row; `null` where a row has no such key. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** @param rows without `null` among their values */
export function toColumns(rows: readonly object[]): Columns {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  const tables = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return Object.fromEntries(
    [...keys].map((key) => [key, tables.map((table) => table.get(key) ?? null)]),
  );
}

/** The rows of columns; what is no set of columns is returned as it is, for whoever checks it. */
export function fromColumns(columns: unknown): unknown {
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) return columns;
  const lists = Object.entries(columns);
  if (!lists.every((entry): entry is [string, unknown[]] => Array.isArray(entry[1])))
    return columns;
  const count = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      lists.flatMap(([key, list]) => {
        const value: unknown = list[row] ?? null;
        return value === null ? [] : [[key, value]];
      }),
    ),
  );
}
