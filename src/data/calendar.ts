import type { Component, Org, Standard } from "#model/entity.ts";
import type { PhaseClaim, Release } from "#model/track.ts";
import type { Source } from "#model/evidence.ts";
import {
  birthOf,
  firstDayOf,
  firstOf,
  lastOf,
  spanOfStatement,
  type Statement,
  tracedIn,
} from "#model/statement.ts";
import { wholeComponent } from "#model/tagged.ts";
import { dayOf, isoDay, parseWhen, type When } from "#model/when.ts";
import { type Ends, ends, nameEntry } from "./buildEntry.ts";
import type { Files } from "./files.ts";
import type { DatedEntry, NameEntry, PhaseEntry } from "./indexFile.ts";

/* Beginnings that no claim tells by itself, for the builders of `index.json` and `rest.json`. */

/** First days of everything, and the day on which the data set was last read. */
export interface Calendar {
  /** The first day on which a thing was there, by its start or its first trace. */
  readonly births: (id: string) => When | null;
  /** Its start, where that is known. */
  readonly starts: (id: string) => When | null;
  /** Its releases, those told by tags too. */
  readonly releases: (id: string) => readonly Release[];
  readonly read: When;
}

export function calendarOf(files: Files): Calendar {
  const whole = files.components.map(({ file, value }) => ({ file, value: wholeComponent(value) }));
  const things = [...whole, ...files.standards, ...files.orgs];
  const births = new Map(things.map(({ value }) => [value.id as string, firstDayOf(value)]));
  const starts = new Map(things.map(({ value }) => [value.id as string, birthOf(value).from]));
  const releases = new Map(
    [...whole, ...files.standards].map(({ value }) => [value.id as string, value.releases ?? []]),
  );
  const traces = tracesElsewhere(files, births);
  for (const { value } of things) {
    if (starts.get(value.id) !== null) continue;
    const trace = firstOf([...(traces.get(value.id) ?? []), tracedIn(value)]);
    if (trace) births.set(value.id, trace);
  }
  const accessed = [...things, ...files.sources, ...files.talks].flatMap(({ value }) =>
    Object.values<Source>(value.sources ?? {}).map((source) => parseWhen(source.accessed)),
  );
  return {
    births: (id) => births.get(id) ?? null,
    starts: (id) => starts.get(id) ?? null,
    releases: (id) => releases.get(id) ?? [],
    read: lastOf(accessed) ?? longAgo(),
  };
}

/** When things are first heard of in other files: by what they make, hold or buy, by what conforms to them. */
function tracesElsewhere(
  files: Files,
  births: ReadonlyMap<string, When | null>,
): ReadonlyMap<string, readonly When[]> {
  const traces = new Map<string, When[]>();
  const add = (id: string, when: When | null | undefined): void => {
    if (when) traces.set(id, [...(traces.get(id) ?? []), when]);
  };
  for (const { value } of [...files.components, ...files.standards]) {
    for (const { org, from } of [...(value.stewards ?? []), ...(value.governance ?? [])]) {
      add(org, from === null ? births.get(value.id) : parseWhen(from));
    }
    for (const { standard, from, since, knownBy } of value.conformance ?? []) {
      add(standard, parseWhen(from ?? since?.date ?? knownBy ?? ""));
    }
    for (const { target, from, knownBy } of value.relations ?? []) {
      add(target, parseWhen(from ?? knownBy ?? ""));
    }
  }
  for (const { value } of files.orgs) {
    for (const { announced, closed, orgs = [], components = [], seller } of value.deals ?? []) {
      const on = parseWhen(announced ?? closed ?? "");
      for (const id of [...orgs, ...components, seller ?? []].flat()) add(id, on);
    }
  }
  return traces;
}

/** A data set that cites nothing counts as read long ago: whatever it says is known of any day. */
function longAgo(): When {
  const day = dayOf(1900);
  const text = isoDay(day);
  return { text, min: day, max: day, precision: "day", about: false, unsure: false };
}

/** Whatever else is known of a beginning that no claim of the track tells. */
function traced(entry: DatedEntry, trace: When | null): DatedEntry {
  return entry.from === undefined && trace ? { ...entry, by: trace.text } : entry;
}

/** The phases of a thing, ends left out where the next one begins (compile.ts: `life`); what began before it was first seen begins with its first trace. */
export function phaseEntries(
  thing: Component | Standard | Org,
  { births, read }: Calendar,
): readonly PhaseEntry[] {
  return (thing.phases ?? []).map((claim, index, phases) => {
    const { phase, from, to } = claim;
    const ending = to && to === phases[index + 1]?.from ? undefined : to;
    const trace =
      index === 0 ? (births(thing.id) ?? read) : traceAfter(phases[index - 1], claim, thing, read);
    // What was over before the first trace is known of by its end.
    const end = typeof to === "string" ? parseWhen(to) : null;
    const known = trace && end && end.min < trace.min ? end : trace;
    return { phase, ...traced(ends({ from, to: ending }), known) };
  });
}

/** What follows a phase has begun when that is over, or else is known by its verification. */
function traceAfter(
  before: PhaseClaim | undefined,
  { verified, sources }: PhaseClaim,
  thing: Component | Standard | Org,
  read: When,
): When | null {
  const text = before?.to ?? before?.from;
  if (text) return parseWhen(text);
  const claim = { sources, ...(verified && { verified }) };
  return spanOfStatement(claim, { births: [], sources: thing.sources, read }).knownBy ?? read;
}

/** The names of an organization: many have no phases, so the first one tells since when it is there. */
export function orgNames({ id, names }: Org, { births, read }: Calendar): readonly NameEntry[] {
  return names.map((claim, index) => ({
    ...nameEntry(claim),
    ...(index === 0 ? traced(ends(claim), births(id) ?? read) : {}),
  }));
}

/** The time of a conformance or relation, by the rules of docs/time.md. */
export function statementEntry(
  statement: Statement,
  subject: Component | Standard,
  target: string,
  { starts, releases, read }: Calendar,
): DatedEntry {
  const { from, knownBy, to } = spanOfStatement(statement, {
    births: [starts(subject.id), starts(target)],
    releases: releases(subject.id),
    sources: subject.sources,
    read,
  });
  const by = knownBy && knownBy.text !== read.text ? { by: knownBy.text } : {};
  return {
    ...(from ? { from: from.text } : by),
    ...(to !== undefined && { to: to?.text ?? null }),
  };
}

/** A steward or foundation that nobody knows the start of comes with the thing, not before itself. */
export function tenureEntry(
  claim: Ends & { readonly org: string },
  subject: Component | Standard,
  { births }: Calendar,
): DatedEntry {
  const own = births(subject.id);
  const later = lastOf([own, births(claim.org)]);
  return traced(ends(claim), later === own ? null : later);
}
