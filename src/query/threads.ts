import type { Ecosystem, StandardOutline } from "#model/ecosystem.ts";
import type { LayerId } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import { begun, type Standing } from "./moment.ts";
import { orderThreads } from "./threadOrder.ts";

/** Where a standard ties a layer: something there provides it, consumes it, or both. */
export interface Knot {
  readonly layer: LayerId;
  readonly provides: boolean;
  readonly consumes: boolean;
}

/** A standard as the warp of the picture. */
export interface Thread {
  readonly standard: StandardOutline;
  /** From the ground up. */
  readonly knots: readonly Knot[];
  /** Components it ties. */
  readonly ties: readonly string[];
}

/**
 * The standards that tie anything on a day, in an order in which neighbours tie the same: those that
 * lie low first.
 */
export function threadsOn(
  ecosystem: Ecosystem,
  standings: readonly Standing[],
  day: Day,
): readonly Thread[] {
  const order = new Map(ecosystem.layers.map(({ id }, index) => [id, index]));
  const rank = (knot: Knot): number => order.get(knot.layer) ?? 0;
  const threads = ecosystem.standards.flatMap((standard): Thread[] => {
    const knots = new Map<LayerId, Knot>();
    const ties: string[] = [];
    for (const { component, layer } of standings) {
      const claims = begun(component.conformance, day).filter((c) => c.standard === standard.id);
      if (claims.length === 0) continue;
      ties.push(component.id);
      const knot = knots.get(layer);
      knots.set(layer, {
        layer,
        provides: (knot?.provides ?? false) || claims.some(({ role }) => role !== "consumer"),
        consumes: (knot?.consumes ?? false) || claims.some(({ role }) => role !== "provider"),
      });
    }
    if (knots.size === 0) return [];
    return [{ standard, knots: [...knots.values()].toSorted((a, b) => rank(a) - rank(b)), ties }];
  });
  return orderThreads(threads, (layer) => order.get(layer) ?? 0);
}
