import { useEffect, useState } from "react";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { Misfit } from "#state/parameters.ts";
import { settle } from "#state/settle.ts";
import type { ViewStore } from "#state/store.ts";

/** What comes back with every return is said once. */
function isAmong(known: readonly Misfit[], { parameter, value }: Misfit): boolean {
  return known.some((one) => one.parameter === parameter && one.value === value);
}

/**
 * Takes out of the View what the data set lacks, whenever one arrives from outside.
 * @param ecosystem `null` until it is whole: before that, nobody can tell what it lacks
 */
export function useSettled(
  store: ViewStore,
  ecosystem: Ecosystem | null,
  misfits: readonly Misfit[],
): readonly Misfit[] {
  const [lost, setLost] = useState(misfits);
  useEffect(() => {
    if (!ecosystem) return;
    const check = (): void => {
      const { view, arrival, restore } = store.getState();
      if (arrival !== "restore") return;
      const settled = settle(view, ecosystem);
      if (settled.misfits.length === 0) return;
      restore(settled.view);
      setLost((known) => [...known, ...settled.misfits.filter((one) => !isAmong(known, one))]);
    };
    check();
    return store.subscribe(check);
  }, [store, ecosystem]);
  return lost;
}
