import type { ComponentOutline, Ecosystem, PhaseSpan, StandardOutline } from "#model/ecosystem.ts";
import type { DEAL_TYPES } from "#model/entity.ts";
import type { EntityKind, EntityRef } from "#model/id.ts";
import type { StewardRole } from "#model/track.ts";
import { beginningOf, type Day, type When } from "#model/when.ts";
import { begun, hasBegun, isThere } from "./moment.ts";
import { type DealView, dealsOf, dealsOver, ownersOn } from "./ownership.ts";

/*
 * Where a thing came from and what became of it: forks, successions and mergers, who made it and who
 * took it over, and what organizations bought and gave away, up to a day.
 */

/** What lives on through time. */
export interface LineageStream {
  readonly kind: Exclude<EntityKind, "layer">;
  readonly id: string;
  /** `null`: nobody knows. */
  readonly begin: When | null;
  readonly phases: readonly PhaseSpan[];
}

/**
 * Something that leads from one thing to another. The sentence that tells it has a subject and objects:
 * a fork was made of its origin, a buyer bought what it bought.
 */
export type LineageLink = {
  readonly from: string;
  readonly to: string;
  readonly when: When | null;
  readonly subject: string;
  readonly objects: readonly string[];
} & (
  | { readonly what: "relation"; readonly type: string }
  /** Somebody made it, or took it over later. */
  | { readonly what: "steward"; readonly role: StewardRole; readonly isFirst: boolean }
  | { readonly what: "foundation"; readonly level: string }
  | {
      readonly what: "deal";
      readonly type: (typeof DEAL_TYPES)[number];
      readonly seller: string | null;
    }
);

export interface Lineage {
  readonly root: string;
  readonly streams: readonly LineageStream[];
  /** In the order of their days, undated first; each touches a stream at one end at least. */
  readonly links: readonly LineageLink[];
  /** How many more things belong to it than are told. */
  readonly left: number;
}

/** More than these are left out, the lightest first. */
const MOST = 40;

const MAKERS: ReadonlySet<StewardRole> = new Set(["creator", "vendor"]);

interface Asked {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
}
type Thing = ComponentOutline | StandardOutline;

/** The lineage of a component, standard or organization on a day; `null` where nothing is known of one. */
export function lineageOf(asked: Asked, { kind, id }: EntityRef): Lineage | null {
  if (kind === "layer" || !isThere(asked, id)) return null;
  const relations = relationLinks(asked);
  const things = kind === "org" ? thingsOf(asked, relations, id) : familyOf(relations, id);
  const orgs = kind === "org" ? partnersOf(asked, id) : makersOf(asked, things);
  const { kept, left } = heaviest(asked, { id, orgs, things }, relations);
  const links = [
    ...relations.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    ...[...kept].flatMap((one) => ownLinks(asked, one)),
    ...dealLinks(asked, kept, id),
  ];
  const streams = [...kept].map((one) => streamOf(asked.ecosystem, one));
  if (streams.length + links.length < 2) return null;
  return { root: id, streams, links: links.toSorted(byDay), left };
}

function byDay(a: LineageLink, b: LineageLink): number {
  return (
    (a.when?.min ?? -Infinity) - (b.when?.min ?? -Infinity) || (a.subject < b.subject ? -1 : 1)
  );
}

function thingIn({ componentById, standardById }: Ecosystem, id: string): Thing | undefined {
  return componentById.get(id) ?? standardById.get(id);
}

/** All forks, successions and mergers of an ecosystem by a day, as its vocabulary has them. */
function relationLinks(asked: Asked): readonly LineageLink[] {
  const { ecosystem, day } = asked;
  return [...ecosystem.components, ...ecosystem.standards].flatMap((thing) =>
    thing.relations.flatMap(({ type, target, ...span }): LineageLink[] => {
      const way = ecosystem.relationTypes.get(type)?.lineage;
      if (!way || (span.from && span.from.min > day)) return [];
      if (!isThere(asked, thing.id) || !isThere(asked, target)) return [];
      const [from, to] = way === "from" ? [target, thing.id] : [thing.id, target];
      return [
        { what: "relation", type, from, to, when: span.from, subject: thing.id, objects: [target] },
      ];
    }),
  );
}

/** A thing with all that it came from and all that came of it. */
function familyOf(relations: readonly LineageLink[], id: string): readonly string[] {
  const back = closure(id, (one) => relations.flatMap(({ from, to }) => (to === one ? from : [])));
  return [...new Set([...back, ...heirsOf(relations, id)])];
}

function heirsOf(relations: readonly LineageLink[], id: string): readonly string[] {
  return closure(id, (one) => relations.flatMap(({ from, to }) => (from === one ? to : [])));
}

function closure(id: string, next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set([id]);
  for (const one of found) for (const other of next(one)) found.add(other);
  return [...found];
}

