import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { beginningOf, type Day, type Span } from "#model/when.ts";
import { byAge, type ComponentSnapshot, snapshotOf } from "./moment.ts";

/**
 * `snapshotsOn` for one day after the other, while a date is dragged: how a component stood is
 * worked out once for each stretch of days on which nothing about it changes, and is the same object
 * as long as it lasts.
 */
export function snapshotsByDay(ecosystem: Ecosystem): (day: Day) => readonly ComponentSnapshot[] {
  const { components, orgById } = ecosystem;
  const lives = components.toSorted(byAge).map((component) => {
    let turns: readonly Day[] | null = null;
    const known: (ComponentSnapshot | null)[] = [];
    return (day: Day): ComponentSnapshot | null => {
      turns ??= turnsOf(component, orgById);
      const stretch = turns.findLastIndex((turn) => turn <= day) + 1;
      return (known[stretch] ??= snapshotOf(component, day, orgById));
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
