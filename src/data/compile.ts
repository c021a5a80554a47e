import { byBeginning, parseWhen, type Span, type When } from "#model/when.ts";
import type { DatedEntry } from "./indexFile.ts";

/* From entries of the index, with dates as written, to the model's spans. */

export function byId<T extends { readonly id: string }>(
  list: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** A track in the order of its beginnings; none where it was left out. */
export function dated<T extends DatedEntry>(
  list: readonly T[] | undefined,
): (Omit<T, "from" | "to"> & Span)[] {
  return (list ?? []).map(spanned).toSorted(byBeginning);
}

export function spanned<T extends DatedEntry>(entry: T): Omit<T, "from" | "to"> & Span {
  const { from, to, ...rest } = entry;
  return { ...rest, from: compiled(from ?? null), ...(to !== undefined && { to: compiled(to) }) };
}

/** The schema has already refused what is no date. */
function compiled(text: string | null): When | null {
  return text === null ? null : parseWhen(text);
}
