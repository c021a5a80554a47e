import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { beginningOf, type Day, type Span } from "#model/when.ts";
import { byAge, type Standing, standingOf } from "./moment.ts";

/**
 * `standingsOn` for one day after the other, while a date is dragged: how a component stood is
 * worked out once for each stretch of days on which nothing about it changes, and is the same object
 * as long as it lasts.
 */
export function standingsByDay(ecosystem: Ecosystem): (day: Day) => readonly Standing[] {
  const { components, orgById } = ecosystem;
  const lives = components.toSorted(byAge).map((component) => {
    let turns: readonly Day[] | null = null;
    const known: (Standing | null)[] = [];
    return (day: Day): Standing | null => {
      turns ??= turnsOf(component, orgById);
      const stretch = turns.findLastIndex((turn) => turn <= day) + 1;
      return (known[stretch] ??= standingOf(component, day, orgById));
    };
  });
  return (day) => lives.flatMap((on) => on(day) ?? []);
}

/** Days on which anything that a standing tells may change, in order. */
function turnsOf(component: ComponentOutline, orgs: Ecosystem["orgById"]): readonly Day[] {
  const { names, layers, phases, stewards, governance, licenses, conformance } = component;
  const homes = stewards.flatMap(({ org }) => orgs.get(org)?.countries ?? []);
  const tracks: readonly (readonly Span[])[] = [
    names,
    layers,
    phases,
    stewards,
    governance,
    licenses,
    conformance,
    homes,
  ];
  const days = tracks.flat().flatMap((span) => {
    const ends = [beginningOf(span), span.to];
    return ends.flatMap((end) => (end ? [end.min, end.max] : []));
  });
  return [...new Set(days)].toSorted((a, b) => a - b);
}
