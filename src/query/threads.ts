import type { Ecosystem, StandardOutline } from "#model/ecosystem.ts";
import type { LayerId } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import { type ComponentSnapshot, conformingOn } from "./moment.ts";

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
  readonly edges: readonly string[];
}

/** The standards that tie anything on a day, in the order of the ecosystem: the same on every day. */
export function threadsOn(
  ecosystem: Ecosystem,
  snapshots: readonly ComponentSnapshot[],
  day: Day,
): readonly Thread[] {
  const order = new Map(ecosystem.layers.map(({ id }, index) => [id, index]));
  const rank = (knot: Knot): number => order.get(knot.layer) ?? 0;
  const tied = new Map<
    string,
    { readonly knots: Map<LayerId, Knot>; readonly edges: Set<string> }
  >();
  for (const { component, layer } of snapshots) {
    for (const { standard, role } of conformingOn(component, day)) {
      const { knots, edges } = tied.get(standard) ?? { knots: new Map(), edges: new Set() };
      tied.set(standard, { knots, edges: edges.add(component.id) });
      const knot = knots.get(layer);
      knots.set(layer, {
        layer,
        provides: (knot?.provides ?? false) || role !== "consumer",
        consumes: (knot?.consumes ?? false) || role !== "provider",
      });
    }
  }
  return ecosystem.standards.flatMap((standard) => {
    const { knots, edges } = tied.get(standard.id) ?? {};
    return knots && edges
      ? {
          standard,
          knots: [...knots.values()].toSorted((a, b) => rank(a) - rank(b)),
          edges: [...edges],
        }
      : [];
  });
}
