import { useMemo } from "react";
import type { Change } from "#query/changes.ts";
import { useAnswers, useExplorer } from "../context.ts";
import { useChanges } from "../useChanges.ts";

/** What changed since the date of the View, of what is shown: components, and the standards they have. */
export function useShownChanges(): readonly Change[] {
  const { snapshots } = useExplorer();
  const { shown } = useAnswers();
  const changes = useChanges();
  return useMemo(() => {
    const here = snapshots.filter(({ component }) => shown.has(component.id));
    const standards = new Set<string>(here.flatMap((one) => one.standards));
    return changes.filter(({ subject }) => shown.has(subject) || standards.has(subject));
  }, [changes, snapshots, shown]);
}
