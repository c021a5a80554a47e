import type { Measure } from "./measure.ts";
import type { BandBox, Scene, Size, ThreadBox } from "./scene.ts";

export interface ThreadInput {
  readonly id: string;
  readonly label: string;
  readonly layers: readonly string[];
}

/** Wide enough for a finger's or a stiff hand's pointer (WCAG 2.5.8). */
const PITCH = 26;
/** Labels lean so that long ones need little height and none covers its neighbour. */
const TURN = -58;
const LEAN = Math.cos((-TURN * Math.PI) / 180);
const RISE = Math.sin((-TURN * Math.PI) / 180);
const MOST_SHARE = 0.34;
const SIDE = 14;

interface Reserved {
  readonly width: number;
  readonly height: number;
}

/** The room that threads take: a column at the right and a strip for their labels above all. */
export function reserveThreads(
  threads: readonly ThreadInput[],
  size: Size,
  measure: Measure,
  fontSize: number,
  isNarrow: boolean,
): Reserved {
  if (threads.length === 0) return { width: 0, height: 8 };
  const widths = threads.map(({ label }) => measure(label, fontSize, "normal") + 10);
  if (isNarrow) {
    const rows = pillRows(widths, size.width);
    return { width: 0, height: rows.length * (PITCH + 4) + 12 };
  }
  const shown = shownWithin(widths, size.width);
  const widest = Math.max(0, ...widths.slice(0, shown));
  return {
    width: shown === 0 ? 0 : 2 * SIDE + (shown - 1) * PITCH + overhang(widths, shown),
    height: Math.max(8, widest * RISE + 16),
  };
}

/** How far the last labels lean out over the last thread. */
function overhang(widths: readonly number[], shown: number): number {
  return Math.max(
    0,
    ...widths.slice(0, shown).map((width, i) => width * LEAN - (shown - 1 - i) * PITCH),
  );
}

function shownWithin(widths: readonly number[], width: number): number {
  let shown = 0;
  while (
    shown < widths.length &&
    2 * SIDE + shown * PITCH + overhang(widths, shown + 1) <= width * MOST_SHARE
  ) {
    shown += 1;
  }
  return shown;
}

function pillRows(widths: readonly number[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let used = Infinity;
  for (const [index, wide] of widths.entries()) {
    if (used + wide + 14 > width - 16) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(index);
    used += wide + 14;
  }
  return rows;
}

/** Threads side by side, each from its lowest to its highest knot, labels on one line above. */
export function arrangeThreads(
  {
    threads,
    size,
    measure,
    text,
  }: {
    readonly threads: readonly ThreadInput[];
    readonly size: Size;
    readonly measure: Measure;
    readonly text: { readonly min: number };
  },
  bands: readonly BandBox[],
  { left, top, isNarrow }: { readonly left: number; readonly top: number; readonly isNarrow: boolean },
): Pick<Scene, "threads" | "threadsLeftOut"> {
  const widths = threads.map(({ label }) => measure(label, text.min, "normal") + 10);
  if (isNarrow) return { threads: pills(threads, widths, size.width), threadsLeftOut: 0 };
  const middles = new Map(bands.map(({ id, y, height }) => [id, y + height / 2]));
  const shown = shownWithin(widths, size.width);
  const boxes = threads.slice(0, shown).map(({ id, layers }, index): ThreadBox => {
    const x = left + SIDE + index * PITCH;
    const knots = layers.flatMap((layer) => {
      const y = middles.get(layer);
      return y === undefined ? [] : [{ layer, y }];
    });
    const bottom = Math.max(top, ...knots.map(({ y }) => y));
    return {
      id,
      line: { x, top: top - 2, bottom },
      label: { x, y: top - 6, width: widths[index] ?? 0, height: PITCH - 2 },
      turn: TURN,
      knots,
    };
  });
  return { threads: boxes, threadsLeftOut: threads.length - shown };
}

function pills(
  threads: readonly ThreadInput[],
  widths: readonly number[],
  width: number,
): readonly ThreadBox[] {
  return pillRows(widths, width).flatMap((row, rowIndex) => {
    let x = 8;
    return row.flatMap((index): ThreadBox[] => {
      const thread = threads[index];
      const wide = (widths[index] ?? 0) + 8;
      const label = { x, y: 6 + rowIndex * (PITCH + 4), width: wide, height: PITCH };
      x += wide + 6;
      return thread ? [{ id: thread.id, line: null, label, turn: 0, knots: [] }] : [];
    });
  });
}
