import type { Measure } from "./measure.ts";
import type { BandBox, Rect, Scene, Size, ThreadBox } from "./scene.ts";

export interface ThreadInput {
  readonly id: string;
  readonly label: string;
  readonly layers: readonly string[];
  /** The lighter is left out first where room is short. */
  readonly weight: number;
}
export interface ThreadsInput {
  readonly threads: readonly ThreadInput[];
  readonly size: Size;
  readonly measure: Measure;
  readonly text: { readonly min: number };
  readonly areThreadsUnfolded?: boolean;
  readonly areThreadsFolded?: boolean;
  readonly isDense?: boolean;
}

/** Wide enough for a finger's or a stiff hand's pointer (WCAG 2.5.8). */
const PITCH = 26;
/** How labels lean: long ones need little width so, and none covers its neighbour. */
interface Lean {
  /** Degrees. */
  readonly turn: number;
  /** From thread to thread, px. */
  readonly pitch: number;
  /** How high labels may rise, px. */
  readonly most: number;
  /** Of a label's width. */
  readonly run: number;
  readonly rise: number;
}
const STEEP = 58;
/** In a picture as low as this, in sizes of its text, height is what is dear. */
const LOW = 33;
const FLAT = 44;
/** Share of a low picture's height that labels may take; longer ones wait in the count. */
const STRIP = 0.19;
/** The flatter labels lean, the farther apart they have to begin; in sizes of the text. */
const FLAT_PITCH = 1.8;
const STRIP_AIR = 16;
/** Share of the picture that threads may take, and may take when all are asked for. */
const SHARE = 0.26;
const LARGEST_SHARE = 0.6;
/** Large text in a small picture: names and chips come first. In sizes of the text. */
const TIGHT = 36;
const LEAST_SHARE = 0.12;
const SIDE = 14;
const EDGE = 8;
const MORE = "+00";

function leanOf({ size, text, isDense = false }: ThreadsInput): Lean {
  const isLow = size.height < LOW * text.min;
  const degrees = isLow ? FLAT : STEEP;
  const angle = (degrees * Math.PI) / 180;
  const pitch = isLow ? Math.max(PITCH, FLAT_PITCH * text.min) : PITCH;
  return {
    turn: -degrees,
    // Rings round labels that are pointed out do not touch each other.
    pitch: isDense ? Math.max(pitch, (PITCH + 8) / Math.sin(angle)) : pitch,
    most: isLow ? Math.max(0, size.height * STRIP - STRIP_AIR) : Infinity,
    run: Math.cos(angle),
    rise: Math.sin(angle),
  };
}

interface Shown {
  readonly thread: ThreadInput;
  readonly width: number;
}

/** The room that threads take: a column at the right and a strip for their labels above all. */
export function reserveThreads(
  input: ThreadsInput,
  isNarrow: boolean,
): { readonly width: number; readonly height: number } {
  if (input.threads.length === 0) return { width: 0, height: 8 };
  if (isNarrow) {
    const rows = pillRows(pillsOf(input), pillRoom(input));
    return { width: 0, height: rows.length * (PITCH + 4) + 12 };
  }
  const shown = shownOf(input);
  const widest = Math.max(0, ...shown.map(({ width }) => width));
  return {
    width: widthOf(input, shown),
    height: Math.max(8, widest * leanOf(input).rise + STRIP_AIR),
  };
}

function withWidth({ measure, text, isDense }: ThreadsInput): (thread: ThreadInput) => Shown {
  return (thread) => ({
    thread,
    // What is chosen is bold, and on a slide all may be.
    width: isDense
      ? measure(thread.label, text.min, "bold") + 14
      : measure(thread.label, text.min, "normal") + 10,
  });
}

function widthOf(input: ThreadsInput, shown: readonly Shown[]): number {
  if (shown.length === 0) return moreWidth(input) + 2;
  const { pitch, run } = leanOf(input);
  const overhang = Math.max(
    0,
    ...shown.map(({ width }, i) => width * run - (shown.length - 1 - i) * pitch),
  );
  const isAll = shown.length === input.threads.length && !input.areThreadsUnfolded;
  const more = isAll ? 0 : moreWidth(input) + 2;
  return 2 * SIDE + (shown.length - 1) * pitch + Math.max(overhang, more);
}

/**
 * As many threads as their share of the width allows, the heaviest, in the order given; in a low
 * picture only those whose labels need little height, and what somebody has chosen.
 */
