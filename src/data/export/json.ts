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
    layers: valuesOf(layers).filter((layer) => isNamed(layer) || parents.has(layer.id)),
    components: some,
    standards: valuesOf(standards).filter(isNamed),
    orgs: valuesOf(orgs).filter(isNamed),
    sources: shared,
  };
}

/** Files without the address of their schema, which counts from where they lie. */
function valuesOf<T extends object>(list: readonly InFile<T>[]): readonly T[] {
  return list.map(({ value }) => {
    const { $schema: _, ...rest }: T & { readonly $schema?: string } = value;
    return rest as T;
  });
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
