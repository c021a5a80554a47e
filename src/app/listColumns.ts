import { LIST_COLUMNS, type ListColumn } from "#query/list/columns.ts";

const KEY = "strata.list";

/**
 * The columns that a person last chose, in the order of the list; all where nothing was kept or the
 * browser refuses. The name is always among them.
 */
export function readColumns(storage: () => Storage): readonly ListColumn[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    if (!Array.isArray(kept)) return LIST_COLUMNS;
    return LIST_COLUMNS.filter((column) => column === "name" || kept.includes(column));
  } catch {
    return LIST_COLUMNS;
  }
}

export function keepColumns(storage: () => Storage, columns: readonly ListColumn[]): void {
  try {
    storage().setItem(KEY, JSON.stringify(columns));
  } catch {
    // Refused or full: they hold for as long as the page stands.
  }
}
