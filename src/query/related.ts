import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import type { Standing } from "./moment.ts";
import { tiesOf } from "./ties.ts";
import { type Trace, traceFrom } from "./trace.ts";

/** What relations are asked about: of what is open, which way, and which kinds are left out. */
export interface RelationQuestion {
  readonly open: EntityRef | null;
  readonly trace: Trace | null;
  /** Relation types, and roles towards standards. */
  readonly hide: readonly string[];
}

/**
 * What is tied to the open thing on a day, by id, with its distance in steps: 0 for the thing itself,
 * 1 for its ties; while a trace is followed, all that it reaches. `null` where nothing is tied.
 */
export function relatedTo(
  moment: {
    readonly ecosystem: Ecosystem;
    readonly standings: readonly Standing[];
    readonly day: Day;
  },
  { open, trace, hide }: RelationQuestion,
): ReadonlyMap<string, number> | null {
  if (!open) return null;
  const { ecosystem, standings, day } = moment;
  const others =
    trace && open.kind === "component"
      ? traceFrom(moment, open.id, trace).map(({ id, distance }) => [id, distance] as const)
      : tiesOf(ecosystem, standings, day, open)
          .filter(({ type }) => !hide.includes(type))
          .map(({ other }) => [other, 1] as const);
  return others.length === 0 ? null : new Map([...others, [open.id, 0]]);
}
