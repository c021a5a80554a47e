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
 * Ids of what is tied to the open thing on a day, and its own; while a trace is followed, of all
 * that it reaches. `null` where nothing is.
 */
export function relatedTo(
  moment: {
    readonly ecosystem: Ecosystem;
    readonly standings: readonly Standing[];
    readonly day: Day;
  },
  { open, trace, hide }: RelationQuestion,
): ReadonlySet<string> | null {
  if (!open) return null;
  const { ecosystem, standings, day } = moment;
  const others =
    trace && open.kind === "component"
      ? traceFrom(moment, open.id, trace).map(({ id }) => id)
      : tiesOf(ecosystem, standings, day, open)
          .filter(({ type }) => !hide.includes(type))
          .map(({ other }) => other);
  return others.length === 0 ? null : new Set([open.id, ...others]);
}
