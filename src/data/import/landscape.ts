import type { Term } from "#model/ecosystem.ts";
import type { Component, Org } from "#model/entity.ts";
import { pathOf } from "../export/landscapeValues.ts";
import type { ImportedLandscape } from "../schema/imported.ts";
import { assemble, type ImportedSet, type ImportOptions } from "./assemble.ts";
import { createFieldWriter } from "./landscapeFields.ts";
import { convertItem } from "./landscapeItem.ts";
import { foundationOf, ladderOf, organizationsOf } from "./landscapeOrgs.ts";
import { type Item, layersOf, readPlaces } from "./landscapePlaces.ts";
import { refuseMany } from "./limits.ts";
import { isRecord, type Located } from "./located.ts";
import { createReporter, type Reporter } from "./report.ts";
import { createIds, lineOf, slugOf, titleOf } from "./wording.ts";

/** A landscape's `landscape.yml`, and the files that may lie beside it. */
export interface LandscapeFiles {
  readonly landscape: Located;
  readonly settings?: Located | undefined;
  readonly guide?: Located | undefined;
}

const TYPES: readonly Term[] = [
  { id: "project", label: { en: "Open-source project", zh: "开源项目" } },
  { id: "offer", label: { en: "Product or service", zh: "产品或服务" } },
  { id: "member", label: { en: "Member", zh: "成员" } },
];

/**
 * A landscape of any foundation as a data set: categories are layers, the first one at the bottom;
 * subcategories are groups; every item is a component. What the model has no place for rides along,
 * so that `export/landscape.ts` gives back the same content key by key.
 * @throws DataError where the file is no landscape
 */
export function importLandscape(from: LandscapeFiles, options: ImportOptions): ImportedSet {
  const { landscape, settings, guide } = from;
  const wishes = isRecord(settings?.value) ? settings.value : {};
  const places = readPlaces(landscape, wishes, options.leaveOut);
  const items = places.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  refuseMany(landscape.file, items.length);
  const layers = layersOf(places, guide?.value);
  const layerById = new Map(layers.map((layer) => [layer.id, layer]));
  const organizations = organizationsOf(items);
  const foundation = foundationOf(items, organizations, wishes);
  const around = {
    organizations: organizations.byName,
    foundation,
    layerAt: new Map(
      layers
        .filter(({ parent }) => parent !== undefined)
        .map(({ id }) => [pathOf(id, { orgs: new Map(), layers: layerById }), id]),
    ),
  };
  const ids = createIds();
  const components = new Map(
    items.map((item, index) => {
      const id = ids(lineOf(item.value["name"]) ?? "", `item-${index + 1}`);
      return [item, convertItem(id, item, around)];
    }),
  );
  const orgs = new Map([...organizations.byName.values()].map((org) => [org.id, org]));
  if (foundation) orgs.set(foundation.id, withLadder(foundation, components));
  const reporter = createReporter();
  const fields = createFieldWriter(landscape, { orgs, layers: layerById }, reporter);
  const imported: ImportedLandscape = {
    fields: isRecord(landscape.value) ? fields.ofRoot(landscape.value) : [],
    categories: places.map((category) => ({
      layer: category.layer,
      fields: fields.ofPlace(category, "subcategories"),
      groups: category.groups.map((group) => ({
        layer: group.layer,
        fields: fields.ofPlace(group, "items"),
        items: group.items.flatMap((item) => {
          const component = components.get(item);
          return component
            ? [{ component: component.id, fields: fields.ofItem(item, component) }]
            : [];
        }),
      })),
    })),
  };
  noteMerged(components, landscape, reporter);
  noteDoubles(items, landscape, reporter);
  for (const { org, item } of organizations.guessed) {
    if (org.id === foundation?.id && wishes["foundation"] !== undefined) continue;
    const line = landscape.lineOf([...item.path, "crunchbase"]);
    const about = "an organization is named by its address alone";
    reporter.note({ kind: "doubtful", file: landscape.file, line, about, detail: org.id });
  }
  const beside = [settings, guide].filter((file) => file !== undefined);
  const named = lineOf(wishes["foundation"]);
  const title = options.title ?? (named === null ? titleOf(options.id) : `${named} landscape`);
  return assemble(
    options,
    {
      title,
      summary: { en: `${items.length} items of a landscape in ${places.length} categories` },
      publisher: foundation?.names[0]?.name ?? title,
      layers,
      components: [...components.values()],
      orgs: [...orgs.values()],
      componentTypes: TYPES,
      eventTypes: [{ id: "audit", label: { en: "Audit", zh: "审计" } }],
      imported: {
        id: "landscape",
        files: [landscape, ...beside].map(({ file }) => file),
        landscape: {
          ...imported,
          ...(beside.length > 0 && { beside: beside.map(({ file, value }) => [file, value]) }),
        },
      },
    },
    reporter.report(items.length),
  );
}

function withLadder(foundation: Org, components: ReadonlyMap<Item, Component>): Org {
  const memberships = [...components.keys()].flatMap(({ membership }) =>
    membership === null ? [] : [[slugOf(membership), membership] as const],
  );
  const tracks = [...components.values()].map(({ governance = [] }) => governance);
  const levels = ladderOf(tracks, new Map(memberships));
  return levels.length > 0 ? { ...foundation, levels } : foundation;
}

function noteMerged(
  components: ReadonlyMap<Item, Component>,
  { file, lineOf: lineAt }: Located,
  { note }: Reporter,
): void {
  for (const [{ path }, { layers }] of components) {
    for (const { layer } of layers.slice(1)) {
      const line = lineAt([...path, "second_path"]);
      note({ kind: "merged", file, line, about: "second_path is a further place", detail: layer });
    }
  }
}

/** Never merged by machine: the same name or repository may mean another thing. */
function noteDoubles(
  items: readonly Item[],
  { file, lineOf: lineAt }: Located,
  { note }: Reporter,
): void {
  for (const key of ["name", "repo_url"]) {
    const firsts = new Map<unknown, Item>();
    for (const item of items) {
      const value = item.value[key];
      const first = firsts.get(value);
      if (!first) firsts.set(value, item);
      else if (
        typeof value === "string" &&
        !(key === "repo_url" && item.value["allow_duplicate_repo"])
      ) {
        const detail = `${lineOf(value, 80)}, as in line ${lineAt(first.path)}`;
        const about = `the same ${key} as another item`;
        note({ kind: "doubtful", file, line: lineAt([...item.path, key]), about, detail });
      }
    }
  }
}
