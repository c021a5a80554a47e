import { type Day, dayOf, isoDay } from "#model/when.ts";

/** The month some years before a day, as the address writes it. */
export function yearsBefore(day: Day, count: number): string {
  const [year = 0, month = 1] = isoDay(day).split("-").map(Number);
  return isoDay(dayOf(year - count, month)).slice(0, 7);
}
