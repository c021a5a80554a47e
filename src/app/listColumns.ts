import { LIST_COLUMNS, type ListColumn } from "#query/list/columns.ts";
import { recall, remember } from "#ui/memory.ts";

const KEY = "strata.list";

/**
 * The columns that a person last chose, in the order of the list; all where nothing was kept or the
 * browser refuses. The name is always among them.
 */
export function readColumns(): readonly ListColumn[] {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? "null");
    if (!Array.isArray(kept)) return LIST_COLUMNS;
    return LIST_COLUMNS.filter((column) => column === "name" || kept.includes(column));
  } catch {
    // Written by somebody else.
    return LIST_COLUMNS;
  }
}

/** Refused or full: they hold for as long as the page stands. */
export function keepColumns(columns: readonly ListColumn[]): void {
  remember(KEY, JSON.stringify(columns));
}
