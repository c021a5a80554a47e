import type { Component, Layer, Org } from "#model/entity.ts";
import type { Dated } from "#model/evidence.ts";

/** What a component refers to, by id. */
export interface Lookups {
  readonly orgs: ReadonlyMap<string, Org>;
  readonly layers: ReadonlyMap<string, Layer>;
}

/** Days of a project's levels, by the keys that a landscape gives them. */
export const LEVEL_KEYS = ["incubating", "graduated", "archived"] as const;
/** Names of the thing elsewhere; they have no address of their own. */
const NAMES_ELSEWHERE = new Set(["lfx_slug", "clomonitor_name"]);
const LINK = /^([a-z0-9]+(?:_[a-z0-9]+){0,31})_url$/u;

/**
 * The value that the model has for a key of a landscape's item; `undefined` where it has none. Both
 * directions go through here: a value is taken into the model only if this gives it back unchanged.
 */
export function landscapeValue(key: string, component: Component, known: Lookups): unknown {
  switch (key) {
    case "name":
      return current(component.names)?.name;
    case "description":
      return component.summary.en;
    case "repo_url":
      return component.repositories?.[0]?.url ?? component.links?.["repository"];
    case "additional_repos":
      return listed(component.repositories?.slice(1).map(({ url }) => ({ repo_url: url })));
    case "project":
      return current(component.governance ?? [])?.level;
    case "joined":
      return component.governance?.[0]?.from ?? undefined;
    case "crunchbase":
      return known.orgs.get(component.stewards?.[0]?.org ?? "")?.links?.["crunchbase"];
    case "second_path":
      return listed(otherLayers(component).map((layer) => pathOf(layer, known)));
    case "twitter":
      return component.links?.["twitter"];
    default:
      return linkValue(key, component);
  }
}

/** The same for a key of an item's `extra`. */
export function extraValue(key: string, component: Component): unknown {
  if (key === "accepted") return component.governance?.[0]?.from ?? undefined;
  const level = LEVEL_KEYS.find((name) => name === key);
  if (level) return component.governance?.findLast((one) => one.level === level)?.from ?? undefined;
  if (NAMES_ELSEWHERE.has(key)) return component.external?.[key];
  return linkValue(key, component);
}

/** Under which id the address of a key such as `dev_stats_url` stands among the links; else `null`. */
export function linkIdOf(key: string): string | null {
  if (key === "twitter") return key;
  const [, name] = LINK.exec(key) ?? [];
  return name === undefined || name === "repo" ? null : name.replaceAll("_", "-");
}

export function isNameElsewhere(key: string): boolean {
  return NAMES_ELSEWHERE.has(key);
}

function linkValue(key: string, component: Component): unknown {
  const id = linkIdOf(key);
  return id === null ? undefined : component.links?.[id];
}

/** The claim that is still true, else the last one. */
function current<T extends Dated>(track: readonly T[]): T | undefined {
  return track.findLast(({ to }) => to === undefined) ?? track.at(-1);
}

/** Where a component stands first. */
export function primaryLayer({ layers }: Component): string {
  return (layers.find(({ primary }) => primary) ?? layers[0])?.layer ?? "";
}

function otherLayers(component: Component): readonly string[] {
  const first = primaryLayer(component);
  return component.layers.flatMap(({ layer }) => (layer === first ? [] : layer));
}

function listed<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

/** A place as landscapes write it: `Provisioning / Key Management`; a layer without groups is its own. */
export function pathOf(id: string, { layers }: Lookups): string {
  const layer = layers.get(id);
  const parent = layers.get(layer?.parent ?? "") ?? layer;
  return `${parent?.label.en ?? id} / ${layer?.label.en ?? id}`;
}
