import type {
  ComponentOutline,
  Ecosystem,
  Location,
  OrgOutline,
  StandardOutline,
} from "#model/ecosystem.ts";
import { byBeginning, parseWhen, type Span, type When } from "#model/when.ts";
import { type DatedEntry, indexFile, type ThingEntry } from "./indexFile.ts";
import { parse } from "./parse.ts";

/**
 * The index's JSON in, the ecosystem in outline out: dates compiled, everything found by id.
 * @throws DataError
 */
export function parseIndex(json: unknown, file: string): Ecosystem {
  const index = parse(indexFile, json, file);
  const stack = index.layers
    .filter(({ parent }) => parent === undefined)
    .toSorted((a, b) => a.order - b.order);
  const groups = stack.flatMap((layer) =>
    index.layers
      .flatMap(({ parent, ...rest }) => (parent === layer.id ? { ...rest, parent } : []))
      .toSorted((a, b) => a.order - b.order),
  );
  const groupById = byId(groups);
  const components = index.components.map((entry): ComponentOutline => ({
    ...outline(entry),
    type: entry.type,
    layers: entry.layers.map(spanned).map(({ layer, ...span }): Location => {
      const group = groupById.get(layer);
      return group ? { layer: group.parent, group: layer, ...span } : { layer, ...span };
    }),
    licenses: dated(entry.licenses),
    conformance: dated(entry.conformance),
    ...(entry.mark && { mark: entry.mark }),
  }));
  const standards = index.standards.map((entry): StandardOutline => ({
    ...outline(entry),
    type: entry.type,
  }));
  const orgs = index.orgs.map((entry): OrgOutline => ({
    id: entry.id,
    type: entry.type,
    names: dated(entry.names),
    phases: dated(entry.phases),
    levels: entry.levels ?? [],
    countries: dated(entry.countries),
    deals: (entry.deals ?? []).map((deal) => ({
      ...spanned(deal),
      orgs: deal.orgs ?? [],
      components: deal.components ?? [],
    })),
  }));
  return {
    id: index.id,
    title: index.title,
    summary: index.summary,
    layers: stack,
    groups,
    components,
    standards,
    orgs,
    comparisons: index.comparisons,
    talks: index.talks ?? [],
    componentTypes: new Map(index.componentTypes.map(({ id, label }) => [id, label])),
    eventTypes: new Map(index.eventTypes.map(({ id, label }) => [id, label])),
    relationTypes: byId(index.relationTypes),
    layerById: byId(stack),
    groupById,
    componentById: byId(components),
    standardById: byId(standards),
    orgById: byId(orgs),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

type ThingOutline = Omit<StandardOutline, "id" | "type"> & { readonly id: string };

function outline(entry: ThingEntry): ThingOutline {
  return {
    id: entry.id,
    ...(entry.short && { short: entry.short }),
    names: dated(entry.names),
    phases: dated(entry.phases),
    stewards: dated(entry.stewards),
    governance: dated(entry.governance),
    relations: dated(entry.relations),
    featureSets: entry.featureSets ?? [],
  };
}

function dated<T extends DatedEntry>(
  list: readonly T[] | undefined,
): (Omit<T, "from" | "to"> & Span)[] {
  return (list ?? []).map(spanned).toSorted(byBeginning);
}

function spanned<T extends DatedEntry>(entry: T): Omit<T, "from" | "to"> & Span {
  const { from, to, ...rest } = entry;
  return { ...rest, from: compiled(from ?? null), ...(to !== undefined && { to: compiled(to) }) };
}

/** The schema has already refused what is no date. */
function compiled(text: string | null): When | null {
  return text === null ? null : parseWhen(text);
}
