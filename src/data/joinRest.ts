import type { ComponentOutline, Ecosystem, StandardOutline } from "#model/ecosystem.ts";
import type { Text } from "#model/text.ts";
import { byId } from "./compile.ts";

type Thing = "id" | "stewards" | "governance" | "relations" | "featureSets";

/** What completes the ecosystem of the first picture. */
export interface Rest extends Pick<
  Ecosystem,
  "revision" | "orgs" | "comparisons" | "talks" | "componentTypes" | "eventTypes" | "relationTypes"
> {
  readonly layers: ReadonlyMap<string, { readonly summary: Text }>;
  readonly components: ReadonlyMap<
    string,
    Pick<ComponentOutline, Thing | "licenses" | "majors" | "mark">
  >;
  readonly standards: ReadonlyMap<string, Pick<StandardOutline, Thing | "phases">>;
}

/**
 * The whole ecosystem. What the index has said stays the very same values, in the same order, so
 * that the picture stays where it is. Both must be of one revision.
 */
export function joinRest(ecosystem: Ecosystem, rest: Rest): Ecosystem {
  const { layers: summaries, components: more, standards: moreStandards, ...whole } = rest;
  const layers = ecosystem.layers.map((layer) => ({ ...layer, ...summaries.get(layer.id) }));
  const groups = ecosystem.groups.map((group) => ({ ...group, ...summaries.get(group.id) }));
  const components = ecosystem.components.map((one) => ({ ...one, ...more.get(one.id) }));
  const standards = ecosystem.standards.map((one) => ({ ...one, ...moreStandards.get(one.id) }));
  return {
    ...ecosystem,
    ...whole,
    layers,
    groups,
    components,
    standards,
    layerById: byId(layers),
    groupById: byId(groups),
    componentById: byId(components),
    standardById: byId(standards),
    orgById: byId(rest.orgs),
  };
}
