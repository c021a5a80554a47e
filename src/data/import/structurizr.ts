import type { RelationType, Term } from "#model/ecosystem.ts";
import type { Component, Layer } from "#model/entity.ts";
import type { Relation } from "#model/track.ts";
import type { Leaf } from "../schema/imported.ts";
import { assemble, CITED, type ImportedSet, type ImportOptions, UNDATED } from "./assemble.ts";
import { carriedOf } from "./carried.ts";
import { refuse } from "./limits.ts";
import { isRecord, type Located } from "./located.ts";
import { createReporter, type Reporter } from "./report.ts";
import { type Element, elementsOf, LEVELS } from "./structurizrElements.ts";
import { RELATIONS } from "./tableColumns.ts";
import { createIds, lineOf, slugOf, textOf, titleOf, urlOf } from "./wording.ts";

const TYPES: readonly Term[] = [
  { id: "person", label: { en: "Person", zh: "人" } },
  { id: "system", label: { en: "Software system", zh: "软件系统" } },
  { id: "container", label: { en: "Container", zh: "容器" } },
  { id: "component", label: { en: "Component", zh: "组件" } },
];

/** Keys that are taken up by the elements and relations they lead to. */
const WITHIN = new Set(["id", "containers", "components", "relationships"]);

/**
 * A workspace of Structurizr (JSON) as a data set: people, software systems, containers and
 * components are layers of their own, from the components up; the containers of a system and the
 * components of a container are groups. Relationships keep their direction.
 * @throws DataError where it is no workspace
 */
export function importStructurizr(workspace: Located, options: ImportOptions): ImportedSet {
  const { file, value, lineOf: lineAt } = workspace;
  const model = isRecord(value) ? value["model"] : undefined;
  if (!isRecord(value) || !isRecord(model)) return refuse(file, "has no model: it is no workspace");
  const elements = elementsOf(model, workspace, options.leaveOut);
  const reporter = createReporter();
  const ids = createIds();
  const idOf = new Map(elements.map((one, index) => [one, ids(one.name, `item-${index + 1}`)]));
  const byForeignId = new Map(
    elements.map((one) => [String(one.value["id"]), idOf.get(one) ?? ""] as const),
  );
  const layers = layersOf(elements);
  const components = elements.map((element): Component => {
    const id = idOf.get(element) ?? "";
    const parent = element.parent && idOf.get(element.parent);
    const relations = [
      ...(parent === undefined ? [] : [{ type: "part-of", target: parent, ...CITED }]),
      ...relationsOf(element, id, byForeignId, workspace, reporter),
    ];
    return {
      ...componentOf(id, element, layers.of(element)),
      ...(relations.length > 0 && { relations }),
    };
  });
  const carried = elements.flatMap((element, index) => {
    const component = components[index];
    if (!component) return [];
    const { links, summary, names } = component;
    const fields = carriedOf(
      {
        file,
        value: Object.fromEntries(
          Object.entries(element.value).filter(([key]) => !WITHIN.has(key)),
        ),
        model: { name: names[0]?.name, description: summary.en, url: links?.["homepage"] },
        lineOf: (key) => lineAt([...element.path, key]),
      },
      reporter,
    );
    return fields.length > 0 ? [{ component: component.id, fields }] : [];
  });
  const named = lineOf(value["name"]);
  const title = options.title ?? named ?? titleOf(options.id);
  return assemble(
    options,
    {
      title,
      summary: {
        en: textOf(value["description"]) ?? `${elements.length} elements of a software model`,
      },
      publisher: title,
      layers: layers.list,
      components,
      componentTypes: TYPES,
      relationTypes: [...RELATIONS].map(([id, words]): RelationType => ({ id, ...words })),
      imported: {
        id: "structurizr",
        files: [file],
        carried: [...carried, { fields: wholeOf(value, model, workspace, reporter) }],
      },
    },
    reporter.report(elements.length),
  );
}

