import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import { dependentsOf } from "./dependents.ts";
import type { Standing } from "./moment.ts";
import { tiesOf } from "./ties.ts";

/**
 * Ids of what is tied to the open thing on a day, and its own; what depends on it, through others
 * too, while that is followed. `null` where nothing is.
 */
export function relatedTo(
  {
    ecosystem,
    standings,
    day,
  }: {
    readonly ecosystem: Ecosystem;
    readonly standings: readonly Standing[];
    readonly day: Day;
  },
  { open, trace }: { readonly open: EntityRef | null; readonly trace: string | null },
): ReadonlySet<string> | null {
  if (!open) return null;
  const others =
    trace && open.kind === "component"
      ? dependentsOf(ecosystem, standings, day, open.id).map(({ id }) => id)
      : tiesOf(ecosystem, standings, day, open).map(({ other }) => other);
  return others.length === 0 ? null : new Set([open.id, ...others]);
}
