import { beginningOf, byBeginning, parseWhen, type Span, type When } from "#model/when.ts";
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
): (Omit<T, "from" | "by" | "to"> & Span)[] {
  return (list ?? []).map(spanned).toSorted(byBeginning);
}

/** Phases: one that tells no end and is not the last ends where the next begins. */
export function life<T extends DatedEntry>(
  list: readonly T[] | undefined,
): (Omit<T, "from" | "by" | "to"> & Span)[] {
  return dated(list).map((span, index, spans) => {
    const next = spans[index + 1]?.from;
    return span.to === undefined && next ? { ...span, to: next } : span;
  });
}

export function spanned<T extends DatedEntry>(entry: T): Omit<T, "from" | "by" | "to"> & Span {
  const { from, by, to, ...rest } = entry;
  const knownBy = compiled(by ?? null);
  return {
    ...rest,
    from: compiled(from ?? null),
    ...(knownBy && { knownBy }),
    ...(to !== undefined && { to: compiled(to) }),
  };
}

/** Statements: one with neither a start nor a trace is known by the day the data set was read. */
export function statements<T extends DatedEntry>(
  list: readonly T[] | undefined,
  read: When,
): (Omit<T, "from" | "by" | "to"> & Span)[] {
  return dated(list).map((span) =>
    beginningOf(span) === null && span.to === undefined ? { ...span, knownBy: read } : span,
  );
}

function compiled(text: string | null): When | null {
  return text === null ? null : whenOf(text);
}

/** The schema has already refused what is no date. */
export function whenOf(text: string): When {
  const when = parseWhen(text);
  if (!when) throw new Error(`"${text}" is no date and has passed the schema`);
  return when;
}
