import { sum } from "d3";
import { EDGE, type Frame, frameOf, type LayerInput, type StrataInput } from "./frame.ts";
import { bisect, breakRows, foldRows, justifyRows, type Piece } from "./rows.ts";
import type { BandBox, Rect, Scene } from "./scene.ts";
import { lying } from "./plate.ts";
import { arrangeThreads } from "./threads.ts";

const BAND_GAP = 6;
/** Between chips; the second where only that lets all names find room. */
const GAPS = { wide: 6, tight: 4 } as const;

/** Everything that follows from the size of the chips' text. */
interface Setting {
  readonly fontSize: number;
  readonly gap: number;
  readonly chipHeight: number;
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
}

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

type Look = Pick<Setting, "fontSize" | "gap">;

/** What to try, from the largest text down, half a px apart; at last the smallest with less air. */
function looksFrom(max: number, min: number): readonly Look[] {
  const count = Math.max(0, Math.floor((max - min) * 2));
  const sizes = Array.from({ length: count + 1 }, (_, step) => max - step / 2);
  return [
    ...sizes.map((fontSize) => ({ fontSize, gap: GAPS.wide })),
    { fontSize: sizes.at(-1) ?? min, gap: GAPS.tight },
  ];
}

function settingOf({ layers, measure }: StrataInput, { fontSize, gap }: Look): Setting {
  return {
    fontSize,
    gap,
    chipHeight: Math.round(fontSize * 1.45 + 8),
    pieces: new Map(
      layers.map(({ id, chips }) => [
        id,
        chips.map((chip) => ({
          id: chip.id,
          width: Math.ceil(
            measure(chip.name, fontSize, "normal") +
              chipPadding(fontSize, gap) +
              (chip.hasSign ? fontSize : 0),
          ),
        })),
      ]),
    ),
  };
}

/** Room beside a chip's name: the mark at its left, and air. */
export function chipPadding(fontSize: number, gap: number): number {
  return fontSize * 2.25 + gap;
}

function restWidth({ measure }: StrataInput, { fontSize }: Setting): number {
  return Math.ceil(measure("+000", fontSize, "bold") + fontSize * 1.6);
}

function rowCount(
  { chips }: Frame,
  setting: Setting,
  kept: readonly Piece[],
  folded: number,
  input: StrataInput,
): number {
  const rest = folded > 0 ? [{ id: "", width: restWidth(input, setting) }] : [];
  return breakRows([...kept, ...rest], chips.width, setting.gap).length;
}

function naturalHeights(input: StrataInput, frame: Frame, setting: Setting): readonly number[] {
  return input.layers.map((layer) => {
    const pieces = setting.pieces.get(layer.id) ?? [];
    return bandHeight(rowCount(frame, setting, pieces, 0, input), frame, setting);
  });
}

function labelHeight({ labelSize, isNarrow }: Frame): number {
  return isNarrow ? labelSize * 1.9 : labelSize * 2.5;
}

function bandHeight(rows: number, frame: Frame, setting: Setting): number {
  const chips = rows * setting.chipHeight + Math.max(0, rows - 1) * setting.gap + 2 * setting.gap;
  return frame.isNarrow
    ? labelHeight(frame) + chips
    : Math.max(chips, labelHeight(frame) + setting.gap);
}

/** How many rows each layer may have so that all fit: rows are taken from the layer that has most. */
function limitRows(
  input: StrataInput,
  frame: Frame,
  setting: Setting,
  room: number,
): ReadonlyMap<string, number> {
  const limits = new Map(
    input.layers.map(({ id }) => [
      id,
      rowCount(frame, setting, setting.pieces.get(id) ?? [], 0, input),
    ]),
  );
  // Rows that what is asked for can do without go first.
  const asked = new Map(
    input.layers.map(({ id, chips }) => {
      const out = new Set(chips.filter(({ isOut }) => isOut).map((chip) => chip.id));
      const pieces = (setting.pieces.get(id) ?? []).filter((piece) => !out.has(piece.id));
      return [id, out.size === 0 ? Infinity : rowCount(frame, setting, pieces, out.size, input)];
    }),
  );
  const spareOf = (id: string, rows: number): number => Math.max(0, rows - (asked.get(id) ?? 0));
  const total = (): number => sum(limits.values(), (rows) => bandHeight(rows, frame, setting));
  while (total() > room) {
    const [most] = [...limits]
      .filter(([id, rows]) => rows > 1 && id !== input.unfolded)
      .toSorted(([a, rowsA], [b, rowsB]) => spareOf(b, rowsB) - spareOf(a, rowsA) || rowsB - rowsA);
    if (!most) break;
    limits.set(most[0], most[1] - 1);
  }
  return limits;
}

function foldOrder({ chips }: LayerInput): readonly string[] {
  return chips
    .map(({ id, weight, isOut = false }, index) => ({ id, weight, isOut, index }))
    .toSorted(
      (a, b) => Number(b.isOut) - Number(a.isOut) || a.weight - b.weight || b.index - a.index,
    )
    .map(({ id }) => id);
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
