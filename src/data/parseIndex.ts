import type { ComponentOutline, Ecosystem, Location, StandardOutline } from "#model/ecosystem.ts";
import { idOfName } from "#model/id.ts";
import { byId, dated, life, spanned, statements, whenOf } from "./compile.ts";
import { fromColumns } from "./columns.ts";
import { indexFile } from "./indexFile.ts";
import { parse } from "./parse.ts";

/**
 * The index's JSON in, the ecosystem in outline out, as far as the first picture needs it: dates
 * compiled, everything found by id. What the rest of the index holds is empty (joinRest.ts).
 * @throws DataError
 */
export function parseIndex(json: unknown, file: string): Ecosystem {
  const index = parse(indexFile, withRows(json), file);
  const read = whenOf(index.read);
  const stack = index.layers
    .filter(({ parent }) => parent === undefined)
    .toSorted((a, b) => a.order - b.order);
  const groups = stack.flatMap((layer) =>
    index.layers
      .flatMap(({ parent, ...rest }) => (parent === layer.id ? { ...rest, parent } : []))
      .toSorted((a, b) => a.order - b.order),
  );
  const groupById = byId(groups);
  const entries = index.components
    .map((entry) => ({ ...entry, id: entry.id ?? idOfName(entry.names.at(-1)?.name ?? "") }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const components = entries.map(({ short, ...entry }): ComponentOutline => ({
    ...(short && { short }),
    id: entry.id,
    type: entry.type ?? index.commonType ?? "",
    names: dated(entry.names),
    layers: entry.layers.map(spanned).map(({ layer, ...span }): Location => {
      const group = groupById.get(layer);
      return group ? { layer: group.parent, group: layer, ...span } : { layer, ...span };
    }),
    phases: life(entry.phases),
    conformance: statements(entry.conformance, read).map((claim) => ({
      level: "implements",
      ...claim,
    })),
    weight: entry.weight,
    stewards: [],
    governance: [],
    licenses: [],
    majors: [],
    relations: [],
    featureSets: [],
  }));
  const standards = index.standards.map(({ short, ...entry }): StandardOutline => ({
    ...(short && { short }),
    id: entry.id,
    type: entry.type,
    names: dated(entry.names),
    phases: [],
    stewards: [],
    governance: [],
    relations: [],
    featureSets: [],
  }));
  return {
    id: index.id,
    revision: index.revision,
    title: index.title,
    summary: index.summary,
    read,
    layers: stack,
    groups,
    components,
    standards,
    orgs: [],
    comparisons: [],
    talks: [],
    componentTypes: new Map(),
    eventTypes: new Map(),
    relationTypes: new Map(),
    layerById: byId(stack),
    groupById,
    componentById: byId(components),
    standardById: byId(standards),
    orgById: new Map(),
  };
}

/** The index as `indexFile` describes it: the build writes its components as columns. */
function withRows(json: unknown): unknown {
  return typeof json === "object" && json !== null && "components" in json
    ? { ...json, components: fromColumns(json.components) }
    : json;
}
