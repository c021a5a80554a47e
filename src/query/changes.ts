import type { ComponentOutline, Ecosystem, StandardOutline } from "#model/ecosystem.ts";
import { type Day, holds, parseWhen, type Span, type When } from "#model/when.ts";
import { type ChangeKind, CHANGES, type ChangesById } from "./changeKinds.ts";
import type { Filters } from "./filter.ts";
import { hasBegun, latest, nameOn } from "./moment.ts";
import { ownersOn } from "./ownership.ts";
import { vendorOn } from "./vendor.ts";

/** A difference between how a component or a standard stood on two days. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the component or standard. */
  readonly subject: string;
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
  return [
    ...ecosystem.components.flatMap((one) => changesOf(one, { from, to }, holderOn)),
    ...ecosystem.standards.flatMap((one) => commonChanges(one, { from, to })?.changes ?? []),
  ].toSorted(
    (a, b) =>
      dayOfChange(a) - dayOfChange(b) ||
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : orderOf(a) - orderOf(b)),
  );
}

function dayOfChange({ when }: Change): Day {
  return when?.min ?? -Infinity;
}

function orderOf({ kind }: Change): number {
  return CHANGES.indexOf(kind);
}

interface Days {
  readonly from: Day;
  readonly to: Day;
}

type Difference = readonly [before: readonly string[], after: readonly string[]];

function changeOf(
  { id: subject }: ComponentOutline | StandardOutline,
  { from, to }: Days,
  [kind, when, [before, after] = [[], []]]: readonly [
    kind: ChangeKind,
    when: When | null,
    difference?: Difference,
  ],
): Change {
  const isBetween = when !== null && when.max > from && when.min <= to;
  return { kind, subject, when: isBetween ? when : null, before, after };
}

/**
 * What can change about components and standards alike; `null` where it was not there yet.
 * @returns also the day that all else is held against; `null`: nothing is
 */
function commonChanges(
  thing: ComponentOutline | StandardOutline,
  days: Days,
): { readonly start: Day | null; readonly changes: readonly Change[] } | null {
  const { from, to } = days;
  const { phases, names, governance } = thing;
  const [old, now] = [latest(phases, from), latest(phases, to)];
  if (!now) return null;
  const change = (...what: Parameters<typeof changeOf>[2]) => changeOf(thing, days, what);
  const hasEnded = now.phase === "ended" && old?.phase !== "ended";
  const ended = hasEnded ? [change("ended", now.from)] : [];
  const begin = phases[0]?.from ?? null;
  // What has only left a first trace in between has no beginning to be held against.
  if (!old && !begin) return { start: null, changes: ended };
  const start = old ? from : Math.min(begin?.max ?? from, to);
  const [was, is] = [nameOn(names, start), nameOn(names, to)];
  const levels = differenceOf(governance, ({ org, level }) => `${org}/${level}`, start, to);
  return {
    start,
    changes: [
      ...(old ? [] : [change("new", begin)]),
      ...ended,
      ...(was.name === is.name ? [] : [change("renamed", is.from, [[was.name], [is.name]])]),
      ...(levels.flat().length > 0 ? [change("level", turnIn(governance, from, to), levels)] : []),
    ],
  };
}

function changesOf(
  component: ComponentOutline,
  days: Days,
  holderOn: (component: ComponentOutline, day: Day) => Holder | null,
): readonly Change[] {
  const { from, to } = days;
  const common = commonChanges(component, days);
  if (!common || common.start === null) return common?.changes ?? [];
  const { start, changes } = common;
  const { licenses, majors, conformance } = component;
  const change = (...what: Parameters<typeof changeOf>[2]) => changeOf(component, days, what);
  const [holder, heir] = [holderOn(component, start), holderOn(component, to)];
  const terms = differenceOf(licenses, ({ spdx }) => spdx, start, to);
  const standards = differenceOf(conformance, ({ standard }) => standard, start, to);
  const [major, newest] = [majorOn(component, start), majorOn(component, to)];
  const isNew = changes.some(({ kind }) => kind === "new");
  return [
    ...changes,
    ...(holder && heir && holder.org !== heir.org
      ? [change("vendor", heir.when, [[holder.org], [heir.org]])]
      : []),
    ...(terms[0].length > 0 && terms[1].length > 0
      ? [change("license", turnIn(licenses, from, to), terms)]
      : []),
    ...(major !== null && newest !== null && major < newest
      ? [change("major", turnIn(majors, from, to), [[String(major)], [String(newest)]])]
      : []),
    ...(!isNew && standards.flat().length > 0
      ? [change("standard", turnIn(conformance, from, to), standards)]
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

/** The change by which a thing is marked where there is room for one: new before all, then ended. */
export function leadingChanges(changes: readonly Change[]): ReadonlyMap<string, ChangeKind> {
  const lead = new Map<string, ChangeKind>();
  for (const { subject, kind } of changes) {
    const known = lead.get(subject);
    if (!known || CHANGES.indexOf(kind) < CHANGES.indexOf(known)) lead.set(subject, kind);
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

/** What changed of each thing. */
export function changesBySubject(
  changes: readonly Change[],
): ReadonlyMap<string, readonly Change[]> {
  const all = new Map<string, Change[]>();
  for (const change of changes) {
    all.set(change.subject, [...(all.get(change.subject) ?? []), change]);
  }
  return all;
}

/** In which ways each thing changed. */
export function kindsOf(changes: readonly Change[]): ChangesById {
  const all = [...changesBySubject(changes)];
  return new Map(all.map(([subject, own]) => [subject, own.map(({ kind }) => kind)]));
}

/** What a View filters by as changed: since its date, up to a day; `null` where it does not. */
export function changesAsked(
  ecosystem: Ecosystem,
  { since, filters }: { readonly since: string | null; readonly filters: Filters },
  day: Day,
): ChangesById | null {
  return filters.changed.length > 0 ? kindsOf(changesSince(ecosystem, since, day)) : null;
}
