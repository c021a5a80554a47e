import { scaleLinear } from "d3";
import type { Phase } from "#model/track.ts";
import { beginningOf, type Day, dayOf, isoDay } from "#model/when.ts";
import type { Lineage, LineageLink, LineageStream } from "#query/lineage.ts";

/* A lineage as a river: streams from left to right, joined where one thing led to another. In px. */

export interface RiverPiece {
  readonly x: number;
  readonly width: number;
  /** `null` where no phase is known. */
  readonly phase: Phase | null;
}

export interface RiverRow {
  readonly stream: LineageStream;
  readonly y: number;
  /** Where it begins. */
  readonly x: number;
  /** It began before the left edge, or nobody knows when. */
  readonly isOpen: boolean;
  readonly pieces: readonly RiverPiece[];
  /** Where it ended. */
  readonly end: number | null;
  /** Where links meet it first and last; that may be before it begins or after it ended. */
  readonly reach: readonly [from: number, to: number];
}

export interface RiverCurve {
  readonly link: LineageLink;
  /** As SVG writes it. */
  readonly path: string;
  readonly isDated: boolean;
}

/** A link to or from what is no stream of its own. */
export interface RiverKnot {
  readonly link: LineageLink;
  readonly x: number;
  readonly y: number;
}

export interface River {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly RiverRow[];
  readonly curves: readonly RiverCurve[];
  readonly knots: readonly RiverKnot[];
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
}

/** px */
const ROW = 34;
const TOP = 40;
const MARGIN = 16;
const BEND = 30;
const LEAST_TICK = 56;
const DAYS_PER_YEAR = 365.2425;

/** @param day the last one of it */
export function arrangeRiver(
  { streams, links, root }: Lineage,
  { day, width }: { readonly day: Day; readonly width: number },
): River {
  const first = firstDay(streams, links, root, day);
  const x = scaleLinear([first, day], [MARGIN + BEND, width - MARGIN]).clamp(true);
  const ordered = orderOf(streams, links);
  const bare = ordered.map((stream, index): Omit<RiverRow, "reach"> => {
    const begin = beginOf(stream, links) ?? first;
    const pieces = piecesOf(stream, Math.max(begin, first), day, x);
    const last = stream.phases.at(-1);
    const ended = last?.phase === "ended" ? beginningOf(last)?.min : undefined;
    return {
      stream,
      y: TOP + index * ROW + ROW / 2,
      x: x(begin),
      isOpen: begin < first || stream.begin === null,
      pieces,
      end: ended !== undefined && ended <= day ? x(ended) : null,
    };
  });
  const rowOf = new Map(bare.map((row) => [row.stream.id, row]));
  const met = new Map<string, number[]>();
  const curves: RiverCurve[] = [];
  const knots: RiverKnot[] = [];
  for (const one of links) {
    const [from, to] = [rowOf.get(one.from), rowOf.get(one.to)];
    const own = from ?? to;
    if (!own) continue;
    // Undated: where the thing that the link is about begins, or ends if it went into another.
    const about = rowOf.get(one.subject) ?? own;
    const at = one.when ? x(one.when.min) : ((about === from ? about.end : null) ?? about.x);
    if (!from || !to) {
      if (one.when && !(one.what === "steward" && one.isFirst)) {
        knots.push({ link: one, x: at, y: own.y });
      }
      continue;
    }
    const left = Math.max(MARGIN, at - BEND);
    met.set(one.from, [...(met.get(one.from) ?? []), left]);
    met.set(one.to, [...(met.get(one.to) ?? []), at]);
    const middle = (left + at) / 2;
    const path = `M${left} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${at} ${to.y}`;
    curves.push({ link: one, path, isDated: one.when !== null });
  }
  const rows = bare.map((row): RiverRow => {
    const xs = met.get(row.stream.id) ?? [];
    const last = row.end ?? width - MARGIN;
    return { ...row, reach: [Math.min(row.x, ...xs), Math.max(last, ...xs)] };
  });
  return {
    width,
    height: TOP + rows.length * ROW + MARGIN,
    rows,
    curves,
    knots,
    ticks: ticksOf(first, day, x, width),
  };
}

