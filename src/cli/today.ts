import { type Day, dayOfClock } from "#model/when.ts";

/** The day it is where the command runs. */
export function today(): Day {
  return dayOfClock(new Date());
}
