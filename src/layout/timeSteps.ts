import { type Day, dayOf, isoDay } from "#model/when.ts";

/** The days that a time line runs over. */
export interface TimeSpan {
  readonly first: Day;
  readonly today: Day;
}

/** Months from one day to another that a key goes; `null` for keys that are not the time line's. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/**
 * Where a key leads from a day, as the address writes it: a month, or `null` for today. `undefined`
 * where the key is none of the time line's.
 */
export function dateAfterKey(
  key: string,
  isShift: boolean,
  day: Day,
  span: TimeSpan,
): string | null | undefined {
  if (key === "Home") return monthAt(span.first, span);
  if (key === "End") return null;
  const months = STEPS[key];
  if (months === undefined) return undefined;
  const [year = 0, month = 1] = isoDay(Math.min(day, span.today)).split("-").map(Number);
  const isYear = isShift && Math.abs(months) === 1;
  return monthAt(dayOf(year, month + (isYear ? months * 12 : months)), span);
}

/** The month of a day as the address writes it; `null` for today's and all later ones. */
export function monthAt(day: Day, { first, today }: TimeSpan): string | null {
  const month = isoDay(Math.max(day, first)).slice(0, 7);
  return month < isoDay(today).slice(0, 7) ? month : null;
}

/** A day as the address writes it; `null` for today and all later ones. */
export function dateAt(day: Day, { today }: TimeSpan): string | null {
  return day < today ? isoDay(day) : null;
}

/** The last day before, or the first after a day, of some; `null` where there is none. */
export function dayBeside(days: readonly Day[], day: Day, way: -1 | 1): Day | null {
  const beside = days.filter((one) => (way < 0 ? one < day : one > day));
  if (beside.length === 0) return null;
  return way < 0 ? Math.max(...beside) : Math.min(...beside);
}
