import type { Day } from "#model/when.ts";
import { filter, filtersOf, NO_FILTERS } from "../filter.ts";
import type { ComponentSnapshot } from "../moment.ts";
import type { Answer, FacetChoice } from "./answer.ts";
import { changeIn, hasChanged } from "./change.ts";
import { isFiller, keyOf, type Sense, unitsOf, type Vocabulary } from "./vocabulary.ts";

/** The longest phrase, in Latin words and Chinese letters. */
const LONGEST = 12;

/**
 * What a text asks of all components at once: "dormant networking", "made in China", "new registries
 * since 2020". Every word must be a value of a facet or one that says nothing; `null` otherwise.
 */
export function facetsAsked(
  folded: string,
  vocabulary: Vocabulary,
  snapshots: readonly ComponentSnapshot[],
  day: Day,
): Answer | null {
  const { change, rest } = changeIn(folded);
  const senses = sensesIn(unitsOf(rest), vocabulary);
  if (!senses || (senses.length === 0 && !change)) return null;
  const values = senses.flatMap(({ facet, ids }) => ids.map((id) => ({ facet, id })));
  const answer = filterAnswer(snapshots, values);
  if (!change) return answer;
  const changed = new Set(
    snapshots.flatMap(({ component }) => (hasChanged(component, change, day) ? component.id : [])),
  );
  return {
    asked: { what: "filter", values, change },
    members: answer.members.filter((id) => changed.has(id)),
    target: {
      kind: "filter",
      filters: NO_FILTERS,
      q: folded,
      ...(change.kind === "new" && { isNewFirst: true }),
    },
  };
}

/** The components that some values let through, the weightiest first. */
export function filterAnswer(
  snapshots: readonly ComponentSnapshot[],
  values: readonly FacetChoice[],
): Answer {
  const filters = filtersOf((facet) => [
    ...new Set(values.flatMap((value) => (value.facet === facet ? [value.id] : []))),
  ]);
  const shown = filter(snapshots, { filters, matches: null });
  const members = snapshots
    .filter(({ component }) => shown.has(component.id))
    .toSorted((a, b) => b.component.weight - a.component.weight);
  return {
    asked: { what: "filter", values },
    members: members.map(({ component }) => component.id),
    target: { kind: "filter", filters },
  };
}

function sensesIn(units: readonly string[], vocabulary: Vocabulary): readonly Sense[] | null {
  const senses: Sense[] = [];
  for (let at = 0; at < units.length;) {
    const longest = Math.min(LONGEST, units.length - at);
    const found = Array.from({ length: longest }, (_, index) => longest - index)
      .map((length) => ({ length, key: keyOf(units.slice(at, at + length)) }))
      .find(({ key }) => vocabulary.has(key) || isFiller(key));
    if (!found) return null;
    const sense = isFiller(found.key) ? undefined : vocabulary.get(found.key);
    if (sense) senses.push(sense);
    at += found.length;
  }
  return senses;
}
