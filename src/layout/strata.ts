import { sum } from "d3";
import { foldOrder, limitRows } from "./folding.ts";
import { EDGE, type Frame, frameOf, type LayerInput, type StrataInput } from "./frame.ts";
import { bisect, breakRows, foldRows, justifyRows, type Piece } from "./rows.ts";
import type { BandBox, Rect, Scene } from "./scene.ts";
import {
  bandHeight,
  GAPS,
  labelHeight,
  looksFrom,
  restWidth,
  rowCount,
  type Setting,
  settingOf,
} from "./setting.ts";
import { lying } from "./plate.ts";
import { arrangeThreads } from "./threads.ts";

const BAND_GAP = 6;
/**
 * Arranges the stack as flat bands that fill the window: the largest text at which every chip finds
 * room; where the smallest is still too large, the least connected components fold into a `+n` chip.
 * A window too low even for one row a layer gets a picture that is higher than the window.
 *
 * ```
 *            label │ chip chip chip chip   ┊ │ ┊  threads, labels turned above
 *   top ─▶ ┌───────┼───────────────────────┊─●─┊─┐
 *          │ Layer │ ▢ name  ▢ name  ▢ name┊ │ ○ │ ◀─ band
 * ```
 */
export function arrangeStrata(input: StrataInput): Scene {
  const scene = arrangeBands(input);
  const folded = foldedIn(scene);
  const count = sum(input.layers, ({ chips }) => chips.length);
  if (folded === 0 || folded > count * FEW || input.areThreadsUnfolded) return scene;
  for (const threadShare of FEWER_THREADS) {
    const roomier = arrangeBands({ ...input, threadShare });
    if (foldedIn(roomier) === 0) return roomier;
  }
  return scene;
}

/** Names come before threads: where that lets the last few names find room, threads fold instead. */
const FEW = 0.1;
const FEWER_THREADS = [0.2, 0.14];

function foldedIn({ bands }: Scene): number {
  return sum(bands, ({ folded }) => folded?.ids.length ?? 0);
}

function arrangeBands(input: StrataInput): Scene {
  const frame = frameOf(input);
  const scene = arrangeIn(frame, input);
  const [uppermost] = scene.bands;
  if (frame.isNarrow || !uppermost) return scene;
  // The labels of the threads need their strip only beside the bands: these may rise as far as the
  // uppermost knot stays below it.
  const top = Math.max(EDGE, frame.top + EDGE - uppermost.height / 2);
  const risen = arrangeIn({ ...frame, top, height: frame.height + frame.top - top }, input);
  const [first] = risen.bands;
  // With more room the text may grow and this band shrink: then its knot would stand in the strip.
  return first && first.y + first.height / 2 < frame.strip ? scene : risen;
}

function arrangeIn(frame: Frame, input: StrataInput): Scene {
  const { layers, size, text } = input;
  const room = frame.height - BAND_GAP * (layers.length - 1);
  const looks = looksFrom(text.max, text.min);
  const settingAt = (step: number): Setting =>
    settingOf(input, looks[step] ?? { fontSize: text.min, gap: GAPS.tight });
  const isRoomAt = (step: number): boolean =>
    sum(naturalHeights(input, frame, settingAt(step))) <= room;
  // The largest text at which all find room; the smallest where none does.
  const step = bisect(0, looks.length - 1, isRoomAt);
  const setting = settingAt(step);
  const fitting = isRoomAt(step);
  const rowLimits = fitting ? null : limitRows(input, frame, setting, room);
  const contents = layers.map((layer) => {
    const pieces = setting.pieces.get(layer.id) ?? [];
    const limit = rowLimits?.get(layer.id);
    return limit === undefined
      ? { kept: pieces, folded: [] }
      : foldRows(pieces, foldOrder(layer), {
          width: frame.chips.width,
          gap: setting.gap,
          rows: limit,
          restWidth: restWidth(input, setting),
        });
  });
  const heights = contents.map(({ kept, folded }) =>
    bandHeight(rowCount(frame, setting, kept, folded.length, input), frame, setting),
  );
  const used = sum(heights) + BAND_GAP * (layers.length - 1);
  const spare = Math.max(0, frame.height - used) / Math.max(1, layers.length);
  // A band may grow, but not so much that its chips are lost in it.
  const grow = Math.min(spare, setting.chipHeight * 1.5);
  let y = frame.top;
  const bands: BandBox[] = [];
  for (const index of [...layers.keys()].toReversed()) {
    const layer = layers[index];
    const content = contents[index];
    if (!layer || !content) continue;
    const height = (heights[index] ?? 0) + grow;
    bands.push(bandBox(layer, content, { y, height }, frame, setting, input));
    y += height + BAND_GAP;
  }
  const threads = arrangeThreads(input, bands, {
    left: frame.threadsLeft,
    top: frame.strip,
    isNarrow: frame.isNarrow,
  });
  return {
    width: size.width,
    // Sums of fractions end a hair too high, and a picture a pixel too high has a scroll bar.
    height: Math.max(size.height, Math.ceil(Math.max(y - BAND_GAP, frame.strip) + EDGE - 1e-6)),
    fontSize: setting.fontSize,
    labelSize: frame.labelSize,
    bands,
    ...threads,
  };
}

function naturalHeights(input: StrataInput, frame: Frame, setting: Setting): readonly number[] {
  return input.layers.map((layer) => {
    const pieces = setting.pieces.get(layer.id) ?? [];
    return bandHeight(rowCount(frame, setting, pieces, 0, input), frame, setting);
  });
}

function bandBox(
  layer: LayerInput,
  { kept, folded }: { readonly kept: readonly Piece[]; readonly folded: readonly string[] },
  { y, height }: { readonly y: number; readonly height: number },
  frame: Frame,
  setting: Setting,
  input: StrataInput,
): BandBox {
  const { chips: column, isNarrow } = frame;
  const rest = folded.length > 0 ? [{ id: "", width: restWidth(input, setting) }] : [];
  const placed = justifyRows(
    breakRows([...kept, ...rest], column.width, setting.gap),
    column.width,
    setting.gap,
  );
  const rows = (placed.at(-1)?.row ?? -1) + 1;
  const head = isNarrow ? labelHeight(frame) : 0;
  const block = rows * setting.chipHeight + Math.max(0, rows - 1) * setting.gap;
  const first = y + head + (height - head - block) / 2;
  const boxOf = ({ x, width, row }: (typeof placed)[number]): Rect => ({
    x: column.x + x,
    y: first + row * (setting.chipHeight + setting.gap),
    width,
    height: setting.chipHeight,
  });
  const more = placed.find(({ id }) => id === "");
  const content = { x: column.x - EDGE, y, width: column.width + 2 * EDGE, height };
  return {
    id: layer.id,
    x: EDGE,
    y,
    width: column.x + column.width,
    height,
    label: { x: EDGE, y, width: frame.labelWidth, height: isNarrow ? head : height },
    content,
    pose: lying(content),
    rails: [],
    chips: placed.flatMap((piece) => (piece.id === "" ? [] : [{ id: piece.id, ...boxOf(piece) }])),
    folded: more ? { ids: folded, box: boxOf(more) } : null,
  };
}
