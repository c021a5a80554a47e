import type { BandBox, FoldedThreads, Scene, Size, ThreadBox } from "./scene.ts";
import { arrangePills, pillsHeight } from "./threadPills.ts";
import {
  type Lean,
  moreWidth,
  PITCH,
  type Shown,
  type ThreadsInput,
  type ThreadsRoom,
  withWidth,
} from "./threadWidths.ts";

const EDGE = 8;

/** Degrees: flat enough that labels take little height, steep enough that none covers the next. */
const TURN = 44;
/** In a picture as low as this, in sizes of its text, height is what is dear. */
const LOW = 33;
/** Share of a low picture's height that labels may take; longer ones wait in the count. */
const STRIP = 0.19;
/** How far apart labels that lean so have to begin, in sizes of the text. */
const TEXT_PITCH = 1.8;
export const STRIP_AIR = 17;
/** Share of the picture that threads may take, and may take when all are asked for. */
const SHARE = 0.26;
const LARGEST_SHARE = 0.6;
/** Large text in a small picture: names and chips come first. In sizes of the text. */
const TIGHT = 36;
const LEAST_SHARE = 0.12;
export const SIDE = 14;
/** From a knot's middle to what stands above and below it, px. */
export const KNOT_ROOM = 10;

function leanOf({ size, text, isDense = false, strip = Infinity }: ThreadsInput): Lean {
  const isLow = size.height < LOW * text.min;
  const angle = (TURN * Math.PI) / 180;
  const pitch = Math.max(PITCH, TEXT_PITCH * text.min);
  return {
    turn: -TURN,
    // Rings round labels that are pointed out do not touch each other.
    pitch: isDense ? Math.max(pitch, (PITCH + 8) / Math.sin(angle)) : pitch,
    most: Math.max(0, Math.min(isLow ? size.height * STRIP : Infinity, strip) - STRIP_AIR),
    run: Math.cos(angle),
    rise: Math.sin(angle),
  };
}

/** The room that threads take: a column at the right and a strip for their labels above all. */
export function reserveThreads(input: ThreadsInput, isNarrow: boolean): ThreadsRoom {
  if (input.threads.length === 0) return { width: 0, height: 8, shown: [] };
  if (isNarrow) return { width: 0, height: pillsHeight(input), shown: [] };
  const level = input.level?.reserve(input, leanOf(input));
  if (level) return level;
  const shown = shownOf(input);
  const isCounted = shown.length > 0 && shown.length < input.threads.length && !input.isDense;
  const more = isCounted ? moreWidth(input) : 0;
  const widest = Math.max(more, ...shown.map(({ width }) => width));
  return {
    width: widthOf(input, shown),
    height: widest > 0 ? widest * leanOf(input).rise + STRIP_AIR : EDGE,
    shown,
  };
}

function widthOf(input: ThreadsInput, shown: readonly Shown[]): number {
  if (shown.length === 0) return PITCH + 2;
  const { pitch, run } = leanOf(input);
  const isAll = shown.length === input.threads.length && !input.areThreadsUnfolded;
  // On a slide nobody can unfold what has no room: it is not counted.
  const hasMore = !isAll && !input.isDense;
  const widths = [...shown.map(({ width }) => width), ...(hasMore ? [moreWidth(input)] : [])];
  const last = widths.length - 1;
  const overhang = Math.max(0, ...widths.map((width, i) => width * run - (last - i) * pitch));
  return 2 * SIDE + last * pitch + overhang;
}

/**
 * As many threads as their share of the width allows, the heaviest, in the order given; in a low
 * picture only those whose labels need little height, and what somebody has chosen.
 */
