import type { SourceRef, Verified } from "./evidence.ts";
import type { Component, Org, Sources, Standard } from "./entity.ts";
import type { Point, Release } from "./track.ts";
import { beginningOf, type Day, parseWhen, type Span, type When } from "./when.ts";

/*
 * When a statement holds: the rules of docs/time.md, the same for the index that is built, for the
 * panel and for the comparison.
 */

/** What conformances, relations and cells say of their time. */
export interface Statement {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly since?: Point;
  readonly until?: Point;
  /** Of a verdict: the day it was looked at. */
  readonly asOf?: Point;
  readonly knownBy?: string;
  readonly notBefore?: string;
  readonly verified?: Verified;
  readonly sources?: readonly SourceRef[];
}

/** What is known around a statement. */
export interface Surroundings {
  /** Starts of its subject and of what it is about; `null` where none is known: a trace is no start. */
  readonly births: readonly (When | null)[];
  /** Days of the versions that its points name. */
  readonly releases?: readonly Release[] | undefined;
  /** The sources of its file. */
  readonly sources?: Sources | undefined;
  /** The day on which the data set was last read. */
  readonly read: When;
}

/** The time of a statement. `floor`: it cannot have held before. */
export interface StatementSpan extends Span {
  readonly floor: When | null;
}

/**
 * A statement without a start is known by its earliest trace, or else by its verification; one that
 * has ended is taken to have held from the first day it can have.
 */
export function spanOfStatement(statement: Statement, around: Surroundings): StatementSpan {
  const { since, until, asOf } = statement;
  const begin = dayOfPoint(since, around.releases);
  const end = until === undefined ? undefined : (dayOfPoint(until, around.releases) ?? null);
  const to = statement.to === undefined ? end : read(statement.to);
  const floor = lastOf([...around.births, read(statement.notBefore)]);
  const from = read(statement.from) ?? (since?.bound === "by" ? null : begin);
  const ends = to === undefined ? {} : { to };
  if (from) return { from, floor, ...ends };
  const trace =
    firstOf([read(statement.knownBy), begin, read(asOf?.date)]) ??
    (to ? floor : verificationOf(statement, around));
  const knownBy = lastOf([trace, floor]);
  return { from, floor, ...(knownBy && { knownBy }), ...ends };
}

/**
 * Does a statement hold on a day? `unknown`: it is known of a later day only and may have held before.
 * An end that nobody knows counts as past, a date that is not precise as its first day.
 */
export function statementOn(span: StatementSpan, day: Day): "on" | "off" | "unknown" {
  const { from, knownBy, to, floor } = span;
  const begins = from ?? floor;
  if (begins && day < begins.min) return "off";
  if (floor && day < floor.min) return "off";
  if (to && day >= to.min) return "off";
  if (from === null && knownBy && day < knownBy.min) return "unknown";
  return to === null ? "off" : "on";
}

/** The day of a statement's verification: its own, or that on which its sources were last read. */
function verificationOf({ verified, sources = [] }: Statement, around: Surroundings): When {
  const accessed = sources.map((ref) => {
    const id = typeof ref === "string" ? ref : ref.id;
    return read(around.sources?.[id]?.accessed);
  });
  return read(verified?.on) ?? lastOf(accessed) ?? around.read;
}

function dayOfPoint(point: Point | undefined, releases: readonly Release[] = []): When | null {
  if (point?.date !== undefined) return read(point.date);
  const version = point?.version === undefined ? null : bare(point.version);
  return read(releases.find((release) => bare(release.version) === version)?.date);
}

/** Versions are written with and without the `v` that tags carry. */
function bare(version: string): string {
  return version.replace(/^v/u, "");
}

/**
 * When a thing began: the start of its first phase, or else its first trace in its own file, from
 * which on it is known to have been there; without any, the day somebody first read of it.
 */
export function birthOf(thing: Component | Standard | Org): Span {
  const from = read(thing.phases?.[0]?.from);
  if (from) return { from };
  const accessed = Object.values(thing.sources ?? {}).map((source) => read(source.accessed));
  const knownBy = tracedIn(thing) ?? firstOf(accessed);
  return { from, ...(knownBy && { knownBy }) };
}

/** The first day of a thing, for sure or by its first trace. */
export function firstDayOf(thing: Component | Standard | Org): When | null {
  return beginningOf(birthOf(thing));
}

/** The first day on which a file says that its thing was there. */
export function tracedIn(thing: Component | Standard | Org): When | null {
  return firstOf([...tracesIn(thing)]);
}

const TRACES = ["from", "to", "date", "on", "knownBy", "announced", "closed", "ended"] as const;

/** Every day in a file on which the thing was there. What others say of it, and plans, are none. */
function* tracesIn(value: unknown): Generator<When> {
  if (typeof value !== "object" || value === null) return;
  const own = new Map<string, unknown>(Object.entries(value));
  if (own.has("planned")) return;
  for (const key of TRACES) {
    const when = read(own.get(key));
    if (when) yield when;
  }
  for (const [key, inner] of own) {
    if (!APART.has(key)) yield* tracesIn(inner);
  }
}

const APART: ReadonlySet<string> = new Set(["sources", "alt", "imports", "external", "verified"]);

function read(text: unknown): When | null {
  return typeof text === "string" ? parseWhen(text) : null;
}

/** The earliest of some dates: the one that has surely come first. */
export function firstOf(dates: readonly (When | null)[]): When | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b.max < a.max) ? b : a), null);
}

/** The latest of some dates. */
export function lastOf(dates: readonly (When | null)[]): When | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b.min > a.min) ? b : a), null);
}
