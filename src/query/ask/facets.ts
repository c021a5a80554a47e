import { type Day, parseWhen } from "#model/when.ts";
import { filter, filtersOf } from "../filter.ts";
import type { Standing } from "../moment.ts";
import type { Answer, FacetChoice } from "./answer.ts";
import { isFiller, keyOf, type Sense, unitsOf, type Vocabulary } from "./vocabulary.ts";

/** The longest phrase, in Latin words and Chinese letters. */
const LONGEST = 12;

const SINCE =
  /\b(?:since|after|from)\s+(\d{4}(?:-\d{2})?)|(?:自|从)?\s*(\d{4})\s*年?\s*(?:以来|以后|之后|起|至今|后)/u;
const NEW = /\b(?:what(?: is|'s) )?new\b|新(?:出现|增|推出)?的?/u;

/**
 * What a text asks of all components at once: "dormant networking", "made in China", "new registries
 * since 2020". Every word must be a value of a facet or one that says nothing; `null` otherwise.
 */
export function facetsAsked(
  folded: string,
  vocabulary: Vocabulary,
  standings: readonly Standing[],
): Answer | null {
  const [whole = "", english, chinese] = SINCE.exec(folded) ?? [];
  const since = english ?? chinese;
  const rest = since === undefined ? folded : folded.replace(whole, " ").replace(NEW, " ");
  const senses = sensesIn(unitsOf(rest), vocabulary);
  if (!senses || (senses.length === 0 && since === undefined)) return null;
  if (since !== undefined && !parseWhen(since)) return null;
  const values = senses.flatMap(({ facet, ids }) => ids.map((id) => ({ facet, id })));
  return filterAnswer(standings, values, since);
}

/** The components that some values let through, the weightiest first. @param since a date */
export function filterAnswer(
  standings: readonly Standing[],
  values: readonly FacetChoice[],
  since?: string,
): Answer {
  const filters = filtersOf((facet) => [
    ...new Set(values.flatMap((value) => (value.facet === facet ? [value.id] : []))),
  ]);
  const first = (since === undefined ? null : parseWhen(since))?.min ?? -Infinity;
  const shown = filter(standings, { filters, matches: null });
  const members = standings
    .filter(({ component }) => shown.has(component.id) && bornOn(component) >= first)
    .toSorted((a, b) => b.component.weight - a.component.weight);
  const dated = since === undefined ? {} : { since };
  return {
    asked: { what: "filter", values, ...dated },
    members: members.map(({ component }) => component.id),
    target: { kind: "filter", filters, ...dated },
  };
}

function bornOn({ phases: [first] }: Standing["component"]): Day {
  return first?.from?.min ?? -Infinity;
}

function sensesIn(units: readonly string[], vocabulary: Vocabulary): readonly Sense[] | null {
  const senses: Sense[] = [];
  for (let at = 0; at < units.length; ) {
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