function shownOf(input: ThreadsInput): readonly Shown[] {
  const isTight = input.size.width < TIGHT * input.text.min;
  const usual = isTight ? LEAST_SHARE : SHARE;
  const share = input.areThreadsUnfolded ? LARGEST_SHARE : usual;
  const { most: highest, rise } = leanOf(input);
  const low = input.threads
    .map(withWidth(input))
    .filter(
      ({ thread, width }) =>
        thread.weight === Infinity ||
        (!input.areThreadsFolded && (input.areThreadsUnfolded || width * rise <= highest)),
    );
  const hasCount = moreWidth(input) * rise <= highest;
  const byWeight = low.toSorted((a, b) => b.thread.weight - a.thread.weight);
  const kept = new Set(low);
  for (const lightest of byWeight.toReversed()) {
    const shown = low.filter((one) => kept.has(one));
    // What counts the rest takes no room from what somebody has chosen.
    const isChosen = shown.every(({ thread }) => thread.weight === Infinity);
    const most = input.size.width * share + (isChosen && !input.areThreadsUnfolded ? PITCH : 0);
    const isSaid = hasCount || isChosen || shown.length === input.threads.length;
    if (isSaid && widthOf(input, shown) <= most) return shown;
    kept.delete(lightest);
  }
  return [];
}

interface ThreadsPlace {
  readonly left: number;
  readonly top: number;
  /** Those that found room. */
  readonly shown: readonly Shown[];
  /** Their labels lie level. */
  readonly areLevel?: boolean | undefined;
  readonly isNarrow: boolean;
}

/** Threads side by side, each from its label to its lowest knot, labels on one line above. */
export function arrangeThreads(
  input: ThreadsInput,
  bands: readonly BandBox[],
  { left, top, shown, areLevel, isNarrow }: ThreadsPlace,
): Pick<Scene, "threads" | "foldedThreads"> {
  const { size } = input;
  if (isNarrow) {
    const { threads, more: label } = arrangePills(input);
    return {
      threads,
      foldedThreads: foldedOf(input, threads, { label, turn: 0, box: label }),
    };
  }
  // In the middle of its band, or below the labels where these stand beside it.
  const lines = new Map(
    bands.map(({ id, y, height }) => [id, Math.max(y + height / 2, y < top ? top + KNOT_ROOM : 0)]),
  );
  const { turn, pitch } = leanOf(input);
  const boxes = shown.map(({ thread: { id, layers }, width }, index): ThreadBox => {
    const x = left + SIDE + index * pitch;
    const knots = layers.flatMap((layer) => {
      const y = lines.get(layer);
      return y === undefined ? [] : [{ layer, y }];
    });
    const bottom = Math.max(top, ...knots.map(({ y }) => y));
    const level = areLevel && input.level?.place(x, index, shown);
    const { end, ...label } = level || { end: top, x, y: top - 8, width, height: PITCH - 2 };
    const line = { x, top: end - 2, bottom };
    return { id, line, label, turn: level ? 0 : turn, knots };
  });
  const place =
    shown.length > 0
      ? slanted(left + SIDE + shown.length * pitch, top, { width: moreWidth(input), turn })
      : upright(size, top, moreWidth(input, true));
  return { threads: boxes, foldedThreads: foldedOf(input, boxes, place) };
}

type Place = Omit<FoldedThreads, "ids">;

/** Beside the labels of the threads, as one of them; it is met where its thread would begin. */
function slanted(
  x: number,
  top: number,
  { width, turn }: { readonly width: number; readonly turn: number },
): Place {
  const label = { x, y: top - 8, width, height: PITCH - 2 };
  const box = { x: x - PITCH / 2, y: Math.max(0, top - PITCH), width: PITCH, height: PITCH };
  return { label, turn, box };
}

/** Along the right edge, read from below, where no thread has room. */
function upright(size: Size, top: number, width: number): Place {
  const y = Math.max(0, Math.min(top, size.height - width - EDGE));
  const box = { x: size.width - PITCH, y, width: PITCH - 2, height: width };
  const label = { x: box.x + box.width / 2, y: y + width, width, height: PITCH - 2 };
  return { label, turn: -90, box };
}

/** What found no room, and where that is said; with nothing left out, where it can be folded again. */
function foldedOf(
  { threads, areThreadsUnfolded = false }: ThreadsInput,
  boxes: readonly ThreadBox[],
  place: Place,
): Scene["foldedThreads"] {
  const there = new Set(boxes.map(({ id }) => id));
  const ids = threads.map(({ id }) => id).filter((id) => !there.has(id));
  const isSaid = ids.length > 0 || (areThreadsUnfolded && threads.length > 0);
  return isSaid ? { ids, ...place } : null;
}
