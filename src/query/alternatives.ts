import type { Ecosystem } from "#model/ecosystem.ts";
import type { Day } from "#model/when.ts";
import { directedOn } from "./directedRelations.ts";
import { isThere } from "./moment.ts";

/** The relation that says of two things that people choose between them. */
const COMPETES = "competes-with";

/**
 * What people usually hold against some things on a day: their competitors, those of most of them
 * first, then what stands beside them in a comparison that is prepared.
 */
export function alternativesTo(
  ecosystem: Ecosystem,
  ids: readonly string[],
  day: Day,
): readonly string[] {
  const votes = new Map<string, number>();
  const vote = (id: string, weight: number): void => {
    votes.set(id, (votes.get(id) ?? 0) + weight);
  };
  for (const id of ids) {
    const rivals = directedOn(ecosystem, id, day).filter(({ type }) => type === COMPETES);
    for (const rival of new Set(rivals.map(({ other }) => other))) vote(rival, RIVAL);
    const beside = ecosystem.comparisons.filter(({ columns }) => columns.some((one) => one === id));
    for (const other of new Set(beside.flatMap(({ columns }) => columns))) vote(other, 1);
  }
  return [...votes]
    .filter(([id]) => !ids.includes(id) && isThere({ ecosystem, day }, id))
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
}

/** A competitor counts more than any number of prepared comparisons. */
const RIVAL = 100;