/** What an organization made, took over, bought or gave away, with what came of it. */
function thingsOf(asked: Asked, relations: readonly LineageLink[], org: string): readonly string[] {
  const { ecosystem, day } = asked;
  const made = [...ecosystem.components, ...ecosystem.standards].filter(({ stewards }) =>
    begun(stewards, day).some((steward) => steward.org === org && MAKERS.has(steward.role)),
  );
  const traded = dealsOf(ecosystem, org, day).flatMap(({ deal }) => deal.components);
  const own = [...made.map(({ id }) => id), ...traded].filter((id) => isThere(asked, id));
  return [...new Set(own.flatMap((id) => heirsOf(relations, id)))];
}

/** An organization, those it dealt with, and whoever owned it in the end. */
function partnersOf({ ecosystem, day }: Asked, org: string): readonly string[] {
  const deals = dealsOf(ecosystem, org, day).flatMap(partiesOf);
  const owners = ownersOn(ecosystem, org, day).map(({ buyer }) => buyer.id);
  return [...new Set([org, ...owners, ...deals])];
}

function partiesOf({ buyer, deal }: DealView): readonly string[] {
  return [buyer.id, ...deal.orgs, ...(deal.seller === undefined ? [] : [deal.seller])];
}

/** Who made some things, and who owned those in the end. */
function makersOf({ ecosystem, day }: Asked, things: readonly string[]): readonly string[] {
  const makers = things.flatMap((id) =>
    begun(thingIn(ecosystem, id)?.stewards ?? [], day).flatMap(({ org, role }) =>
      MAKERS.has(role) ? org : [],
    ),
  );
  const owners = makers.flatMap((org) =>
    ownersOn(ecosystem, org, day).map(({ buyer }) => buyer.id),
  );
  return [...new Set([...makers, ...owners])];
}

/** As many as can be told: those with a lineage of their own before others, then by weight. */
function heaviest(
  { ecosystem }: Asked,
  { id, orgs, things }: { id: string; orgs: readonly string[]; things: readonly string[] },
  relations: readonly LineageLink[],
): { readonly kept: ReadonlySet<string>; readonly left: number } {
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const weightOf = (one: string): number =>
    (one === id ? Infinity : 0) +
    (tied.has(one) ? 1000 : 0) +
    (ecosystem.componentById.get(one)?.weight ?? 0);
  const known = things.filter((one) => thingIn(ecosystem, one));
  const room = Math.max(0, MOST - orgs.length);
  const chosen = known.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, room);
  return { kept: new Set([...orgs.slice(0, MOST), ...chosen]), left: known.length - chosen.length };
}

/** Who made a thing or took it over, and which foundations it joined. */
function ownLinks({ ecosystem, day }: Asked, id: string): readonly LineageLink[] {
  const thing = thingIn(ecosystem, id);
  if (!thing) return [];
  const birth = beginningOf(thing.phases[0] ?? { from: null })?.max ?? -Infinity;
  const stewards = begun(thing.stewards, day)
    .filter(({ role }) => role !== "sponsor" && role !== "distributor")
    .map(({ org, role, from }): LineageLink => {
      const isFirst = from === null || from.min <= birth;
      return {
        what: "steward",
        role,
        isFirst,
        from: org,
        to: id,
        when: from,
        subject: id,
        objects: [org],
      };
    });
  const given = new Set(
    dealsOver(ecosystem, id, day).flatMap(({ buyer, deal }) =>
      deal.type === "donation" ? buyer.id : [],
    ),
  );
  const foundations = begun(thing.governance, day).filter(
    ({ org }, index, all) => !given.has(org) && all.findIndex((one) => one.org === org) === index,
  );
  return [
    ...stewards,
    ...foundations.map(({ org, level, from }): LineageLink => ({
      what: "foundation",
      level,
      from: id,
      to: org,
      when: from,
      subject: id,
      objects: [org],
    })),
  ];
}

/** Deals over what is told, and all those of the organization that is asked about. */
function dealLinks(
  { ecosystem, day }: Asked,
  kept: ReadonlySet<string>,
  root: string,
): readonly LineageLink[] {
  return ecosystem.orgs.flatMap((buyer) =>
    buyer.deals
      .filter((deal) => hasBegun(deal, day))
      .filter(
        ({ seller, orgs, components }) =>
          [...orgs, ...components].some((id) => kept.has(id)) ||
          buyer.id === root ||
          seller === root,
      )
      .map((deal): LineageLink => {
        const objects = [...deal.orgs, ...deal.components];
        const seller = deal.seller ?? null;
        const from = deal.orgs.find((id) => kept.has(id)) ?? seller ?? objects[0] ?? buyer.id;
        return {
          what: "deal",
          type: deal.type,
          seller,
          from,
          to: buyer.id,
          when: deal.from,
          subject: buyer.id,
          objects,
        };
      }),
  );
}

function streamOf(ecosystem: Ecosystem, id: string): LineageStream {
  const org = ecosystem.orgById.get(id);
  const phases = (org ?? thingIn(ecosystem, id))?.phases ?? [];
  const kind = org ? "org" : ecosystem.standardById.has(id) ? "standard" : "component";
  const first = phases[0] ?? org?.names[0];
  return { kind, id, begin: first ? beginningOf(first) : null, phases };
}
