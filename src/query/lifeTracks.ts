import type {
  ComponentOutline,
  Ecosystem,
  Name,
  OrgOutline,
  StandardOutline,
} from "#model/ecosystem.ts";
import type { OrgId, StandardId } from "#model/id.ts";
import type { ConformanceRole, Phase, Release, StewardRole } from "#model/track.ts";
import { beginningOf, type Day, parseWhen, type Span, type When } from "#model/when.ts";
import { hasBegun } from "./moment.ts";

/*
 * A life as tracks that run beside each other: what held from when to when, as of a day.
 */

/** What a track is about, in the order in which they are drawn. */
export const LIFE_TRACKS = [
  "name",
  "phase",
  "vendor",
  "owner",
  "level",
  "license",
  "release",
  "support",
  "standard",
] as const;
export type LifeTrackKind = (typeof LIFE_TRACKS)[number];

/** Something that held for a time; a release is of one day. */
export type LifeItem = Span &
  (
    | ({ readonly track: "name" } & Pick<Name, "name" | "zh">)
    | { readonly track: "phase"; readonly phase: Phase }
    | { readonly track: "vendor"; readonly org: OrgId; readonly role: StewardRole }
    | { readonly track: "owner"; readonly org: OrgId }
    | { readonly track: "level"; readonly org: OrgId; readonly level: string }
    | { readonly track: "license"; readonly spdx: string }
    | { readonly track: "release"; readonly version: string }
    | { readonly track: "support"; readonly version: string }
    | { readonly track: "standard"; readonly standard: StandardId; readonly role: ConformanceRole }
  );

/** The items of one kind, oldest first; never empty. */
export interface LifeTrack {
  readonly kind: LifeTrackKind;
  readonly items: readonly LifeItem[];
}

interface Asked {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
}

/**
 * The tracks of a component or standard. From the day on which the data were read all is told, plans
 * included; of an earlier day nothing that came later.
 * @param releases those of its file; none as long as that has not come
 */
export function lifeOfThing(
  thing: ComponentOutline | StandardOutline,
  releases: readonly Release[],
  asked: Asked,
): readonly LifeTrack[] {
  const { names, phases, stewards, governance } = thing;
  return tracksOf(
    [
      ...names.map((name): LifeItem => ({ track: "name", ...name })),
      ...phaseItems(phases),
      ...stewards.map((steward): LifeItem => ({ track: "vendor", ...steward })),
      ...governance.map((one): LifeItem => ({ track: "level", ...one })),
      ...("licenses" in thing
        ? thing.licenses.map((license): LifeItem => ({ track: "license", ...license }))
        : []),
      ...("conformance" in thing
        ? thing.conformance.map((one): LifeItem => ({ track: "standard", ...one }))
        : []),
      ...releases.flatMap(releaseItems),
    ],
    asked,
  );
}

/** The tracks of an organization: what it was called, how it stood, who owned it. */
export function lifeOfOrg({ id, names, phases }: OrgOutline, asked: Asked): readonly LifeTrack[] {
  const bought = asked.ecosystem.orgs.flatMap((buyer) =>
    buyer.deals
      .filter(
        ({ type, orgs }) => (type === "acquisition" || type === "merger") && orgs.includes(id),
      )
      .map((deal): LifeItem => ({ track: "owner", org: buyer.id, ...ends(deal) })),
  );
  return tracksOf(
    [
      ...names.map((name): LifeItem => ({ track: "name", ...name })),
      ...phaseItems(phases),
      ...untilNext(bought),
    ],
    asked,
  );
}

/** Each phase ends where the next begins. */
function phaseItems(phases: ComponentOutline["phases"]): readonly LifeItem[] {
  return untilNext(phases.map((phase): LifeItem => ({ track: "phase", ...phase })));
}

function untilNext(items: readonly LifeItem[]): readonly LifeItem[] {
  return items.toSorted(byBeginning).map((item, index, all) => {
    const next = all[index + 1];
    const to = next && beginningOf(next);
    return item.to === undefined && to ? { ...item, to } : item;
  });
}

function releaseItems({ version, date, eol }: Release): readonly LifeItem[] {
  const from = parseWhen(date);
  if (!from) return [];
  const to = typeof eol === "string" ? parseWhen(eol) : null;
  return [
    { track: "release", version, from, to: from },
    ...(to ? [{ track: "support" as const, version, from, to }] : []),
  ];
}

function ends({ from, knownBy, to }: Span): Span {
  return { from, ...(knownBy && { knownBy }), ...(to !== undefined && { to }) };
}

function tracksOf(items: readonly LifeItem[], { ecosystem, day }: Asked): readonly LifeTrack[] {
  const isWhole = day >= ecosystem.read.min;
  const told = isWhole
    ? items
    : items.filter((item) => hasBegun(item, day)).map((item) => withoutLater(item, day));
  return LIFE_TRACKS.flatMap((kind) => {
    const own = told.filter(({ track }) => track === kind);
    // One name, for as long as there is anything to name, says nothing.
    if (own.length === 0 || (kind === "name" && own.length === 1)) return [];
    return [{ kind, items: own.toSorted(byBeginning) }];
  });
}

function withoutLater(item: LifeItem, day: Day): LifeItem {
  if (!item.to || item.to.min <= day) return item;
  const { to: _, ...open } = item;
  return open;
}

function byBeginning(a: Span, b: Span): number {
  return dayOf(beginningOf(a)) - dayOf(beginningOf(b));
}

function dayOf(when: When | null): number {
  return when?.min ?? -Infinity;
}
