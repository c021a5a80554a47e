import type {
  ComponentOutline,
  Conforming,
  Ecosystem,
  Name,
  PhaseSpan,
  Stewardship,
} from "#model/ecosystem.ts";
import type { LayerId, OrgId, StandardId } from "#model/id.ts";
import { beginningOf, type Day, holds, type Span } from "#model/when.ts";

/** A component as it stood on a day. */
export interface ComponentSnapshot {
  readonly component: ComponentOutline;
  readonly name: Name;
  readonly phase: PhaseSpan;
  /** The day lies within the imprecision of the phase's dates. */
  readonly isUnsure: boolean;
  /** Where it stands in the picture. */
  readonly layer: LayerId;
  readonly layers: readonly LayerId[];
  /** Groups of its layers, those of `layer` first. */
  readonly groups: readonly LayerId[];
  /** Whoever has stewarded it by that day, in whatever role. */
  readonly vendors: readonly OrgId[];
  /** Where those who stand behind it, or last stood, have their headquarters; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly foundations: readonly OrgId[];
  /** Its levels on the foundations' own ladders. */
  readonly levels: readonly string[];
  readonly licenses: readonly string[];
  /** What it provides or consumes on that day (`conformingOn`). */
  readonly standards: readonly StandardId[];
}

/** The span that holds on a day; in a gap, or after the last, the one begun last. `null` before all. */
export function latest<T extends Span>(track: readonly T[], day: Day): T | null {
  return (
    track.findLast((span) => holds(span, day) === "on") ??
    track.findLast((span) => holds(span, day) === "maybe") ??
    track.findLast((span) => hasBegun(span, day)) ??
    null
  );
}

/** All spans begun by a day, over or not. */
export function begun<T extends Span>(track: readonly T[], day: Day): readonly T[] {
  return track.filter((span) => hasBegun(span, day));
}

/** Spans that hold on a day, for sure or perhaps. */
function inForce<T extends Span>(track: readonly T[], day: Day): readonly T[] {
  return track.filter((span) => holds(span, day) !== "off");
}

/**
 * The standards that a component conforms to on a day: claims that have begun and are not over. A
 * certificate whose end is not recorded is taken to end with its product; software goes on
 * implementing what it implements.
 */
export function conformingOn(
  { conformance, phases }: Pick<ComponentOutline, "conformance" | "phases">,
  day: Day,
): readonly Conforming[] {
  const isEnded = latest(phases, day)?.phase === "ended";
  return inForce(conformance, day).filter(({ level }) => !isEnded || level !== "certified");
}

export function hasBegun(span: Span, day: Day): boolean {
  return (beginningOf(span)?.min ?? -Infinity) <= day;
}

/**
 * Whether a component, standard or organization is there on a day: since it began, or since its
 * first trace. Layers, and whatever is not known yet, always are.
 */
export function isThere(
  { ecosystem, day }: { readonly ecosystem: Ecosystem; readonly day: Day },
  id: string,
): boolean {
  const org = ecosystem.orgById.get(id);
  const thing = ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? org;
  const first = thing?.phases[0] ?? org?.names[0];
  return first === undefined || hasBegun(first, day);
}

export function nameOn(names: readonly Name[], day: Day): Name {
  const name = latest(names, day) ?? names[0];
  if (!name) throw new Error("a thing without a name has passed the schema");
  return name;
}

/**
 * How a component stood on a day; `null` where it did not exist yet.
 * @param orgs known by id; without them nothing is said of countries
 */
export function snapshotOf(
  component: ComponentOutline,
  day: Day,
  orgs?: Ecosystem["orgById"],
): ComponentSnapshot | null {
  const phase = latest(component.phases, day);
  if (!phase) return null;
  const placed = begun(component.layers, day);
  const current = placed.filter((place) => holds(place, day) !== "off");
  const places = current.length > 0 ? current : component.layers;
  const layers = unique(places.map((place) => place.layer));
  const [layer] = layers;
  if (layer === undefined) return null;
  const license = component.licenses.filter((span) => holds(span, day) !== "off");
  const last = latest(component.licenses, day);
  return {
    component,
    name: nameOn(component.names, day),
    phase,
    isUnsure: holds(phase, day) === "maybe",
    layer,
    layers,
    groups: unique(places.flatMap(({ group }) => group ?? [])),
    vendors: unique(begun(component.stewards, day).map(({ org }) => org)),
    countries: orgs ? countriesOf(component, day, orgs) : [],
    foundations: unique(inForce(component.governance, day).map(({ org }) => org)),
    levels: unique(inForce(component.governance, day).map(({ level }) => level)),
    licenses: unique((license.length > 0 ? license : last ? [last] : []).map(({ spdx }) => spdx)),
    standards: unique(conformingOn(component, day).map(({ standard }) => standard)),
  };
}

/**
 * Where its makers have their seats; once none of those of the day has one (what ended has no makers,
 * what was handed over may have a community), where its earlier makers had theirs.
 */
function countriesOf(
  { stewards }: ComponentOutline,
  day: Day,
  orgs: Ecosystem["orgById"],
): readonly string[] {
  const seats = (makers: readonly Stewardship[]): readonly string[] =>
    unique(
      makers.flatMap(({ org }) => {
        const all = orgs.get(org)?.countries ?? [];
        const held = inForce(all, day);
        const known = held.length > 0 ? held : [latest(all, day)];
        return known.flatMap((seat) => seat?.country ?? []);
      }),
    );
  const current = seats(inForce(stewards, day));
  return current.length > 0 ? current : seats(begun(stewards, day));
}

/** Everything that existed on a day, ended or not, in the order of its beginning. */
export function snapshotsOn(ecosystem: Ecosystem, day: Day): readonly ComponentSnapshot[] {
  return ecosystem.components
    .toSorted(byAge)
    .flatMap((component) => snapshotOf(component, day, ecosystem.orgById) ?? []);
}

/** Orders by the day of their beginning, those of one day by their ids. */
export function byAge(a: ComponentOutline, b: ComponentOutline): number {
  return firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1);
}

function firstDay({ phases: [first] }: ComponentOutline): number {
  return (first && beginningOf(first)?.min) ?? -Infinity;
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
