import type { Ecosystem } from "#model/ecosystem.ts";
import { type Day, holds } from "#model/when.ts";
import type { Standing } from "./moment.ts";

/** A component that depends on another, if need be through others. */
export interface Dependent {
  readonly id: string;
  /** How many steps away: 1 says so itself. */
  readonly distance: number;
  /** What it depends on directly, one step nearer. */
  readonly via: string;
  /** Relation type by which it does. */
  readonly type: string;
}

/**
 * What depends on a component on a day, step by step, the nearest first: breadth-first along the
 * relations whose type says “depends” and that hold. Each is told once, by its shortest way, so that
 * the answer is a tree; rings end it. What has ended by that day depends on nothing any more.
 */
export function dependentsOf(
  ecosystem: Ecosystem,
  standings: readonly Standing[],
  day: Day,
  id: string,
): readonly Dependent[] {
  const holders = new Map<string, { readonly id: string; readonly type: string }[]>();
  for (const { component, phase } of standings) {
    if (phase.phase === "ended") continue;
    for (const bond of component.relations) {
      if (!ecosystem.relationTypes.get(bond.type)?.depends || holds(bond, day) === "off") continue;
      const known = holders.get(bond.target) ?? [];
      holders.set(bond.target, [...known, { id: component.id, type: bond.type }]);
    }
  }
  const seen = new Set([id]);
  const found: Dependent[] = [];
  let ring = [id];
  for (let distance = 1; ring.length > 0; distance += 1) {
    const next: string[] = [];
    for (const via of ring) {
      for (const holder of holders.get(via) ?? []) {
        if (seen.has(holder.id)) continue;
        seen.add(holder.id);
        next.push(holder.id);
        found.push({ id: holder.id, distance, via, type: holder.type });
      }
    }
    ring = next;
  }
  return found;
}
