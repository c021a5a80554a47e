import { scaleLinear, sum } from "d3";
import { type Day, dayOf, isoDay } from "#model/when.ts";

/** What the time line is drawn from. */
export interface TimelineInput {
  /** px */
  readonly width: number;
  /** Of the areas, px. */
  readonly height: number;
  readonly first: Day;
  readonly last: Day;
  /** Days on which anything began: where only few did, a year is narrower. */
  readonly births: readonly Day[];
}

/** Days along the line and back. */
export interface TimeScale {
  readonly width: number;
  readonly first: Day;
  readonly last: Day;
  /** Up to here a year is narrower than after it; `null` where all are alike. */
  readonly bend: Day | null;
  readonly xOf: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
}

export interface TimeTick {
  readonly year: number;
  readonly x: number;
}

/** Share of what there is that began before the bend, and of the width that it has. */
const EARLY = { things: 0.03, width: 0.16 };
/** Least distance of two years' names, px. */
const LEAST_TICK = 46;
/** From one sample of the areas to the next, px. */
const SAMPLE = 4;

/** The scale of a time line: linear, or in two linear parts where the first holds next to nothing. */
export function timeScale({
  width,
  first,
  last,
  births,
}: Omit<TimelineInput, "height">): TimeScale {
  const end = Math.max(last, first + 1);
  const sorted = births.toSorted((a, b) => a - b);
  const early = sorted[Math.floor(sorted.length * EARLY.things)] ?? first;
  const bend = dayOf(yearOf(early));
  const isBent = bend > first && (bend - first) / (end - first) > 2 * EARLY.width;
  const x = isBent
    ? scaleLinear([first, bend, end], [0, width * EARLY.width, width]).clamp(true)
    : scaleLinear([first, end], [0, width]).clamp(true);
  return {
    width,
    first,
    last: end,
    bend: isBent ? bend : null,
    xOf: (day) => x(day),
    dayAt: (at) => Math.round(x.invert(at)),
  };
}

/** Years that have room for their names, each at its first of January. */
export function timeTicks(scale: TimeScale): readonly TimeTick[] {
  const { first, last, bend, xOf } = scale;
  const parts: readonly (readonly [Day, Day])[] =
    bend === null
      ? [[first, last]]
      : [
          [first, bend - 1],
          [bend, last],
        ];
  return parts
    .flatMap(([from, to]) => {
      const years = Array.from(
        { length: yearOf(to) - yearOf(from) + 1 },
        (_, n) => yearOf(from) + n,
      );
      const px = xOf(to) - xOf(from);
      const step =
        [1, 2, 5, 10, 20, 50, 100].find((n) => (px * n) / years.length >= LEAST_TICK) ?? 100;
      return years
        .filter(
          (year) => year % step === 0 || (bend !== null && from === bend && year === yearOf(bend)),
        )
        .map((year) => ({ year, x: xOf(dayOf(year)) }))
        .filter(({ year }) => dayOf(year) >= from && dayOf(year) <= to);
    })
    .filter(({ x }, index, all) => {
      const next = all[index + 1];
      return !next || next.x - x >= LEAST_TICK * 0.75;
    });
}

/** The days at which the areas are sampled, from left to right. */
export function sampleDays(scale: TimeScale): readonly Day[] {
  const count = Math.max(1, Math.ceil(scale.width / SAMPLE));
  return Array.from({ length: count + 1 }, (_, n) => scale.dayAt((scale.width * n) / count));
}

export interface LayerArea {
  readonly layer: string;
  /** As SVG writes it. */
  readonly path: string;
}

/**
 * How many were alive in each layer, one on top of the other; the ground lies at the bottom.
 * @param counts by layer from the ground up, a count for each of the sampled days
 */
export function timeAreas(
  scale: TimeScale,
  height: number,
  counts: ReadonlyMap<string, readonly number[]>,
): readonly LayerArea[] {
  const days = sampleDays(scale);
  const xs = days.map((day) => round(scale.xOf(day)));
  const totals = days.map((_, at) => sum(counts.values(), (row) => row[at]));
  const most = Math.max(1, ...totals);
  let below = days.map(() => 0);
  return [...counts].map(([layer, row]) => {
    const above = below.map((count, at) => count + (row[at] ?? 0));
    const edge = (line: readonly number[]): readonly string[] =>
      line.map((count, at) => `${xs[at]} ${round(height * (1 - count / most))}`);
    const path = `M${edge(above).join("L")}L${edge(below).toReversed().join("L")}Z`;
    below = above;
    return { layer, path };
  });
}

/** Something that happened. */
export interface TimeEvent {
  readonly day: Day;
  /** The heavier is marked first where not all have room. */
  readonly weight: number;
  readonly kind: "began" | "ended" | "changed";
}
export type TimeMark = TimeEvent & { readonly x: number };

/** Marks of what happened, as many as have room, the heaviest first. */
export function timeMarks(
  scale: TimeScale,
  events: readonly TimeEvent[],
  least: number,
): readonly TimeMark[] {
  const placed: TimeMark[] = [];
  const taken = new Set<number>();
  for (const event of events.toSorted((a, b) => b.weight - a.weight || a.day - b.day)) {
    const x = scale.xOf(event.day);
    const slot = Math.floor(x / least);
    if (event.day < scale.first || event.day > scale.last || taken.has(slot)) continue;
    taken.add(slot);
    placed.push({ ...event, x });
  }
  return placed.toSorted((a, b) => a.x - b.x);
}

function yearOf(day: Day): number {
  return Number(isoDay(day).slice(0, 4));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
