import type { Component } from "#model/entity.ts";
import type { Files, InFile } from "../files.ts";

/**
 * Components with everything that is known of them, and what they refer to, in one value.
 * @param chosen ids of the components to write; `null`: all
 */
export function exportJson(
  { ecosystem, layers, components, standards, orgs, sources }: Files,
  chosen: ReadonlySet<string> | null,
): unknown {
  const [about] = ecosystem;
  const some = valuesOf(components).filter(({ id }) => chosen?.has(id) ?? true);
  const named = new Set(some.flatMap(referredBy));
  const isNamed = ({ id }: { readonly id: string }): boolean => chosen === null || named.has(id);
  const parents = new Set(
    valuesOf(layers)
      .filter(isNamed)
      .map(({ parent }) => parent),
  );
  const shared = Object.assign({}, ...valuesOf(sources).map((file) => file.sources));
  return {
    dataSet: about && { id: about.value.id, title: about.value.title },
    layers: valuesOf(layers)
      .filter((layer) => isNamed(layer) || parents.has(layer.id))
      .map(bare),
    components: some.map(bare),
    standards: valuesOf(standards).filter(isNamed).map(bare),
    orgs: valuesOf(orgs).filter(isNamed).map(bare),
    sources: shared,
  };
}

function valuesOf<T>(list: readonly InFile<T>[]): readonly T[] {
  return list.map(({ value }) => value);
}

/** Without the address of the schema, which counts from where the file lies. */
function bare(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "$schema"));
}

/** Ids of what a component refers to. */
function referredBy(component: Component): readonly string[] {
  const { layers, stewards = [], governance = [], conformance = [], relations = [] } = component;
  return [
    ...layers.map(({ layer }) => layer),
    ...[...stewards, ...governance].map(({ org }) => org),
    ...conformance.map(({ standard }) => standard),
    ...relations.map(({ target }) => target),
  ];
}
