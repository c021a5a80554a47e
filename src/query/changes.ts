import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { type Day, holds, parseWhen, type Span, type When } from "#model/when.ts";
import { type ChangeKind, CHANGES, type ChangesById } from "./changeKinds.ts";
import type { Filters } from "./filter.ts";
import { hasBegun, nameOn, snapshotOf } from "./moment.ts";
import { ownersOn } from "./ownership.ts";
import { vendorOn } from "./vendor.ts";

/** A difference between how a component stood on two days. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the component. */
  readonly component: string;
  /** When it last changed in that way; `null` where nobody knows. */
  readonly when: When | null;
  /** What was there and is no longer, what is there and was not: names, ids, licenses, levels. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The first day that `since` covers is the first it may mean: what it was like the day before counts. */
function dayBefore(since: When): Day {
  return since.min - 1;
}

/**
 * What is different on a day from how it stood on an earlier one, by date, undated first. Only what is
 * known to have begun in between counts: a first trace is no beginning. What is new is held against
 * how it stood when it began, but for the standards: to have some from the start on is no change.
 */
export function changesBetween(ecosystem: Ecosystem, from: Day, to: Day): readonly Change[] {
  if (to <= from) return [];
  const holderOn = holdersOf(ecosystem);
  return ecosystem.components
    .flatMap((component) => changesOf(component, from, to, holderOn))
    .toSorted((a, b) => dayOfChange(a) - dayOfChange(b) || (a.component < b.component ? -1 : 1));
}

function dayOfChange({ when }: Change): Day {
  return when?.min ?? -Infinity;
}

function changesOf(
  component: ComponentOutline,
  from: Day,
  to: Day,
  holderOn: (component: ComponentOutline, day: Day) => Holder | null,
): readonly Change[] {
  const [old, now] = [snapshotOf(component, from), snapshotOf(component, to)];
  if (!now) return [];
  const { id } = component;
  const change = (
    kind: ChangeKind,
    when: When | null,
    [before, after]: readonly [before: readonly string[], after: readonly string[]] = [[], []],
  ): Change => {
    const isBetween = when !== null && when.max > from && when.min <= to;
    return { kind, component: id, when: isBetween ? when : null, before, after };
  };
  const hasEnded = now.phase.phase === "ended" && old?.phase.phase !== "ended";
  const ended = hasEnded ? [change("ended", now.phase.from)] : [];
  const begin = component.phases[0]?.from ?? null;
  // What has only left a first trace in between has no beginning to be held against.
  if (!old && !begin) return ended;
  const start = old ? from : Math.min(begin?.max ?? from, to);
  const [was, is] = [nameOn(component.names, start), nameOn(component.names, to)];
  const [holder, heir] = [holderOn(component, start), holderOn(component, to)];
  const licenses = differenceOf(component.licenses, ({ spdx }) => spdx, start, to);
  const levels = differenceOf(
    component.governance,
    ({ org, level }) => `${org}/${level}`,
    start,
    to,
  );
  const standards = differenceOf(component.conformance, ({ standard }) => standard, start, to);
  const majors = [majorOn(component, start), majorOn(component, to)] as const;
  return [
    ...(old ? [] : [change("new", begin)]),
    ...ended,
    ...(was.name === is.name ? [] : [change("renamed", is.from, [[was.name], [is.name]])]),
    ...(holder && heir && holder.org !== heir.org
      ? [change("vendor", heir.when, [[holder.org], [heir.org]])]
      : []),
    ...(licenses[0].length > 0 && licenses[1].length > 0
      ? [change("license", turnIn(component.licenses, from, to), licenses)]
      : []),
    ...(levels.flat().length > 0
      ? [change("level", turnIn(component.governance, from, to), levels)]
      : []),
    ...(majors[0] !== null && majors[1] !== null && majors[0] < majors[1]
      ? [
          change("major", turnIn(component.majors, from, to), [
            [String(majors[0])],
            [String(majors[1])],
          ]),
        ]
      : []),
    ...(old && standards.flat().length > 0
      ? [change("standard", turnIn(component.conformance, from, to), standards)]
      : []),
  ];
}

