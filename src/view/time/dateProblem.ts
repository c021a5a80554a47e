import type { TimeSpan } from "#layout/timeSteps.ts";
import { isoDay } from "#model/when.ts";
import type { TypedDate } from "#query/typedDate.ts";
import type { timeWordsIn } from "#words/timeWords.ts";

/** What is wrong with a date that somebody typed, in words; empty when nothing is. */
export function dateProblem(
  read: TypedDate,
  { first }: TimeSpan,
  { t }: ReturnType<typeof timeWordsIn>,
): string {
  if (!("problem" in read)) return "";
  return t(`time.problem.${read.problem}`, { year: isoDay(first).slice(0, 4) });
}
