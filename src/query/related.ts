import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import type { ComponentSnapshot } from "./moment.ts";
import { tiesOf } from "./edges.ts";
import { begun } from "./moment.ts";
import { type Followed, traceFrom, traceIn } from "./trace.ts";

/** What relations are asked about: of what is open, which way, and which kinds are left out. */
export interface RelationQuestion {
  readonly open: EntityRef | null;
  readonly trace: Followed | null;
  /** Relation types, and roles towards standards. */
  readonly hide: readonly string[];
}

/**
 * What is tied to the open thing on a day, by id, with its distance in steps: 0 for the thing itself,
 * 1 for its ties; while a trace is followed, all that it reaches; of an organization, what it makes or
 * made and what it holds. `null` where nothing is tied.
 */
export function relatedTo(
  moment: {
    readonly ecosystem: Ecosystem;
    readonly snapshots: readonly ComponentSnapshot[];
    readonly day: Day;
  },
  { open, trace: followed, hide }: RelationQuestion,
): ReadonlyMap<string, number> | null {
  if (!open) return null;
  const { ecosystem, snapshots, day } = moment;
  const trace = traceIn(followed);
  if (open.kind === "org") return madeBy(moment, open.id);
  const others =
    trace && open.kind === "component"
      ? traceFrom(moment, open.id, trace).map(({ id, distance }) => [id, distance] as const)
      : tiesOf(ecosystem, snapshots, day, open)
          .filter(({ type }) => !hide.includes(type))
          .map(({ other }) => [other, 1] as const);
  return others.length === 0 ? null : new Map([...others, [open.id, 0]]);
}

function madeBy(
  { ecosystem, snapshots, day }: Parameters<typeof relatedTo>[0],
  org: string,
): ReadonlyMap<string, number> | null {
  const components = snapshots.filter(
    ({ vendors, foundations }) =>
      vendors.some((one) => one === org) || foundations.some((one) => one === org),
  );
  const standards = ecosystem.standards.filter(({ stewards, governance }) =>
    [...begun(stewards, day), ...begun(governance, day)].some((span) => span.org === org),
  );
  if (components.length === 0) return null;
  const ids: readonly string[] = [
    ...components.map(({ component }) => component.id),
    ...standards.map(({ id }) => id),
  ];
  return new Map(ids.map((id) => [id, 1]));
}
