import { useMemo } from "react";
import { beginningOf, type Day, dayOf, isoDay, parseWhen } from "#model/when.ts";
import { useExplorer, useView } from "../context.ts";

export interface DaysShown {
  /** New Year's Day of the year in which the first component began. */
  readonly first: Day;
  readonly today: Day;
  /** The day shown, at once: the picture may still be on its way. */
  readonly day: Day;
  /** Days on which a component began. */
  readonly births: readonly Day[];
}

/** The days that the time line runs over. */
export function useDays(): DaysShown {
  const { ecosystem, today } = useExplorer();
  const at = useView((view) => view.at);
  const { births, first } = useMemo(() => {
    const days = ecosystem.components.flatMap(({ phases: [phase] }) => {
      const begin = phase && beginningOf(phase);
      return begin ? [begin.min] : [];
    });
    const earliest = Math.min(today, ...days);
    return { births: days, first: dayOf(Number(isoDay(earliest).slice(0, 4))) };
  }, [ecosystem, today]);
  const day = (at === null ? null : parseWhen(at)?.max) ?? today;
  return { first, today, day, births };
}
