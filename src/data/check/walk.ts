/** One place in a JSON value. */
export interface Spot {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object inside a JSON value, with its path, itself included. */
export function* objectsIn(value: unknown, path = ""): Generator<Spot> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, value: { ...value } };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`);
}
