import { useMemo } from "react";
import { type Change, changesSince } from "#query/changes.ts";
import { useExplorer, useView } from "./context.ts";
import { useRestingDay } from "./useRestingDay.ts";

/**
 * What changed since a date; while the date shown is dragged, as it was before.
 * @param wanted since when; that of the View unless given
 */
export function useChanges(wanted?: string): readonly Change[] {
  const explorer = useExplorer();
  const { ecosystem } = explorer;
  const marked = useView((view) => view.since);
  const since = wanted ?? marked;
  const until = useRestingDay(explorer);
  return useMemo(() => changesSince(ecosystem, since, until), [ecosystem, since, until]);
}
