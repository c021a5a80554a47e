import { createIds } from "./wording.ts";

/** Things that are known by their names and get an id when they are first named. */
export interface Register {
  /** @param around tells things of the same name apart, and gives the id where the name is taken */
  readonly idOf: (name: string, around?: string) => string;
  readonly entries: () => readonly {
    readonly id: string;
    readonly name: string;
    readonly around: string;
  }[];
}

/** @param fallback begins the id of a name that has no letter for one */
export function createRegister(
  fallback: string,
  ids: (name: string, fallback: string) => string = createIds(),
): Register {
  const known = new Map<string, { id: string; name: string; around: string }>();
  return {
    idOf: (name, around = "") => {
      const key = `${around}\n${name.toLowerCase()}`;
      const found = known.get(key);
      if (found) return found.id;
      const id = ids(name, fallback);
      known.set(key, { id, name, around });
      return id;
    },
    entries: () => [...known.values()],
  };
}
