import type { TalkOutline } from "#model/ecosystem.ts";
import type { Component, Deal, Standard } from "#model/entity.ts";
import type { Talk } from "#model/talk.ts";
import type { Conformance } from "#model/track.ts";
import type { Files, InFile } from "./files.ts";
import type {
  BondEntry,
  ComponentEntry,
  ConformingEntry,
  DatedEntry,
  DealEntry,
  IndexFile,
  OrgEntry,
  StandardEntry,
} from "./indexFile.ts";
import { FORMAT } from "./schema/dataset.ts";

/**
 * Cuts the light index out of a data set's files: what is needed to draw, filter and search.
 * @throws Error where the data set has no `ecosystem.json`
 */
export function buildIndex(files: Files): IndexFile {
  const [ecosystem] = files.ecosystem;
  if (!ecosystem) throw new Error("ecosystem.json is missing: it names the data set");
  const { id, title, summary } = ecosystem.value;
  const setOf = new Map(
    files.features.flatMap(({ value }) => value.features.map((row) => [row.id, value.id] as const)),
  );
  const terms = <T>(list: readonly InFile<{ readonly terms: readonly T[] }>[]): T[] =>
    list.flatMap(({ value }) => value.terms);
  return {
    format: FORMAT,
    id,
    title,
    summary,
    layers: values(files.layers)
      .map((layer) => ({
        id: layer.id,
        label: layer.label,
        ...(layer.summary && { summary: layer.summary }),
        order: layer.order,
        ...(layer.parent && { parent: layer.parent }),
      }))
      .toSorted((a, b) => a.order - b.order),
    components: values(files.components).map((component) => componentEntry(component, setOf)),
    standards: values(files.standards).map((standard) => standardEntry(standard, setOf)),
    orgs: values(files.orgs).map((org): OrgEntry => {
      const { names, phases, levels, countries, deals } = org;
      return {
        id: org.id,
        type: org.type,
        names: names.map(({ name, zh, ...span }) => ({ name, ...(zh && { zh }), ...ends(span) })),
        ...(phases && { phases: phases.map((p) => ({ phase: p.phase, ...ends(p) })) }),
        ...(levels && { levels }),
        ...(countries && {
          countries: countries.map((c) => ({ country: c.country, ...ends(c) })),
        }),
        ...(deals && { deals: deals.map(dealEntry) }),
      };
    }),
    comparisons: values(files.comparisons).map((table) => ({
      id: table.id,
      title: table.title,
      columns: [...(table.columns.components ?? []), ...(table.columns.standards ?? [])],
      ...(table.columns.layer && { layer: table.columns.layer }),
    })),
    ...(files.talks.length > 0 && { talks: values(files.talks).map(talkEntry) }),
    componentTypes: terms(files.componentTypes),
    eventTypes: terms(files.eventTypes),
    relationTypes: terms(files.relationTypes),
  };
}

function values<T>(list: readonly InFile<T>[]): T[] {
  return list.map(({ value }) => value);
}

function ends({
  from,
  to,
}: {
  from?: string | null | undefined;
  to?: string | null | undefined;
}): DatedEntry {
  return { ...(from && { from }), ...(to !== undefined && { to }) };
}

type SetOf = ReadonlyMap<string, string>;

function thingEntry(thing: Component | Standard, setOf: SetOf): Omit<StandardEntry, "type"> {
  const { names, phases, stewards, governance, relations, cells } = thing;
  const sets = new Set(Object.keys(cells ?? {}).flatMap((row) => setOf.get(row) ?? []));
  return {
    id: thing.id,
    ...(thing.short && { short: thing.short }),
    names: names.map(({ name, zh, ...span }) => ({ name, ...(zh && { zh }), ...ends(span) })),
    ...(phases && { phases: phases.map((p) => ({ phase: p.phase, ...ends(p) })) }),
    ...(stewards && {
      stewards: stewards.map((s) => ({ org: s.org, role: s.role, ...ends(s) })),
    }),
    ...(governance && {
      governance: governance.map((g) => ({ org: g.org, level: g.level, ...ends(g) })),
    }),
    ...(relations && {
      relations: relations.map((r): BondEntry => ({ type: r.type, target: r.target, ...ends(r) })),
    }),
    ...(sets.size > 0 && { featureSets: [...sets].toSorted() }),
  };
}

function standardEntry(standard: Standard, setOf: SetOf): StandardEntry {
  return { ...thingEntry(standard, setOf), type: standard.type };
}

function componentEntry(component: Component, setOf: SetOf): ComponentEntry {
  const { licenses, conformance, external } = component;
  const mark = external?.["simpleIcons"];
  const layers = component.layers.toSorted(
    (a, b) => Number(b.primary ?? 0) - Number(a.primary ?? 0),
  );
  return {
    ...thingEntry(component, setOf),
    type: component.type,
    layers: layers.map((place) => ({ layer: place.layer, ...ends(place) })),
    ...(licenses && { licenses: licenses.map((l) => ({ spdx: l.spdx, ...ends(l) })) }),
    ...(conformance && { conformance: conformance.map(conformingEntry) }),
    ...(typeof mark === "string" && { mark }),
  };
}

/** A conformance begins with its own date, or with that of the version it came in. */
function conformingEntry(claim: Conformance): ConformingEntry {
  const { standard, role, level, since, until } = claim;
  const to = claim.to === undefined ? (until ? (until.date ?? null) : undefined) : claim.to;
  return { standard, role, level, ...ends({ from: claim.from ?? since?.date ?? null, to }) };
}

function dealEntry(deal: Deal): DealEntry {
  const { id, type, seller, orgs, components, announced, closed, ended } = deal;
  return {
    id,
    type,
    ...(seller && { seller }),
    ...(orgs && { orgs }),
    ...(components && { components }),
    ...ends({ from: closed ?? announced ?? null, to: ended }),
  };
}

function talkEntry({ id, title, steps }: Talk): TalkOutline {
  return {
    id,
    title,
    steps: steps.length,
    minutes: steps.reduce((total, step) => total + step.minutes, 0),
  };
}
