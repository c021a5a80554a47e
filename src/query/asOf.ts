import type { Ecosystem } from "#model/ecosystem.ts";
import type { Component, Org, Standard } from "#model/entity.ts";
import { birthOf, spanOfStatement, statementOn, type StatementSpan } from "#model/statement.ts";
import type { Conformance, Point, Relation } from "#model/track.ts";
import { type Day, parseWhen, type When } from "#model/when.ts";
import { isThere } from "./moment.ts";

/*
 * What an entity's file says, as of a day. From the day on that the data set was read it says all of
 * it, plans included; of an earlier day it tells what had happened by then, and nothing later.
 */

interface Asked {
  readonly day: Day;
  readonly ecosystem: Ecosystem;
}

export function componentAsOf(component: Component, asked: Asked): Component {
  if (isRead(asked)) return component;
  const { licenses, repositories } = component;
  return {
    ...component,
    ...tracksAsOf(component, asked),
    ...(licenses && { licenses: begunClaims(licenses, asked) }),
    ...(repositories && { repositories: begunClaims(repositories, asked) }),
  };
}

export function standardAsOf(standard: Standard, asked: Asked): Standard {
  return isRead(asked) ? standard : { ...standard, ...tracksAsOf(standard, asked) };
}

export function orgAsOf(org: Org, asked: Asked): Org {
  if (isRead(asked)) return org;
  const { names, phases } = org;
  return {
    ...org,
    names: begunClaims(names, asked),
    ...(phases && { phases: begunClaims(phases, asked) }),
  };
}

function isRead({ day, ecosystem }: Asked): boolean {
  return day >= ecosystem.read.min;
}

type Tracks = Partial<
  Pick<
    Component,
    | "names"
    | "phases"
    | "stewards"
    | "governance"
    | "releases"
    | "events"
    | "conformance"
    | "relations"
  >
>;

function tracksAsOf(thing: Component | Standard, asked: Asked): Tracks {
  const { names, phases, stewards, governance, releases, events } = thing;
  const { conformance, relations } = thing;
  return {
    names: begunClaims(names, asked),
    ...(phases && { phases: begunClaims(phases, asked) }),
    ...(stewards && { stewards: begunClaims(stewards, asked) }),
    ...(governance && { governance: begunClaims(governance, asked) }),
    ...(releases && {
      releases: releases
        .filter(({ date }) => isPast(date, asked.day))
        .map(({ eol, ...rest }) =>
          eol !== undefined && isPast(eol, asked.day) ? { ...rest, eol } : rest,
        ),
    }),
    ...(events && { events: events.filter(({ on }) => isPast(on, asked.day)) }),
    ...(conformance && { conformance: claimsOf(toldOf(conformance, thing, asked)) }),
    ...(relations && { relations: claimsOf(toldOf(relations, thing, asked)) }),
  };
}

type Claimed = {
  readonly from: string | null;
  readonly to?: string | null;
  readonly org?: string;
};

/** Claims of a track that had begun, without ends that had not come. */
function begunClaims<T extends Claimed>(claims: readonly T[], asked: Asked): readonly T[] {
  return claims
    .filter(({ from, org }) => isPast(from, asked.day) && (!org || isThere(asked, org)))
    .map((claim) => withoutLater(claim, asked.day));
}

/** A conformance or relation of a file as of a day. */
export interface Told<T> {
  /** Without an end that had not come. */
  readonly claim: T;
  /** It held on the day, no longer did, or is only known of a later one. */
  readonly held: "on" | "off" | "unknown";
}

/** Conformances or relations that held by a day, or may have held. */
export function toldOf<T extends Conformance | Relation>(
  claims: readonly T[] | undefined,
  subject: Component | Standard,
  asked: Asked,
): readonly Told<T>[] {
  return (claims ?? []).flatMap((claim) => {
    const span = spanIn(claim, subject, asked);
    const held = statementOn(span, asked.day);
    if (isRead(asked)) return [{ claim, held }];
    if (((span.from ?? span.floor)?.min ?? -Infinity) > asked.day) return [];
    return [{ claim: withoutLater(claim, asked.day), held }];
  });
}

function spanIn(
  claim: Conformance | Relation,
  subject: Component | Standard,
  { ecosystem }: Asked,
): StatementSpan {
  const about = "standard" in claim ? claim.standard : claim.target;
  const births = [birthOf(subject).from, startIn(ecosystem, about)];
  const { releases, sources } = subject;
  return spanOfStatement(claim, { births, releases, sources, read: ecosystem.read });
}

function startIn({ componentById, standardById }: Ecosystem, id: string): When | null {
  return (componentById.get(id) ?? standardById.get(id))?.phases[0]?.from ?? null;
}

interface Points {
  readonly to?: string | null;
  readonly since?: Point;
  readonly until?: Point;
}

/** Without ends that had not come, and without the later point by which a beginning is known. */
function withoutLater<T extends Points>(claim: T, day: Day): T {
  const points = [
    ["to", claim.to],
    ["since", claim.since?.date],
    ["until", claim.until?.date],
  ] as const;
  const told = { ...claim };
  for (const [key, text] of points) if (!isPast(text, day)) Reflect.deleteProperty(told, key);
  return told;
}

/** A day that has come. What nobody knows the day of has come, too. */
function isPast(text: string | null | undefined, day: Day): boolean {
  const when = typeof text === "string" ? parseWhen(text) : null;
  return when === null || when.min <= day;
}

function claimsOf<T>(told: readonly Told<T>[]): readonly T[] {
  return told.map(({ claim }) => claim);
}