function componentOf(id: string, { value, level, name }: Element, layer: string): Component {
  const homepage = urlOf(value["url"]);
  const technology = lineOf(value["technology"]);
  const tags = typeof value["tags"] === "string" ? value["tags"].split(",") : [];
  const slugs = [...new Set(tags.map(slugOf))].filter((tag) => tag !== "" && tag !== "element");
  return {
    kind: "component",
    id,
    type: LEVELS[level]?.type ?? "component",
    summary: { en: textOf(value["description"]) ?? "The model says no more of it." },
    ...(technology !== null && { description: { en: `Technology: ${technology}` } }),
    ...(homepage !== null && { links: { homepage } }),
    ...(slugs.length > 0 && { tags: slugs }),
    layers: [{ layer, primary: true }],
    names: [{ name, ...UNDATED }],
    phases: [{ phase: "stable", ...UNDATED }],
  };
}

/** One relation a target, however many relationships lead there; what each is for stands in its role. */
function relationsOf(
  { value, path }: Element,
  id: string,
  byForeignId: ReadonlyMap<string, string>,
  { file, lineOf: lineAt }: Located,
  { typed, note }: Reporter,
): readonly Relation[] {
  const roles = new Map<string, Set<string>>();
  const list = Array.isArray(value["relationships"]) ? value["relationships"] : [];
  for (const [index, one] of list.entries()) {
    const relationship: unknown = one;
    if (!isRecord(relationship)) continue;
    const line = (): number => lineAt([...path, "relationships", index]);
    const target = byForeignId.get(String(relationship["destinationId"]));
    const role = lineOf(relationship["description"]);
    const technology = lineOf(relationship["technology"]);
    const words = [role, technology === null ? null : `(${technology})`].filter(
      (part) => part !== null,
    );
    if (relationship["linkedRelationshipId"] !== undefined) {
      note({
        kind: "merged",
        file,
        line: line(),
        about: "an implied relationship is left to its parts",
      });
    } else if (target === undefined || target === id) {
      note({
        kind: "doubtful",
        file,
        line: line(),
        about: "a relationship leads to no other element",
      });
    } else {
      const known = roles.get(target);
      if (known)
        note({ kind: "merged", file, line: line(), about: "two relationships with the same ends" });
      else typed("relationships");
      roles.set(target, (known ?? new Set()).add(words.join(" ")));
    }
  }
  return [...roles].map(([target, words]) => {
    const role = [...words].filter((word) => word !== "").join("; ");
    return { type: "uses", target, ...(role !== "" && { role: { en: role } }), ...CITED };
  });
}

/** Layers that hold something; of containers and components, each parent's are a group. */
function layersOf(elements: readonly Element[]): {
  readonly list: readonly Layer[];
  readonly of: (element: Element) => string;
} {
  const ids = createIds();
  const used = LEVELS.map(({ layer }, level) => ({
    layer,
    level,
    id: ids(layer.en, "layer"),
  })).filter(({ level }) => elements.some((one) => one.level === level));
  const groups = new Map<Element, Layer>();
  for (const { parent, level } of elements) {
    if (!parent || groups.has(parent)) continue;
    const above = parent.parent ? `${parent.parent.name} / ` : "";
    groups.set(parent, {
      kind: "layer",
      id: ids(parent.name, "group"),
      label: { en: `${above}${parent.name}` },
      parent: used.find((one) => one.level === level)?.id ?? "",
      order: groups.size + 1,
    });
  }
  return {
    list: [
      ...used.map(({ id, layer, level }): Layer => ({
        kind: "layer",
        id,
        label: layer,
        order: level,
      })),
      ...groups.values(),
    ],
    of: ({ parent, level }) =>
      (parent && groups.get(parent)?.id) ?? used.find((one) => one.level === level)?.id ?? "",
  };
}

/** What the workspace says beside its elements: views, styles, deployment, documentation. */
function wholeOf(
  value: Readonly<Record<string, unknown>>,
  model: Readonly<Record<string, unknown>>,
  { file, lineOf: lineAt }: Located,
  reporter: Reporter,
): readonly Leaf[] {
  const { model: _, ...workspace } = value;
  const { people: _1, softwareSystems: _2, ...rest } = model;
  return [
    ...carriedOf({ file, value: workspace, model: {}, lineOf: (key) => lineAt([key]) }, reporter),
    ...carriedOf(
      { file, value: rest, model: {}, lineOf: (key) => lineAt(["model", key]) },
      reporter,
    ).map((leaf): Leaf => (typeof leaf === "string" ? leaf : [`model.${leaf[0]}`, leaf[1]])),
  ];
}
