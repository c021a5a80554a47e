import { groupBy } from "../groupBy.ts";
import { stringify } from "yaml";
import type { Component } from "#model/entity.ts";
import type { Files, InFile } from "../files.ts";
import type {
  Field,
  ImportedCategory,
  ImportedGroup,
  ImportedItem,
  ImportedLandscape,
} from "../schema/imported.ts";
import {
  extraValue,
  landscapeValue,
  LEVEL_KEYS,
  type Lookups,
  primaryLayer,
} from "./landscapeValues.ts";

/** A landscape, and the files that came with it, by name. */
export interface LandscapeExport {
  readonly landscape: Readonly<Record<string, unknown>>;
  readonly beside: readonly (readonly [name: string, value: unknown])[];
}

/**
 * A data set as a landscape. What was imported from one is given back key by key: the model's values
 * where it has them, in the order and beside the keys that rode along. Of other components those
 * keys are written that a landscape knows.
 * @param chosen ids of the components to write; `null`: all
 */
export function exportLandscape(files: Files, chosen: ReadonlySet<string> | null): LandscapeExport {
  const imported = files.imports.flatMap(({ value }) => value.landscape ?? [])[0];
  const known: Lookups = { orgs: byId(files.orgs), layers: byId(files.layers) };
  const components = byId(files.components);
  const isChosen = (id: string): boolean => components.has(id) && (chosen?.has(id) ?? true);
  const placed = itemsByLayer(files, imported);
  const templates = categoriesOf(files, imported);
  const itemsOf = (layer: string): readonly unknown[] =>
    (placed.get(layer) ?? [])
      .filter(({ component }) => isChosen(component))
      .flatMap(({ component: id, fields }) => {
        const component = components.get(id);
        return component ? [written(fields, itemValues(component, known))] : [];
      });
  const labelOf = (layer: string): string => known.layers.get(layer)?.label.en ?? layer;
  const categories = templates.flatMap(({ layer, fields, groups }) => {
    const subcategories = groups.flatMap((group) => {
      const items = itemsOf(group.layer);
      if (chosen && items.length === 0) return [];
      return [
        written(openIn(group.fields, "items", items), (key) =>
          key === "name" ? labelOf(group.layer) : items,
        ),
      ];
    });
    if (chosen && subcategories.length === 0) return [];
    return [
      written(openIn(fields, "subcategories", subcategories), (key) =>
        key === "name" ? labelOf(layer) : subcategories,
      ),
    ];
  });
  const landscape = written(imported?.fields ?? ["landscape"], () => categories);
  return { landscape, beside: imported?.beside ?? [] };
}

/** YAML that readers of 1.1 and 1.2 take for the same: dates and words such as `no` stay texts. */
export function writeYaml(value: unknown): string {
  return stringify(value, {
    version: "1.1",
    aliasDuplicateObjects: false,
    lineWidth: 0,
    nullStr: "",
  });
}

/** A record from its fields: what is named alone is asked for, and left out where nothing is known. */
function written(
  fields: readonly Field[],
  valueOf: (key: string, within?: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field): (readonly [string, unknown])[] => {
      if (typeof field !== "string" && "in" in field) {
        const within = field.in;
        return [[within, written(field.fields, (key) => valueOf(key, within))]];
      }
      if (typeof field !== "string") return [field];
      const value = valueOf(field);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** A list that was empty when it was read (`items:` and nothing after it) may have been filled since. */
function openIn(fields: readonly Field[], list: string, now: readonly unknown[]): readonly Field[] {
  if (now.length === 0) return fields;
  return fields.map((field) => (Array.isArray(field) && field[0] === list ? list : field));
}

function itemValues(
  component: Component,
  known: Lookups,
): (key: string, within?: string) => unknown {
  return (key, within) =>
    within === undefined ? landscapeValue(key, component, known) : extraValue(key, component);
}

/** Every component's fields under the layer it stands in first: imported ones in their old order. */
function itemsByLayer(
  { components }: Files,
  imported: ImportedLandscape | undefined,
): ReadonlyMap<string, readonly ImportedItem[]> {
  const items = (imported?.categories ?? []).flatMap(({ groups }) =>
    groups.flatMap((group) => group.items),
  );
  const order = new Map(items.map((item, index) => [item.component, { item, index }]));
  const all = components.map(({ value }) => ({
    layer: primaryLayer(value),
    item: order.get(value.id)?.item ?? { component: value.id, fields: usualFields(value) },
    index: order.get(value.id)?.index ?? Infinity,
  }));
  const sorted = all.toSorted(
    (a, b) => (a.index === b.index ? 0 : a.index - b.index) || compare(a.item, b.item),
  );
  return new Map(
    [...groupBy(sorted, ({ layer }) => layer)].map(([layer, some]) => [
      layer,
      some.map(({ item }) => item),
    ]),
  );
}

function compare(a: ImportedItem, b: ImportedItem): number {
  return a.component < b.component ? -1 : Number(a.component > b.component);
}

/** The keys that a landscape knows and the model may have. */
function usualFields({ governance = [] }: Component): readonly Field[] {
  const levels = new Set(governance.map(({ level }) => level));
  const days = ["accepted", ...LEVEL_KEYS.filter((key) => levels.has(key))];
  return [
    ["item", null],
    "name",
    "description",
    "homepage_url",
    "repo_url",
    "project",
    "twitter",
    "crunchbase",
    "second_path",
    ...(governance.length > 0 ? [{ in: "extra", fields: days }] : []),
  ];
}

/** The imported tree, and after it whatever layers have been added; a layer without groups is its own. */
function categoriesOf(
  { layers }: Files,
  imported: ImportedLandscape | undefined,
): readonly ImportedCategory[] {
  const known = imported?.categories ?? [];
  const seen = new Set(
    known.flatMap(({ layer, groups }) => [layer, ...groups.map((one) => one.layer)]),
  );
  const all = layers.map(({ value }) => value).toSorted((a, b) => a.order - b.order);
  const group = (layer: string): ImportedGroup => ({
    layer,
    fields: [["subcategory", null], "name", "items"],
    items: [],
  });
  const added = all.filter(({ id }) => !seen.has(id));
  const newGroups = (parent: string): readonly ImportedGroup[] =>
    added.filter((layer) => layer.parent === parent).map(({ id }) => group(id));
  return [
    ...known.map((category) => ({
      ...category,
      groups: [...category.groups, ...newGroups(category.layer)],
    })),
    ...added
      .filter(({ parent }) => parent === undefined)
      .map(({ id }): ImportedCategory => {
        const groups = newGroups(id);
        return {
          layer: id,
          fields: [["category", null], "name", "subcategories"],
          groups: groups.length > 0 ? groups : [group(id)],
        };
      }),
  ];
}

function byId<T extends { readonly id: string }>(
  list: readonly InFile<T>[],
): ReadonlyMap<string, T> {
  return new Map(list.map(({ value }) => [value.id, value]));
}
