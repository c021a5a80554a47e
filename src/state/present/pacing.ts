import type { Talk } from "#model/talk.ts";
import { plannedBefore } from "./steps.ts";

const MINUTE = 60_000;

/** How a talk stands against its plan; `minutes` whole and never 0 but `on-time`. */
export interface Pace {
  readonly kind: "ahead" | "behind" | "on-time";
  readonly minutes: number;
}

/**
 * Compares the time used with the plan. The clock starts as the first step is left, so the minutes of
 * that step are no part of what it should show. As long as what has run lies between where the step should
 * have begun and where it should end, the talk is on time; how far it is outside is rounded to
 * minutes, and less than half a minute is no reason to hurry.
 * @param ms that have run
 */
export function paceOf(talk: Pick<Talk, "steps">, step: number, ms: number): Pace {
  const first = plannedBefore(talk, 2);
  const begins = Math.max(0, plannedBefore(talk, step) - first) * MINUTE;
  const ends = Math.max(first, plannedBefore(talk, step + 1) - first) * MINUTE;
  const late = ms > ends ? ms - ends : ms < begins ? ms - begins : 0;
  const minutes = Math.round(Math.abs(late) / MINUTE);
  if (minutes === 0) return { kind: "on-time", minutes: 0 };
  return { kind: late > 0 ? "behind" : "ahead", minutes };
}

/** ms left of what the talk may take after its first step; below zero when it has run over. */
export function remaining(talk: Pick<Talk, "steps">, ms: number): number {
  const planned = plannedBefore(talk, talk.steps.length + 1) - plannedBefore(talk, 2);
  return planned * MINUTE - ms;
}
