import { useMemo, useState } from "react";
import { type Change, changesSince } from "#query/changes.ts";
import { useExplorer, useView } from "../context.ts";

/** What changed since the date that the View marks from; while the date is dragged, as it was before. */
export function useChanges(): readonly Change[] {
  const { ecosystem, day, passing } = useExplorer();
  const since = useView((view) => view.since);
  const [held, hold] = useState(day);
  if (!passing && held !== day) hold(day);
  const until = passing ? held : day;
  return useMemo(() => changesSince(ecosystem, since, until), [ecosystem, since, until]);
}
