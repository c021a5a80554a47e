import type { Component, Standard } from "#model/entity.ts";
import type { Conformance } from "#model/track.ts";
import { idOfName } from "#model/id.ts";
import { weightsOf } from "#model/weight.ts";
import { ends, featureSetsOf, nameEntries, nameEntry, valuesIn } from "./buildEntry.ts";
import { type Calendar, calendarOf, phaseEntries, statementEntry } from "./calendar.ts";
import type { Files } from "./files.ts";
import type { ComponentEntry, ConformingEntry, IndexFile } from "./indexFile.ts";
import { FORMAT } from "./schema/dataset.ts";
import { orderStandards } from "./standardOrder.ts";

/**
 * Cuts out of a data set's files what the first picture needs.
 * @param revision names the state of the files
 * @throws Error where the data set has no `ecosystem.json`
 */
export function buildIndex(files: Files, revision = ""): IndexFile {
  const [ecosystem] = files.ecosystem;
  if (!ecosystem) throw new Error("ecosystem.json is missing: it names the data set");
  const { id, title, summary } = ecosystem.value;
  const calendar = calendarOf(files);
  const components = valuesIn(files.components);
  const setsOf = featureSetsOf(files);
  const commonType = mostFrequent(components.map(({ type }) => type));
  const weights = weightsOf(
    components.map((component) => ({ ...component, featureSets: setsOf(component) })),
  );
  return {
    format: FORMAT,
    id,
    revision,
    title,
    summary,
    read: calendar.read.text,
    ...(commonType !== undefined && { commonType }),
    layers: valuesIn(files.layers)
      .map((layer) => ({
        id: layer.id,
        label: layer.label,
        order: layer.order,
        ...(layer.parent && { parent: layer.parent }),
      }))
      .toSorted((a, b) => a.order - b.order),
    // Neighbours of one layer are alike, which packs better.
    components: components
      .map((component) =>
        componentEntry(component, weights.get(component.id) ?? 0, commonType, calendar),
      )
      .toSorted((a, b) => compare(placeOf(a), placeOf(b))),
    standards: orderedStandards(files).map((standard) => ({
      id: standard.id,
      ...(standard.short && { short: standard.short }),
      type: standard.type,
      names: standard.names.map(nameEntry),
    })),
  };
}

/** In the order in which they stand in the picture on every day: by all that ever kept to them. */
function orderedStandards(files: Files): readonly Standard[] {
  const layers = valuesIn(files.layers);
  const order = new Map(layers.map(({ id, order: place }) => [id, place]));
  // What is in a group is in its layer.
  const layerOf = new Map(layers.map(({ id, parent }) => [id, parent ?? id]));
  const components = valuesIn(files.components);
  const standards = valuesIn(files.standards);
  const tied = standards.flatMap(({ id }) => {
    const own = components.filter(({ conformance = [] }) =>
      conformance.some(({ standard }) => standard === id),
    );
    const places = own.flatMap((one) =>
      one.layers.flatMap(({ layer }) => layerOf.get(layer) ?? []),
    );
    return own.length > 0
      ? { id, layers: [...new Set(places)], components: own.map((one) => one.id) }
      : [];
  });
  const place = new Map(
    orderStandards(tied, (layer) => order.get(layer) ?? 0).map(({ id }, index) => [id, index]),
  );
  const placeOfStandard = ({ id }: Standard): number => place.get(id) ?? standards.length;
  return standards.toSorted((a, b) => placeOfStandard(a) - placeOfStandard(b));
}

function placeOf({ layers }: ComponentEntry): string {
  return layers[0]?.layer ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function componentEntry(
  component: Component,
  weight: number,
  commonType: string | undefined,
  calendar: Calendar,
): ComponentEntry {
  const { id, short, type, names, conformance } = component;
  const layers = component.layers.toSorted(
    (a, b) => Number(b.primary ?? 0) - Number(a.primary ?? 0),
  );
  return {
    ...(idOfName(names.at(-1)?.name ?? "") !== id && { id }),
    ...(short && { short }),
    ...(type !== commonType && { type }),
    names: nameEntries(names),
    layers: layers.map((place) => ({ layer: place.layer, ...ends(place) })),
    phases: phaseEntries(component, calendar),
    ...(conformance && {
      conformance: conformance.map((claim) => conformingEntry(claim, component, calendar)),
    }),
    weight,
  };
}

function conformingEntry(
  claim: Conformance,
  component: Component,
  calendar: Calendar,
): ConformingEntry {
  const { standard, role, level } = claim;
  // Left out where it is the plain one, which is most.
  const known = level === "implements" ? {} : { level };
  return { standard, role, ...known, ...statementEntry(claim, component, standard, calendar) };
}
