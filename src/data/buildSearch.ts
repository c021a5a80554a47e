import type { SearchDocument, SearchKind } from "#model/search.ts";
import type { Text } from "#model/text.ts";
import { weightsOf } from "#model/weight.ts";
import { featureSetsOf, valuesIn } from "./buildEntry.ts";
import type { Files } from "./files.ts";

/** Chinese in, its reading in Latin letters out, syllables apart: `容器` → `rong qi`. */
export type Romanise = (chinese: string) => string;

interface Name {
  readonly name: string;
  readonly zh?: string;
}

interface Named {
  readonly id: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  /** Oldest first: the last is the one it bears. */
  readonly names: readonly Name[];
  readonly summary?: Text;
  readonly layers?: readonly { readonly layer: string }[];
}

/**
 * What can be searched for: every name a thing ever had, its summary, where it stands, and the reading
 * of its Chinese. Romanising needs a dictionary of a megabyte, so it is handed in and happens at
 * build time.
 */
export function buildSearch(files: Files, romanise: Romanise): readonly SearchDocument[] {
  const setsOf = featureSetsOf(files);
  const components = valuesIn(files.components);
  const weights = weightsOf(
    components.map((component) => ({ ...component, featureSets: setsOf(component) })),
  );
  const mentions = countsOf(
    components.flatMap(({ conformance = [], stewards = [], governance = [] }) => [
      ...conformance.map(({ standard }) => standard),
      ...stewards.map(({ org }) => org),
      ...governance.map(({ org }) => org),
    ]),
  );
  const layers = valuesIn(files.layers);
  const parentOf = new Map<string, readonly string[]>(
    layers.map(({ id, parent }) => [id, parent ? [parent] : []]),
  );
  const document = (kind: SearchKind, thing: Named): SearchDocument => {
    const names = new Set(thing.names.slice(-1).flatMap(spoken));
    if (thing.short) names.add(thing.short);
    const former = new Set(thing.names.slice(0, -1).toReversed().flatMap(spoken));
    const places = (thing.layers ?? []).flatMap(({ layer }) => [
      layer,
      ...(parentOf.get(layer) ?? []),
    ]);
    for (const name of names) former.delete(name);
    const all = [...names, ...former];
    return {
      kind,
      id: thing.id,
      names: [...names],
      former: [...former],
      ...(thing.aliases && { aliases: thing.aliases }),
      ...(thing.summary && { summary: thing.summary }),
      layers: [...new Set(places)],
      readings: all.filter((name) => HAN.test(name)).map((name) => syllables(romanise(name))),
      weight: weights.get(thing.id) ?? mentions.get(thing.id) ?? 0,
    };
  };
  const labelled = (kind: SearchKind, id: string, label: Text, rest: Partial<Named> = {}) =>
    document(kind, {
      id,
      names: [{ name: label.en, ...(label.zh !== undefined && { zh: label.zh }) }],
      ...rest,
    });
  return [
    ...components.map((component) => document("component", component)),
    ...valuesIn(files.standards).map((standard) => document("standard", standard)),
    ...valuesIn(files.orgs).map((org) => document("org", org)),
    ...layers.map(({ id, label, aliases, summary, parent }) =>
      labelled(parent ? "group" : "layer", id, label, {
        ...(aliases && { aliases }),
        ...(summary && { summary }),
        ...(parent && { layers: [{ layer: parent }] }),
      }),
    ),
    ...valuesIn(files.comparisons).map(({ id, title, aliases, intro }) =>
      labelled("comparison", id, title, {
        ...(aliases && { aliases }),
        ...(intro && { summary: intro }),
      }),
    ),
    ...valuesIn(files.talks).map(({ id, title, summary }) =>
      labelled("talk", id, title, summary && { summary }),
    ),
  ];
}

/** How often each is among them. */
function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const HAN = /\p{Script=Han}/u;

function spoken({ name, zh }: Name): readonly string[] {
  return zh === undefined ? [name] : [name, zh];
}

/** Small letters, one blank between syllables; ü as it is typed. */
function syllables(reading: string): string {
  return reading
    .toLowerCase()
    .replaceAll("ü", "v")
    .replaceAll(/[^a-z]+/gu, " ")
    .trim();
}