function shownOf(input: ThreadsInput): readonly Shown[] {
  const isTight = input.size.width < TIGHT * input.text.min;
  const usual = isTight ? LEAST_SHARE : SHARE;
  const share = input.areThreadsUnfolded ? LARGEST_SHARE : usual;
  const { most, rise } = leanOf(input);
  const low = input.threads.filter(
    (thread) =>
      thread.weight === Infinity ||
      (!input.areThreadsFolded &&
        (input.areThreadsUnfolded || withWidth(input)(thread).width * rise <= most)),
  );
  const byWeight = low.toSorted((a, b) => b.weight - a.weight);
  for (let count = low.length; count > 0; count -= 1) {
    const kept = new Set(byWeight.slice(0, count));
    const shown = low.filter((thread) => kept.has(thread)).map(withWidth(input));
    if (widthOf(input, shown) <= input.size.width * share) return shown;
  }
  return [];
}

/** Threads side by side, each from its label to its lowest knot, labels on one line above. */
export function arrangeThreads(
  input: ThreadsInput,
  bands: readonly BandBox[],
  {
    left,
    top,
    isNarrow,
  }: { readonly left: number; readonly top: number; readonly isNarrow: boolean },
): Pick<Scene, "threads" | "foldedThreads"> {
  const { size } = input;
  const more = { width: moreWidth(input), height: PITCH };
  if (isNarrow) {
    const boxes = pills(pillsOf(input), pillRoom(input));
    const box = { x: size.width - more.width - EDGE, y: 6, ...more };
    return { threads: boxes, foldedThreads: foldedOf(input, boxes, box) };
  }
  const middles = new Map(bands.map(({ id, y, height }) => [id, y + height / 2]));
  const shown = shownOf(input);
  const { turn, pitch } = leanOf(input);
  const boxes = shown.map(({ thread: { id, layers }, width }, index): ThreadBox => {
    const x = left + SIDE + index * pitch;
    const knots = layers.flatMap((layer) => {
      const y = middles.get(layer);
      return y === undefined ? [] : [{ layer, y }];
    });
    const bottom = Math.max(top, ...knots.map(({ y }) => y));
    return {
      id,
      line: { x, top: top - 2, bottom },
      label: { x, y: top - 6, width, height: PITCH - 2 },
      turn,
      knots,
    };
  });
  // A label may lean higher than the window is; what counts the rest stays in sight.
  const y = Math.max(0, Math.min(top, size.height - PITCH));
  const box = { x: size.width - more.width, y, ...more };
  return { threads: boxes, foldedThreads: foldedOf(input, boxes, box) };
}

/** What found no room, and where that is said; with nothing left out, where it can be folded again. */
function foldedOf(
  { threads, areThreadsUnfolded = false }: ThreadsInput,
  boxes: readonly ThreadBox[],
  box: Rect,
): Scene["foldedThreads"] {
  const there = new Set(boxes.map(({ id }) => id));
  const ids = threads.map(({ id }) => id).filter((id) => !there.has(id));
  const isSaid = ids.length > 0 || (areThreadsUnfolded && threads.length > 0);
  return isSaid ? { ids, box } : null;
}

function moreWidth({ measure, text }: ThreadsInput): number {
  return measure(MORE, text.min, "bold") + 6;
}

/** The width for rows of labels: all of it where one row holds them all. */
function pillRoom(input: ThreadsInput): number {
  const isAll = pillRows(input.threads.map(withWidth(input)), input.size.width).length <= 1;
  return isAll && !input.areThreadsUnfolded
    ? input.size.width
    : input.size.width - moreWidth(input) - EDGE;
}

/** In a narrow picture one row of labels, the heaviest; all of them when they are asked for. */
function pillsOf(input: ThreadsInput): readonly Shown[] {
  const all = input.threads.map(withWidth(input));
  const room = pillRoom(input);
  if (input.areThreadsUnfolded || pillRows(all, room).length <= 1) return all;
  const kept = new Set<Shown>();
  for (const pill of all.toSorted((a, b) => b.thread.weight - a.thread.weight)) {
    const tried = all.filter((one) => kept.has(one) || one === pill);
    if (pillRows(tried, room).length > 1) break;
    kept.add(pill);
  }
  return kept.size === all.length ? all : all.filter((one) => kept.has(one));
}

function pillRows(threads: readonly Shown[], width: number): readonly (readonly Shown[])[] {
  const rows: Shown[][] = [];
  let used = Infinity;
  for (const thread of threads) {
    const wide = thread.width + 14;
    if (used + wide > width - 16) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(thread);
    used += wide;
  }
  return rows;
}

/** Where there is no room for lines, the labels stand in rows above the picture. */
function pills(threads: readonly Shown[], width: number): readonly ThreadBox[] {
  return pillRows(threads, width).flatMap((row, rowIndex) => {
    let x = 8;
    return row.map(({ thread, width: wide }): ThreadBox => {
      const label = {
        x,
        y: 6 + rowIndex * (PITCH + 4),
        width: Math.max(0, Math.min(wide + 8, width - 16)),
        height: PITCH,
      };
      x += wide + 14;
      return { id: thread.id, line: null, label, turn: 0, knots: [] };
    });
  });
}
