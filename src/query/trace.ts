import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityKind } from "#model/id.ts";
import { type Day, holds } from "#model/when.ts";
import type { ComponentSnapshot } from "./moment.ts";

/** Which way relations are followed: to what depends on a thing, or to what it depends on. */
export const TRACES = ["dependents", "dependencies"] as const;
export type Trace = (typeof TRACES)[number];

/** What can be followed from an open thing: through the stack by a trace, or through time. */
export const FOLLOWED = ["dependents", "dependencies", "lineage"] as const;
export type Followed = (typeof FOLLOWED)[number];

/** What is followed of a thing of a kind: a trace begins at a component, a lineage at all but layers. */
export function followedOf(followed: Followed | null, kind: EntityKind): Followed | null {
  return kind === "component" || (kind !== "layer" && followed === "lineage") ? followed : null;
}

/** The way of a trace, if one is followed. */
export function traceIn(followed: Followed | null): Trace | null {
  return followed === "lineage" ? null : followed;
}

/** A component that depends on another, or that another depends on, if need be through others. */
export interface Traced {
  readonly id: string;
  /** How many steps away: 1 is tied to the component itself. */
  readonly distance: number;
  /** What it is tied to directly, one step nearer. */
  readonly via: string;
  /** Relation type by which it is. */
  readonly type: string;
}

/**
 * What depends on a component on a day, or what it depends on, step by step, the nearest first:
 * breadth-first along the relations whose type says “depends” and that hold. Each is told once, by
 * its shortest way, so that the answer is a tree; rings end it. What has ended by that day depends
 * on nothing any more.
 */
export function traceFrom(
  {
    ecosystem,
    snapshots,
    day,
  }: {
    readonly ecosystem: Ecosystem;
    readonly snapshots: readonly ComponentSnapshot[];
    readonly day: Day;
  },
  id: string,
  trace: Trace,
): readonly Traced[] {
  const there = new Set(snapshots.map(({ component }) => component.id as string));
  const next = new Map<string, { readonly id: string; readonly type: string }[]>();
  const add = (from: string, to: string, type: string): void => {
    next.set(from, [...(next.get(from) ?? []), { id: to, type }]);
  };
  for (const { component, phase } of snapshots) {
    if (phase.phase === "ended") continue;
    for (const { type, target, ...span } of component.relations) {
      const isEdge = ecosystem.relationTypes.get(type)?.depends && holds(span, day) !== "off";
      if (!isEdge || !there.has(target)) continue;
      if (trace === "dependents") add(target, component.id, type);
      else add(component.id, target, type);
    }
  }
  const seen = new Set([id]);
  const found: Traced[] = [];
  let ring = [id];
  for (let distance = 1; ring.length > 0; distance += 1) {
    const reached: string[] = [];
    for (const via of ring) {
      for (const one of next.get(via) ?? []) {
        if (seen.has(one.id)) continue;
        seen.add(one.id);
        reached.push(one.id);
        found.push({ id: one.id, distance, via, type: one.type });
      }
    }
    ring = reached;
  }
  return found;
}
