import type { Layer } from "#model/entity.ts";
import { eachOr, type ImportOptions } from "./assemble.ts";
import { refuse } from "./limits.ts";
import { isRecord, type JsonObject, type Located, type Path, recordsIn } from "./located.ts";
import { createIds, lineOf, slugOf, textOf } from "./wording.ts";

/** A category or a subcategory, and the layer that it becomes. */
export interface Place {
  readonly layer: string;
  readonly name: string;
  readonly value: JsonObject;
  readonly path: Path;
}
export interface Category extends Place {
  readonly groups: readonly Group[];
}
export interface Group extends Place {
  readonly items: readonly Item[];
}
export interface Item {
  readonly value: JsonObject;
  readonly path: Path;
  /** The group that it stands in. */
  readonly layer: string;
  /** The name of that group, where its category lists members of the foundation. */
  readonly membership: string | null;
}

/**
 * The tree of a landscape, with ids for its layers.
 * @param settings `members_category` names the category that lists members
 * @throws DataError where it is no such tree
 */
export function readPlaces(
  landscape: Located,
  settings: JsonObject,
  leaveOut?: ImportOptions["leaveOut"],
): readonly Category[] {
  const { file, value, lineOf: lineAt } = landscape;
  const list = isRecord(value) ? value["landscape"] : undefined;
  if (!Array.isArray(list)) refuse(file, "has no list of categories under the key landscape");
  const ids = createIds();
  const taken = new Set<string>();
  const named = (one: unknown, what: string, path: Path): [JsonObject, string] => {
    const name = isRecord(one) ? lineOf(one["name"]) : null;
    if (!isRecord(one) || name === null) refuse(file, `${what} has no name`, lineAt(path));
    return [one, name];
  };
  const listIn = (one: JsonObject, key: string, path: Path): readonly unknown[] => {
    const inner = one[key] ?? [];
    if (!Array.isArray(inner)) refuse(file, `${key} is no list`, lineAt([...path, key]));
    return inner;
  };
  const idFor = (name: string, around = ""): string => {
    const wanted = taken.has(slugOf(name)) ? `${around} ${name}` : name;
    const id = ids(wanted, around === "" ? "layer" : "group");
    taken.add(id);
    return id;
  };
  // Layers have their ids first: a group may be called as a layer is, and then takes its layer's name too.
  const categories = list.flatMap((one: unknown, index) =>
    eachOr(leaveOut, () => {
      const path: Path = ["landscape", index];
      const [category, name] = named(one, "a category", path);
      return { value: category, name, path, layer: idFor(name) };
    }),
  );
  return categories.map((category) => ({
    ...category,
    groups: listIn(category.value, "subcategories", category.path).flatMap((one, index) =>
      eachOr(leaveOut, () => {
        const path = [...category.path, "subcategories", index];
        const [group, name] = named(one, "a subcategory", path);
        const layer = idFor(name, category.name);
        const membership = isOfMembers(category.name, settings) ? name : null;
        const items = listIn(group, "items", path).flatMap((item, place) =>
          eachOr(leaveOut, (): Item => {
            const at = [...path, "items", place];
            if (!isRecord(item)) refuse(file, "an item is no record of keys", lineAt(at));
            return { value: item, path: at, layer, membership };
          }),
        );
        return { value: group, name, path, layer, items };
      }),
    ),
  }));
}

function isOfMembers(category: string, settings: JsonObject): boolean {
  const named = settings["members_category"];
  return typeof named === "string" ? named === category : /\bmembers?$/iu.test(category);
}

/** The layers of a tree; what the guide says of one is its description. */
export function layersOf(categories: readonly Category[], guide: unknown): readonly Layer[] {
  const told = new Map<string, string>();
  for (const one of recordsIn(isRecord(guide) ? guide["categories"] : undefined)) {
    tell([one["category"]], one["content"]);
    for (const sub of recordsIn(one["subcategories"])) {
      tell([one["category"], sub["subcategory"]], sub["content"]);
    }
  }
  function tell(path: readonly unknown[], content: unknown): void {
    const text = textOf(content);
    if (text !== null) told.set(JSON.stringify(path), text);
  }
  const layer = (place: Place, order: number, path: readonly string[], parent?: string): Layer => {
    const text = told.get(JSON.stringify(path));
    return {
      kind: "layer",
      id: place.layer,
      label: { en: place.name },
      ...(text !== undefined && { description: { en: text } }),
      ...(parent !== undefined && { parent }),
      order,
    };
  };
  return categories.flatMap((category, index) => [
    layer(category, index, [category.name]),
    ...category.groups.map((group, place) =>
      layer(group, place + 1, [category.name, group.name], category.layer),
    ),
  ]);
}