/** What of a track has ended between two days, and what has begun. */
function differenceOf<T extends Span>(
  track: readonly T[],
  valueOf: (span: T) => string,
  from: Day,
  to: Day,
): readonly [gone: readonly string[], come: readonly string[]] {
  const on = (day: Day): ReadonlySet<string> =>
    new Set(track.filter((span) => holds(span, day) !== "off").map(valueOf));
  const dated = new Set(track.filter((span) => span.from !== null).map(valueOf));
  const [before, after] = [on(from), on(to)];
  return [
    [...before].filter((value) => !after.has(value)),
    [...after].filter((value) => !before.has(value) && dated.has(value)),
  ];
}

/** The newest major number out by a day. */
function majorOn({ majors }: ComponentOutline, day: Day): number | null {
  return majors.findLast((span) => hasBegun(span, day))?.number ?? null;
}

/** The last day between two on which a span of a track began or ended. */
function turnIn(track: readonly Span[], from: Day, to: Day): When | null {
  const turns = track
    .flatMap((span) => [span.from, span.to ?? null])
    .filter((when): when is When => when !== null && when.min > from && when.min <= to);
  return turns.toSorted((a, b) => a.min - b.min).at(-1) ?? null;
}

/** Who has a component in the end: its vendor, or whoever owns that. */
interface Holder {
  readonly org: string;
  /** Since when. */
  readonly when: When | null;
}

function holdersOf(ecosystem: Ecosystem): (component: ComponentOutline, day: Day) => Holder | null {
  // Most organizations were never bought, and need no search through all deals.
  const bought = new Set(ecosystem.orgs.flatMap(({ deals }) => deals.flatMap(({ orgs }) => orgs)));
  const known = new Map<string, Holder>();
  return (component, day) => {
    const vendor = vendorOn(component, day);
    if (vendor === null) return null;
    const own = component.stewards.findLast(({ org }) => org === vendor)?.from ?? null;
    if (!bought.has(vendor)) return { org: vendor, when: own };
    const key = `${vendor} ${day}`;
    const holder = known.get(key) ?? ownerOf(ecosystem, vendor, day);
    known.set(key, holder);
    return holder.org === vendor ? { ...holder, when: own } : holder;
  };
}

function ownerOf(ecosystem: Ecosystem, org: string, day: Day): Holder {
  const owner = ownersOn(ecosystem, org, day).at(-1);
  return owner ? { org: owner.buyer.id, when: owner.deal.from } : { org, when: null };
}

/** The change by which a component is marked where there is room for one: new before all, then ended. */
export function leadingChanges(changes: readonly Change[]): ReadonlyMap<string, ChangeKind> {
  const lead = new Map<string, ChangeKind>();
  for (const { component, kind } of changes) {
    const known = lead.get(component);
    if (!known || CHANGES.indexOf(kind) < CHANGES.indexOf(known)) lead.set(component, kind);
  }
  return lead;
}

/** What a View marks: the changes since a date, up to a day; none where no date is given. */
export function changesSince(
  ecosystem: Ecosystem,
  since: string | null,
  day: Day,
): readonly Change[] {
  const when = since === null ? null : parseWhen(since);
  return when ? changesBetween(ecosystem, dayBefore(when), day) : [];
}

/** In which ways each component changed. */
export function kindsOf(changes: readonly Change[]): ChangesById {
  const kinds = new Map<string, ChangeKind[]>();
  for (const { component, kind } of changes) {
    kinds.set(component, [...(kinds.get(component) ?? []), kind]);
  }
  return kinds;
}

/** What a View filters by as changed: since its date, up to a day; `null` where it does not. */
export function changesAsked(
  ecosystem: Ecosystem,
  { since, filters }: { readonly since: string | null; readonly filters: Filters },
  day: Day,
): ChangesById | null {
  return filters.changed.length > 0 ? kindsOf(changesSince(ecosystem, since, day)) : null;
}
