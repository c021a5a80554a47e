import { scaleLinear } from "d3";
import type { PhaseSpan } from "#model/ecosystem.ts";
import type { Phase } from "#model/track.ts";
import type { Day, When } from "#model/when.ts";

export interface LifeSegment {
  readonly phase: Phase;
  readonly x: number;
  readonly width: number;
  readonly from: When | null;
}
export interface LifeTick {
  readonly x: number;
  readonly year: number;
}
/** A life drawn on one line: its phases as segments, years as ticks. */
export interface Lifeline {
  readonly width: number;
  readonly segments: readonly LifeSegment[];
  readonly ticks: readonly LifeTick[];
  /** The day shown. */
  readonly now: number;
}

const DAYS_PER_YEAR = 365.2425;
const MOST_TICKS = 6;
/** Shorter phases are drawn this wide, or nobody sees them. */
const LEAST_WIDTH = 3;

/**
 * @param until the day shown; phases after it are not drawn
 * @param width px
 */
export function arrangeLifeline(phases: readonly PhaseSpan[], until: Day, width: number): Lifeline {
  const drawn = phases.filter(({ from }) => from === null || from.min <= until);
  const starts = drawn.flatMap(({ from }) => (from ? [from.min] : []));
  const first = Math.min(until - DAYS_PER_YEAR, ...starts);
  const x = scaleLinear([first, until], [0, width]).clamp(true);
  const segments = drawn.map(({ phase, from }, index): LifeSegment => {
    const next = drawn[index + 1];
    const end = next ? (next.from?.min ?? until) : until;
    const left = from ? x(from.min) : 0;
    const begin = Math.min(left, width - LEAST_WIDTH);
    return { phase, from, x: begin, width: Math.max(LEAST_WIDTH, x(end) - begin) };
  });
  const yearOf = (day: Day): number => new Date(day * 86_400_000).getUTCFullYear();
  const years = scaleLinear([yearOf(first), yearOf(until) + 1], [0, 1])
    .ticks(MOST_TICKS)
    .filter(Number.isInteger);
  const ticks = years.flatMap((year) => {
    const day = Math.floor(Date.UTC(year, 0, 1) / 86_400_000);
    return day < first || day > until ? [] : [{ year, x: x(day) }];
  });
  return { width, segments, ticks, now: x(until) };
}
