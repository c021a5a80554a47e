import type { Day } from "#model/when.ts";
import { recall, remember } from "#ui/memory.ts";

const KEY = "strata.visits";

/**
 * Remembers that somebody is here today.
 * @returns the last day before today on which they were; today, where they have been here only today;
 *   `null` on the first visit
 */
export function noteVisit(today: Day): Day | null {
  const [last, before] = (recall(KEY) ?? "").split(",").filter(Boolean).map(Number);
  if (last === today) return known(before ?? last);
  remember(KEY, last === undefined ? String(today) : `${today},${last}`);
  return known(last);
}

function known(day: number | undefined): Day | null {
  return Number.isInteger(day) ? (day ?? null) : null;
}
