/** Columns of the list, in their order. Those that are facets too are named as in the address. */
export const LIST_COLUMNS = [
  "name",
  "changed",
  "layer",
  "status",
  "since",
  "vendor",
  "country",
  "license",
  "foundation",
  "level",
  "standard",
  "release",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** A column and its direction, as written in the address; `-` before it: descending. */
export type Sort = ListColumn | `-${ListColumn}`;

export const SORTS: readonly Sort[] = LIST_COLUMNS.flatMap((column): Sort[] => [
  column,
  `-${column}`,
]);

export const FIRST_SORT: Sort = "name";
