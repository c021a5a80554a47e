import type { Component, Standard } from "#model/entity.ts";
import type { NameClaim } from "#model/track.ts";
import type { Files, InFile } from "./files.ts";
import type { DatedEntry, NameEntry } from "./indexFile.ts";

/* What the builders of `index.json` and `rest.json` share: claims as they are written there. */

export function valuesIn<T>(list: readonly InFile<T>[]): readonly T[] {
  return list.map(({ value }) => value);
}

export interface Ends {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** An unknown beginning is left out, an unknown end is not: it says that it is over. */
export function ends({ from, to }: Ends): DatedEntry {
  return { ...(from && { from }), ...(to !== undefined && { to }) };
}

export function nameEntry({ name, zh, ...span }: NameClaim): NameEntry {
  return { name, ...(zh && { zh }), ...ends(span) };
}

/** The feature sets in which a thing has cells. */
export function featureSetsOf(files: Files): (thing: Component | Standard) => readonly string[] {
  const setOf = new Map(
    files.features.flatMap(({ value }) => value.features.map((row) => [row.id, value.id] as const)),
  );
  return ({ cells = {} }) =>
    [...new Set(Object.keys(cells).flatMap((row) => setOf.get(row) ?? []))].toSorted();
}

/** All names of a thing. One that has had no other goes without its dates: it is the name of any day. */
export function nameEntries(names: readonly NameClaim[]): readonly NameEntry[] {
  const [only, ...others] = names;
  if (!only || others.length > 0) return names.map(nameEntry);
  return [{ name: only.name, ...(only.zh && { zh: only.zh }) }];
}
