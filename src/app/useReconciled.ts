import { useEffect, useState } from "react";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { InvalidParameter } from "#state/parameters.ts";
import { reconcile } from "#state/reconcile.ts";
import type { ViewStore } from "#state/store.ts";

/** What comes back with every return is said once. */
function isAmong(
  known: readonly InvalidParameter[],
  { parameter, value }: InvalidParameter,
): boolean {
  return known.some((one) => one.parameter === parameter && one.value === value);
}

/**
 * Takes out of the View what the data set lacks, whenever one arrives from outside.
 * @param ecosystem `null` until it is whole: before that, nobody can tell what it lacks
 */
export function useReconciled(
  store: ViewStore,
  ecosystem: Ecosystem | null,
  invalidParameters: readonly InvalidParameter[],
): readonly InvalidParameter[] {
  const [lost, setLost] = useState(invalidParameters);
  useEffect(() => {
    if (!ecosystem) return;
    const check = (): void => {
      const { view, arrival, restore } = store.getState();
      if (arrival !== "restore") return;
      const reconciled = reconcile(view, ecosystem);
      if (reconciled.invalidParameters.length === 0) return;
      restore(reconciled.view);
      setLost((known) => [
        ...known,
        ...reconciled.invalidParameters.filter((one) => !isAmong(known, one)),
      ]);
    };
    check();
    return store.subscribe(check);
  }, [store, ecosystem]);
  return lost;
}
