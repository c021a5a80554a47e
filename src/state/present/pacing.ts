import type { Talk } from "#model/talk.ts";
import { plannedBefore } from "./steps.ts";

const MINUTE = 60_000;

/** How a talk stands against its plan; `minutes` whole and never 0 but `on-time`. */
export interface Pace {
  readonly kind: "ahead" | "behind" | "on-time";
  readonly minutes: number;
}

/**
 * Compares the time used with the plan. As long as what has run lies between where the step should
 * have begun and where it should end, the talk is on time; how far it is outside is rounded to
 * minutes, and less than half a minute is no reason to hurry.
 * @param ms that have run
 */
export function paceOf(talk: Pick<Talk, "steps">, step: number, ms: number): Pace {
  const begins = plannedBefore(talk, step) * MINUTE;
  const ends = plannedBefore(talk, step + 1) * MINUTE;
  const late = ms > ends ? ms - ends : ms < begins ? ms - begins : 0;
  const minutes = Math.round(Math.abs(late) / MINUTE);
  if (minutes === 0) return { kind: "on-time", minutes: 0 };
  return { kind: late > 0 ? "behind" : "ahead", minutes };
}

/** ms left of what the whole talk may take; below zero when it has run over. */
export function remaining(talk: Pick<Talk, "steps">, ms: number): number {
  return plannedBefore(talk, talk.steps.length + 1) * MINUTE - ms;
}
