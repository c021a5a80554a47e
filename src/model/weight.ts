/** What is recorded about a component, as far as its weight goes. */
export interface Weighable {
  readonly id: string;
  readonly relations?: readonly { readonly target: string }[];
  readonly conformance?: readonly unknown[];
  readonly featureSets?: readonly unknown[];
}

/**
 * How much is recorded about each component, by id: its relations at both ends, the standards it
 * conforms to, and twice each feature set it is compared in. Where room is short, what weighs little
 * is folded away first.
 */
export function weightsOf(components: readonly Weighable[]): ReadonlyMap<string, number> {
  const weights = new Map(
    components.map(({ id, relations = [], conformance = [], featureSets = [] }) => [
      id,
      relations.length + conformance.length + featureSets.length * 2,
    ]),
  );
  for (const { target } of components.flatMap(({ relations = [] }) => relations)) {
    const weight = weights.get(target);
    if (weight !== undefined) weights.set(target, weight + 1);
  }
  return weights;
}
