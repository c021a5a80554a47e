import type { Ecosystem } from "#model/ecosystem.ts";
import { type Day, isoDay } from "#model/when.ts";
import { CHANGES, type ChangesById } from "../changeKinds.ts";
import { changesSince, kindsOf } from "../changes.ts";
import { filter, filtersOf, type Question } from "../filter.ts";
import type { ComponentSnapshot } from "../moment.ts";
import type { Answer, FacetChoice, Understood } from "./answer.ts";
import { type ChangeAsked, changeIn } from "./change.ts";
import { isFiller, keyOf, type Sense, unitsOf, type Vocabulary } from "./vocabulary.ts";

/** The longest phrase, in Latin words and Chinese letters. */
const LONGEST = 12;

/** The ecosystem on a day, and in which ways components changed from a date up to it. */
export interface AskedOf {
  readonly ecosystem: Ecosystem;
  readonly snapshots: readonly ComponentSnapshot[];
  readonly changesSince: (since: string) => ChangesById;
}

/** Works out once what changed since a date: people type on. */
export function askedOf(
  { ecosystem, snapshots }: Pick<AskedOf, "ecosystem" | "snapshots">,
  day: Day,
): AskedOf {
  const known = new Map<string, ChangesById>();
  return {
    ecosystem,
    snapshots,
    changesSince: (since) => {
      const changes = known.get(since) ?? kindsOf(changesSince(ecosystem, since, day));
      known.set(since, changes);
      return changes;
    },
  };
}

/**
 * What a text asks of all components at once: "dormant networking", "made in China", "new registries
 * since 2020". Every word must be a value of a facet or one that says nothing; `null` otherwise.
 */
export function facetsAsked(
  folded: string,
  vocabulary: Vocabulary,
  of: AskedOf,
): Pick<Understood, "facets" | "broader"> {
  const { change, rest } = changeIn(folded);
  const senses = sensesIn(unitsOf(rest), vocabulary);
  if (!senses || (senses.length === 0 && !change)) return { facets: null, broader: [] };
  const facets = sensesAnswer(senses, change, of);
  if (!facets || facets.members.length > 0 || senses.length < 2) return { facets, broader: [] };
  const broader = senses.flatMap((sense) => {
    const others = senses.filter((one) => one !== sense);
    const answer = sensesAnswer(others, change, of);
    if (answer?.asked.what !== "filter" || answer.members.length === 0) return [];
    return { ...answer, asked: { ...answer.asked, without: valuesOf([sense]) } };
  });
  return { facets, broader: broader.toSorted((a, b) => a.members.length - b.members.length) };
}

function valuesOf(senses: readonly Sense[]): readonly FacetChoice[] {
  return senses.flatMap(({ facet, ids }) => ids.map((id) => ({ facet, id })));
}

function sensesAnswer(
  senses: readonly Sense[],
  asked: ChangeAsked | null,
  of: AskedOf,
): Answer | null {
  const values = valuesOf(senses);
  if (!asked) return filterAnswer(of.snapshots, values);
  const change = { kind: asked.kind, since: asked.since ?? beginningOf(of.ecosystem) };
  const { kind, since } = change;
  const changes = of.changesSince(since);
  const kinds = kind === null ? CHANGES : [kind];
  const chosen = kinds.map((id) => ({ facet: "changed" as const, id }));
  const { members, target } = filterAnswer(of.snapshots, [...values, ...chosen], changes);
  if (target.kind !== "filter") return null;
  return {
    asked: { what: "filter", values, change },
    members,
    target:
      kind === null
        ? { kind: "changes", filters: { ...target.filters, changed: [] }, since }
        : { ...target, since, ...(kind === "new" && { isNewFirst: true }) },
  };
}

/** The year in which the first component began. */
function beginningOf({ components, read }: Ecosystem): string {
  const days = components.flatMap(({ phases: [first] }) => first?.from?.min ?? []);
  return isoDay(Math.min(read.min, ...days)).slice(0, 4);
}

/** The components that some values let through, the weightiest first. */
export function filterAnswer(
  snapshots: readonly ComponentSnapshot[],
  values: readonly FacetChoice[],
  changes: Question["changes"] = null,
): Answer {
  const filters = filtersOf((facet) => [
    ...new Set(values.flatMap((value) => (value.facet === facet ? [value.id] : []))),
  ]);
  const shown = filter(snapshots, { filters, matches: null, changes });
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
  const isOfFoundation = senses.some(({ facet }) => facet === "foundation");
  return isOfFoundation ? senses.map((sense) => sense.atFoundation ?? sense) : senses;
}
