import type { ChangesById } from "./changeKinds.ts";
import type { ComponentSnapshot } from "./moment.ts";

/** What can be filtered by, as named in the address. */
export const FACETS = [
  "vendor",
  "country",
  "standard",
  "status",
  "license",
  "foundation",
  "level",
  "layer",
  "type",
  "changed",
] as const;
export type Facet = (typeof FACETS)[number];

/** Ids chosen per facet: any of them within one facet, all facets together. Empty = not filtered by. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** Filters made facet by facet. */
export function filtersOf(choose: (facet: Facet) => readonly string[]): Filters {
  return {
    vendor: choose("vendor"),
    country: choose("country"),
    standard: choose("standard"),
    status: choose("status"),
    license: choose("license"),
    foundation: choose("foundation"),
    level: choose("level"),
    layer: choose("layer"),
    type: choose("type"),
    changed: choose("changed"),
  };
}

export const NO_FILTERS: Filters = filtersOf(() => []);

/** @param changes in which ways components changed; of the facet `changed` nothing is known without */
export function valuesOf(
  snapshot: ComponentSnapshot,
  facet: Facet,
  changes?: ChangesById | null,
): readonly string[] {
  switch (facet) {
    case "vendor":
      return snapshot.vendors;
    case "country":
      return snapshot.countries;
    case "standard":
      return snapshot.standards;
    case "status":
      return [snapshot.phase.phase];
    case "license":
      return [...new Set(snapshot.licenses.flatMap(licensesIn))];
    case "foundation":
      return snapshot.foundations;
    case "level":
      return snapshot.levels;
    case "layer":
      return [...snapshot.layers, ...snapshot.groups];
    case "type":
      return [snapshot.component.type];
    case "changed":
      return changes?.get(snapshot.component.id) ?? [];
  }
}

/** The licenses an SPDX expression names: `(MIT OR GPL-2.0-only WITH Classpath-exception-2.0)`. */
export function licensesIn(expression: string): readonly string[] {
  return expression
    .replaceAll(/[()]/gu, "")
    .split(/ (?:AND|OR) /u)
    .map((part) => part.replace(/ WITH .*$/u, "").trim());
}

export interface Question {
  readonly filters: Filters;
  /** Ids of components that the search text matches; `null` where nothing is searched for. */
  readonly matches: ReadonlySet<string> | null;
  /** What changed since the date of the View; nothing where it is not filtered by, or not known yet. */
  readonly changes?: ChangesById | null;
}

function passes(
  snapshot: ComponentSnapshot,
  { filters, matches, changes }: Question,
  except?: Facet,
): boolean {
  if (matches && !matches.has(snapshot.component.id)) return false;
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    if (facet === except || wanted.length === 0) return true;
    if (facet === "changed" && !changes) return true;
    return valuesOf(snapshot, facet, changes).some((value) => wanted.includes(value));
  });
}

/** Ids of the components that a question lets through. */
export function filter(
  snapshots: readonly ComponentSnapshot[],
  question: Question,
): ReadonlySet<string> {
  return new Set(snapshots.filter((s) => passes(s, question)).map(({ component }) => component.id));
}

export interface FacetValue {
  readonly id: string;
  /** How many would be shown with it, the other facets as they are. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** Every value of a facet that occurs or is chosen, the most frequent first. */
export function facetValues(
  snapshots: readonly ComponentSnapshot[],
  question: Question,
  facet: Facet,
): readonly FacetValue[] {
  const counts = new Map<string, number>(question.filters[facet].map((id) => [id, 0]));
  for (const snapshot of snapshots) {
    const counted = passes(snapshot, question, facet) ? 1 : 0;
    for (const id of valuesOf(snapshot, facet, question.changes))
      counts.set(id, (counts.get(id) ?? 0) + counted);
  }
  const chosen = new Set(question.filters[facet]);
  return [...counts]
    .map(([id, count]) => ({ id, count, isChosen: chosen.has(id) }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