/** The day at the left edge: the first beginning of what is made; organizations may be far older. */
function firstDay(
  streams: readonly LineageStream[],
  links: readonly LineageLink[],
  root: string,
  day: Day,
): Day {
  const begins = streams
    .filter(({ kind, id }) => kind !== "org" || id === root)
    .flatMap((stream) => beginOf(stream, links) ?? []);
  const dated = links.flatMap(({ when }) => when?.min ?? []);
  const first = Math.min(day - DAYS_PER_YEAR, ...begins, ...dated);
  return Math.max(first, Math.min(day, ...dated) - 10 * DAYS_PER_YEAR);
}

function beginOf({ id, begin }: LineageStream, links: readonly LineageLink[]): Day | null {
  if (begin) return begin.min;
  const days = links.flatMap(({ from, to, when }) =>
    when && (from === id || to === id) ? when.min : [],
  );
  return days.length === 0 ? null : Math.min(...days);
}

/** Its phases from a day on; what has ended is not drawn further. */
function piecesOf(
  { phases }: LineageStream,
  begin: Day,
  day: Day,
  x: (day: Day) => number,
): readonly RiverPiece[] {
  const starts = phases.map((phase) => beginningOf(phase)?.min ?? begin);
  if (phases.length === 0) return [{ x: x(begin), width: x(day) - x(begin), phase: null }];
  return phases.flatMap(({ phase }, index): RiverPiece[] => {
    const from = Math.max(starts[index] ?? begin, begin);
    const to = Math.min(starts[index + 1] ?? day, day);
    if (phase === "ended" || to <= from) return [];
    return [{ x: x(from), width: x(to) - x(from), phase }];
  });
}

/** What came of a thing stands below it: depth first from the oldest, by the days of the links. */
function orderOf(
  streams: readonly LineageStream[],
  links: readonly LineageLink[],
): readonly LineageStream[] {
  const byId = new Map(streams.map((stream) => [stream.id, stream]));
  const startOf = (stream: LineageStream): number => beginOf(stream, links) ?? -Infinity;
  const dayOfLink = ({ when }: LineageLink): number => when?.min ?? Infinity;
  // Each hangs from the first thing that led to it, a kinship before a maker.
  const parent = new Map<string, string>();
  const sorted = links.toSorted(
    (a, b) =>
      Number(a.what !== "relation") - Number(b.what !== "relation") || dayOfLink(a) - dayOfLink(b),
  );
  for (const { from, to } of sorted) {
    if (!parent.has(to) && byId.has(from) && byId.has(to) && !isBelow(from, to, parent)) {
      parent.set(to, from);
    }
  }
  const ordered = new Set<LineageStream>();
  const byAge = streams.toSorted((a, b) => startOf(a) - startOf(b));
  const add = (stream: LineageStream): void => {
    if (ordered.has(stream)) return;
    // What flows into it and comes from nowhere itself stands above it.
    const sources = links.flatMap(({ from, to }) => (to === stream.id ? from : []));
    for (const one of byAge) {
      if (sources.includes(one.id) && !parent.has(one.id) && one !== stream) ordered.add(one);
    }
    ordered.add(stream);
    for (const one of byAge) if (parent.get(one.id) === stream.id) add(one);
  };
  for (const one of byAge) add(one);
  return [...ordered];
}

/** Does a thing hang from another, if need be through others? */
function isBelow(id: string, other: string, parent: ReadonlyMap<string, string>): boolean {
  for (let one: string | undefined = id; one !== undefined; one = parent.get(one)) {
    if (one === other) return true;
  }
  return false;
}

function ticksOf(first: Day, last: Day, x: (day: Day) => number, width: number): River["ticks"] {
  const yearOf = (day: Day): number => Number(isoDay(Math.floor(day)).slice(0, 4));
  return scaleLinear([yearOf(first), yearOf(last) + 1], [0, 1])
    .ticks(Math.max(2, width / LEAST_TICK))
    .filter((year) => Number.isInteger(year) && dayOf(year) >= first && dayOf(year) <= last)
    .map((year) => ({ year, x: x(dayOf(year)) }));
}
