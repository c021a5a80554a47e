import type { Ecosystem } from "#model/ecosystem.ts";
import { type Day, isoDay, parseWhen } from "#model/when.ts";
import { CHANGES, type ChangesById } from "../changeKinds.ts";
import { changesSince, kindsOf } from "../changes.ts";
import { type Facet, filter, filtersOf, type Question } from "../filter.ts";
import { type ComponentSnapshot, snapshotsOn } from "../moment.ts";
import type { Answer, FacetChoice, Moment, Understood } from "./answer.ts";
import { type ChangeAsked, changeIn } from "./change.ts";
import { CONTEXT } from "./phrases.ts";
import { isFiller, keyOf, type Sense, unitsOf, type Vocabulary } from "./vocabulary.ts";

/** The longest phrase, in Latin words and Chinese letters. */
const LONGEST = 12;

/** The ecosystem on a day, and in which ways components changed from a date up to it or another. */
export interface AskedOf extends Moment {
  readonly changesSince: (since: string, to: Day) => ChangesById;
}

/** Works out once what changed since a date: people type on. */
export function askedOf(moment: Moment): AskedOf {
  const known = new Map<string, ChangesById>();
  return {
    ...moment,
    changesSince: (since, to) => {
      const key = `${since}/${to}`;
      const changes = known.get(key) ?? kindsOf(changesSince(moment.ecosystem, since, to));
      known.set(key, changes);
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
  const { change: put, rest } = changeIn(folded, of.day);
  const senses = sensesIn(unitsOf(rest), vocabulary);
  const change = senses && put && changeBeside(put, senses);
  const isOther = put !== null && !change;
  if (!senses || isOther || (senses.length === 0 && !change)) return { facets: null, broader: [] };
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

/** What a change means beside what else was asked: to be "graduated in 2024" is to have moved there. */
function changeBeside(change: ChangeAsked, senses: readonly Sense[]): ChangeAsked | null {
  const has = (wanted: Facet): boolean => senses.some(({ facet }) => facet === wanted);
  if (change.needs && !has(change.needs)) return null;
  if (!change.isBare || !change.isWithin) return change;
  return has("level") ? { ...change, kind: "level" } : null;
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
  const { kind, isWithin = false } = asked;
  const since = asked.since ?? beginningOf(of.ecosystem);
  const end = isWithin ? parseWhen(since)?.max : undefined;
  // A year that is not over reaches up to the day that is shown.
  const to = end !== undefined && end < of.day ? end : null;
  const snapshots = to === null ? of.snapshots : snapshotsOn(of.ecosystem, to);
  const kinds = kind === null ? CHANGES : [kind];
  const chosen = kinds.map((id) => ({ facet: "changed" as const, id }));
  const changes = of.changesSince(since, to ?? of.day);
  const { members, target } = filterAnswer(snapshots, [...values, ...chosen], changes);
  if (target.kind !== "filter") return null;
  const dates = { since, ...(to !== null && { at: isoDay(to) }) };
  return {
    asked: {
      what: "filter",
      values,
      change: { kind, since, isWithin, isEver: asked.since === null },
    },
    members,
    target:
      kind === null
        ? { kind: "changes", filters: { ...target.filters, changed: [] }, ...dates }
        : { ...target, ...dates, ...(kind === "new" && { isNewFirst: true }) },
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

const CONTEXT_KEYS = new Set(CONTEXT.map((phrase) => keyOf(unitsOf(phrase))));
const JOINING = new Set("and or 和 与 或 及".split(" "));

function sensesIn(units: readonly string[], vocabulary: Vocabulary): readonly Sense[] | null {
  const senses: Sense[] = [];
  for (let at = 0; at < units.length;) {
    const longest = Math.min(LONGEST, units.length - at);
    const found = Array.from({ length: longest }, (_, index) => longest - index)
      .map((length) => ({ length, key: keyOf(units.slice(at, at + length)) }))
      .find(({ key }) => vocabulary.has(key) || isFiller(key) || CONTEXT_KEYS.has(key));
    if (!found) return null;
    const sense = isFiller(found.key) ? undefined : vocabulary.get(found.key);
    if (sense) senses.push(sense);
    at += found.length;
  }
  // Groups side by side narrow each other; only "and" joins them, and nothing stands in both.
  const places = senses.filter(({ facet }) => facet === "layer");
  if (places.length > 1 && !units.some((unit) => JOINING.has(unit))) return null;
  const isOfFoundation = senses.some(({ facet }) => facet === "foundation");
  return isOfFoundation ? senses.map((sense) => sense.atFoundation ?? sense) : senses;
}
