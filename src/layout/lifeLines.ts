import { scaleLinear } from "d3";
import { beginningOf, type Day, dayOf, isoDay, type Span } from "#model/when.ts";
import type { LifeItem, LifeTrack, LifeTrackKind } from "#query/lifeTracks.ts";

/*
 * Tracks of a life under one axis. All places are shares of the width: 0 is the left edge, 1 the
 * right one.
 */

export interface LifeBar {
  readonly item: LifeItem;
  readonly x: number;
  /** 0 for what is of one day. */
  readonly width: number;
  /** Row within its track; what overlaps stands in rows of its own. */
  readonly lane: number;
  /** Nobody knows when it began: it is drawn from its first trace on, with an open end. */
  readonly isOpen: boolean;
  readonly isOver: boolean;
}

export interface LifeRow {
  readonly kind: LifeTrackKind;
  readonly lanes: number;
  readonly bars: readonly LifeBar[];
}

export interface LifeLines {
  readonly rows: readonly LifeRow[];
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
  /** The day shown. */
  readonly now: number;
}

const DAYS_PER_YEAR = 365.2425;
const MOST_TICKS = 6;
/** So much of what is planned has room, years. */
const MOST_AHEAD = 3;
/** Shorter spans are drawn this wide, or nobody sees them. */
const LEAST_WIDTH = 0.012;

/**
 * The axis runs from the first beginning to today, or to the last end that is planned, whatever day is
 * shown: when that changes, nothing moves but its line.
 */
export function arrangeLife(
  tracks: readonly LifeTrack[],
  { day, today }: { readonly day: Day; readonly today: Day },
): LifeLines {
  const items = tracks.flatMap((track) => track.items);
  const begins = items.flatMap((item) => beginningOf(item)?.min ?? []);
  const ends = items.flatMap(({ to }) => to?.min ?? []);
  const shown = Math.max(day, today);
  const ahead = shown + MOST_AHEAD * DAYS_PER_YEAR;
  const last = Math.max(shown, Math.min(ahead, Math.max(...ends)));
  const first = Math.min(last - DAYS_PER_YEAR, ...begins);
  const x = scaleLinear([first, last], [0, 1]).clamp(true);
  return {
    rows: tracks.map(({ kind, items: own }) => rowOf(kind, own, x, day, last)),
    ticks: ticksBetween(first, last).map((year) => ({ year, x: x(dayOf(year)) })),
    now: x(day),
  };
}

function rowOf(
  kind: LifeTrackKind,
  items: readonly LifeItem[],
  x: (day: Day) => number,
  day: Day,
  last: Day,
): LifeRow {
  /** Where each lane is taken up to. */
  const taken: number[] = [];
  const bars = items.map((item): LifeBar => {
    const begin = beginningOf(item);
    const isPoint = kind === "release";
    const left = begin ? x(begin.min) : 0;
    const right = x(endOf(item, day, last));
    const width = isPoint ? 0 : Math.max(LEAST_WIDTH, right - left);
    const free = isPoint ? 0 : taken.findIndex((edge) => edge <= left + LEAST_WIDTH / 2);
    const lane = free < 0 ? taken.length : free;
    taken[lane] = Math.max(taken[lane] ?? 0, left + width);
    return {
      item,
      x: Math.min(left, 1 - width),
      width,
      lane,
      isOpen: item.from === null && !isPoint,
      isOver: item.to !== undefined && (item.to === null || item.to.min <= day),
    };
  });
  return { kind, lanes: taken.length, bars };
}

/** What goes on is drawn to the day shown; what has ended nobody knows when is there for an instant. */
function endOf(item: Span, day: Day, last: Day): Day {
  if (item.to === null) return beginningOf(item)?.max ?? day;
  if (item.to) return Math.min(item.to.min, last);
  return Math.max(day, beginningOf(item)?.min ?? day);
}

function ticksBetween(first: Day, last: Day): readonly number[] {
  const yearOf = (day: Day): number => Number(isoDay(Math.floor(day)).slice(0, 4));
  return scaleLinear([yearOf(first), yearOf(last) + 1], [0, 1])
    .ticks(MOST_TICKS)
    .filter((year) => Number.isInteger(year) && dayOf(year) >= first && dayOf(year) <= last);
}

/** Where an arrow key leads from one bar: along its track, or to the nearest in time of the next one. */
export function barAfterKey(
  rows: readonly LifeRow[],
  [row, bar]: readonly [row: number, bar: number],
  key: string,
): readonly [row: number, bar: number] | null {
  const own = rows[row]?.bars ?? [];
  const along = { ArrowLeft: bar - 1, ArrowRight: bar + 1, Home: 0, End: own.length - 1 }[key];
  if (along !== undefined) return [row, Math.min(Math.max(along, 0), own.length - 1)];
  const across = { ArrowUp: row - 1, ArrowDown: row + 1 }[key];
  if (across === undefined) return null;
  const next = rows[across];
  if (!next) return [row, bar];
  const from = own[bar]?.x ?? 0;
  const distances = next.bars.map(({ x }) => Math.abs(x - from));
  return [across, Math.max(0, distances.indexOf(Math.min(...distances)))];
}
