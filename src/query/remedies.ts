import { type Facet, FACETS, filter, type Question } from "./filter.ts";
import type { ComponentSnapshot } from "./moment.ts";

/** A filter that keeps everything out, and how many there would be without it. */
export interface Remedy {
  /** `q`: the search text. */
  readonly facet: Facet | "q";
  readonly count: number;
}

/** What to drop where nothing passes, the most helpful first; empty where no single one helps. */
export function remediesFor(
  snapshots: readonly ComponentSnapshot[],
  question: Question,
): readonly Remedy[] {
  const { filters, matches } = question;
  const without = FACETS.filter((facet) => filters[facet].length > 0).map((facet): Remedy => {
    const eased = { ...question, filters: { ...filters, [facet]: [] } };
    return { facet, count: filter(snapshots, eased).size };
  });
  const unsearched = matches ? filter(snapshots, { ...question, matches: null }).size : 0;
  return [...without, { facet: "q" as const, count: unsearched }]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
