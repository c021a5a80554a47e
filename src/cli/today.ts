import { type Day, dayOf } from "#model/when.ts";

/** The day it is where the command runs. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
