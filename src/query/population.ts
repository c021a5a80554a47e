import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { isOver } from "#model/track.ts";
import { beginningOf, type Day } from "#model/when.ts";
import { snapshotOf } from "./moment.ts";

/**
 * How many components of each layer were there and neither dormant nor ended, on some days.
 * @param days in order
 * @returns by layer, a count for each day
 */
export function populationOn(
  { layers, components }: Ecosystem,
  days: readonly Day[],
): ReadonlyMap<string, readonly number[]> {
  const counts = new Map(layers.map(({ id }) => [id, days.map(() => 0)]));
  for (const component of components) {
    const stays = staysOf(component);
    for (const [index, { layer, from }] of stays.entries()) {
      const row = layer === null ? undefined : counts.get(layer);
      if (!row) continue;
      const until = stays[index + 1]?.from ?? Infinity;
      for (let at = days.findIndex((day) => day >= from); at >= 0 && at < days.length; at += 1) {
        if ((days[at] ?? until) >= until) break;
        row[at] = (row[at] ?? 0) + 1;
      }
    }
  }
  return counts;
}

interface Stay {
  /** `null`: it is not there, or no longer alive. */
  readonly layer: string | null;
  readonly from: Day;
}

/** Where a component was alive, one stay after the other. */
function staysOf(component: ComponentOutline): readonly Stay[] {
  const bare = { ...component, stewards: [], governance: [], licenses: [], conformance: [] };
  const turns = [component.phases, component.layers]
    .flat()
    .flatMap((span) =>
      [beginningOf(span), span.to].flatMap((end) => (end ? [end.min, end.max] : [])),
    );
  const days = [-Infinity, ...new Set(turns.toSorted((a, b) => a - b))];
  return days.map((from) => {
    const snapshot = snapshotOf(bare, from);
    return { layer: snapshot && !isOver(snapshot.phase.phase) ? snapshot.layer : null, from };
  });
}
