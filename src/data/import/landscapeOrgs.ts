import type { Level, Org } from "#model/entity.ts";
import type { GovernanceClaim } from "#model/track.ts";
import { UNDATED } from "./assemble.ts";
import type { Item } from "./landscapePlaces.ts";
import { isRecord } from "./located.ts";
import { createIds, lineOf, slugOf, titleOf, urlOf } from "./wording.ts";

const CRUNCHBASE = /^https?:\/\/(?:www\.)?crunchbase\.com\/organization\/([^/?#]+)/u;

/** The organizations that a landscape names by their addresses at Crunchbase; by their names there. */
export interface Organizations {
  readonly byName: ReadonlyMap<string, Org>;
  /** Those whose name stands nowhere but in the address, with the item that names them first. */
  readonly guessed: readonly { readonly org: Org; readonly item: Item }[];
}

export function organizationsOf(items: readonly Item[]): Organizations {
  const firsts = new Map<string, Item>();
  const names = new Map<string, string>();
  for (const item of items) {
    const slug = orgNameOf(item);
    if (slug === null) continue;
    if (!firsts.has(slug)) firsts.set(slug, item);
    // A member's item is the organization itself: `Red Hat (member)`.
    const name = item.membership === null ? null : lineOf(item.value["name"]);
    if (name !== null && !names.has(slug)) {
      names.set(slug, name.replace(/ *\([^()]*\)$/u, "") || name);
    }
  }
  const ids = createIds();
  const known = [...firsts].map(([slug, item]) => {
    const name = names.get(slug);
    const id = ids(slug, "org");
    const org: Org = {
      kind: "org",
      id,
      type: "company",
      links: { crunchbase: String(item.value["crunchbase"]) },
      names: [{ name: name ?? titleOf(id), ...UNDATED }],
    };
    return { slug, org, item, isGuessed: name === undefined };
  });
  return {
    byName: new Map(known.map(({ slug, org }) => [slug, org])),
    guessed: known.filter(({ isGuessed }) => isGuessed),
  };
}

/** How Crunchbase calls the organization of an item. */
export function orgNameOf({ value }: Item): string | null {
  const [, slug = null] = CRUNCHBASE.exec(urlOf(value["crunchbase"]) ?? "") ?? [];
  return slug;
}

/**
 * Whose landscape it is: the organization of most items with a level. The settings may name it.
 * `null` where no item has a level and there are no members.
 */
export function foundationOf(
  items: readonly Item[],
  { byName }: Organizations,
  settings: unknown,
): Org | null {
  if (!items.some(({ value, membership }) => value["project"] || membership !== null)) return null;
  const counts = new Map<Org, number>();
  const projects = items.filter(({ value }) => typeof value["project"] === "string");
  for (const item of projects) {
    const org = byName.get(orgNameOf(item) ?? "");
    if (org) counts.set(org, (counts.get(org) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const found = most && most[1] * 2 > projects.length ? most[0] : null;
  const written = isRecord(settings) ? lineOf(settings["foundation"]) : null;
  const name = written ?? found?.names[0]?.name ?? "Foundation";
  return {
    kind: "org",
    id: found?.id ?? (slugOf(name) || "foundation"),
    type: "foundation",
    ...(found?.links && { links: found.links }),
    names: [{ name, ...UNDATED }],
  };
}

/** Levels that many foundations have, in their order; others come after these, the members' last. */
const LADDER = ["sandbox", "incubating", "graduated"];
const CHINESE: ReadonlyMap<string, string> = new Map([
  ["sandbox", "沙箱"],
  ["incubating", "孵化"],
  ["graduated", "毕业"],
  ["archived", "归档"],
]);

/** A foundation's ladder, of all levels that occur. */
export function ladderOf(
  tracks: readonly (readonly GovernanceClaim[])[],
  memberships: ReadonlyMap<string, string>,
): readonly Level[] {
  const used = new Set(tracks.flat().map(({ level }) => level));
  const isMembership = (level: string): boolean => memberships.has(level) && !CHINESE.has(level);
  const order = (level: string): number => {
    if (level === "archived") return 300;
    if (isMembership(level)) return 200;
    const place = LADDER.indexOf(level);
    return place < 0 ? 100 : place;
  };
  return [...used]
    .toSorted((a, b) => order(a) - order(b))
    .map((id, index) => {
      const zh = CHINESE.get(id);
      return {
        id,
        label: { en: memberships.get(id) ?? titleOf(id), ...(zh !== undefined && { zh }) },
        rank: index + 1,
        ...(id === "archived" && { terminal: true }),
      };
    });
}
