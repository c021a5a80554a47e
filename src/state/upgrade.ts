import type { Pair } from "./pairs.ts";

type Upgrader = (pairs: readonly Pair[]) => readonly Pair[];

/** `UPGRADERS[n]` turns an address of version n + 1 into one of version n + 2. None is needed yet. */
const UPGRADERS: readonly Upgrader[] = [];

/**
 * Brings old addresses up to date, so that no link ever breaks. An address without `v` was written
 * by hand and counts as the first version; one from the future is read as far as it is understood.
 * @param upgraders given by tests only
 */
export function upgrade(
  pairs: readonly Pair[],
  current: number,
  upgraders: readonly Upgrader[] = UPGRADERS,
): readonly Pair[] {
  const written = Number(pairs.find(([key]) => key === "v")?.[1]);
  const version = Number.isInteger(written) && written >= 1 ? Math.min(written, current) : 1;
  return upgraders
    .slice(version - 1, current - 1)
    .reduce<readonly Pair[]>((old, step) => step(old), pairs);
}
