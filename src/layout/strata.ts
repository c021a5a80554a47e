import { sum } from "d3";
import { contentIn, needsMore, type Room } from "./bandContent.ts";
import {
  type ChipInput,
  EDGE,
  type Frame,
  frameOf,
  type LayerInput,
  type StrataInput,
} from "./frame.ts";
import { lying } from "./plate.ts";
import { bisect } from "./rows.ts";
import type { BandBox, Rect, Scene } from "./scene.ts";
import {
  bandHeight,
  labelHeight,
  type Look,
  looksFor,
  rowsOf,
  type Setting,
  settingOf,
} from "./setting.ts";
import { arrangeThreads } from "./threads.ts";

const BAND_GAP = 6;
/** A layer's share of the height, px, below which the bands stand closer; and how close. */
const CROWDED = 52;
const TIGHT_GAP = 3;
/** The scale from which on chips tell more than their name. */
const DETAILED = 1.5;
/** In a picture with a layer in focus: heights of the others, px, the best first; and between them. */
const QUIET = { lines: [30, 26, 22, 19, 16], gap: 3, share: 0.6 };

/**
 * Arranges the stack as flat bands that fill the window.
 *
 * ```
 *            label │ chip chip chip chip  ∷∷∷ +n ┊ │ ┊  threads, labels turned above
 *   top ─▶ ┌───────┼──────────────────────────┊─●─┊─┐
 *          │ Layer │ ▢ name ▢ name  ∷∷∷∷∷ +n  ┊ │ ○ │ ◀─ band
 * ```
 *
 * The largest text at which every component has a chip with its name; where the smallest is still too
 * large, the best tied have chips and each of the rest a dot. A layer in focus gets the room, its
 * chips by group, and the others a line each. From near (`scale` above 1) the bands stay where they
 * are, and what they hold is arranged anew in sizes that fit the screen. A window too low even for
 * one row a layer gets a picture that is higher than the window.
 */
export function arrangeStrata(input: StrataInput): Scene {
  const hasFocus = input.layers.some(({ id }) => id === input.focus);
  if (!hasFocus || input.threads.length === 0) return arrangeBands(input);
  // Names come before threads: where the layer in focus lacks room for them, threads wait in the
  // count. At every scale as at the first, so that coming near moves nothing.
  const plain = arrangeBands({ ...input, scale: 1 });
  const isShort = plain.bands.some(({ id, dots }) => id === input.focus && dots.length > 0);
  return arrangeBands({ ...input, areThreadsFolded: isShort });
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
  const { layers, size, scale = 1 } = input;
  const { look, slots } = slotsIn(frame, { ...input, scale: 1 });
  const setting = settingOf(input, scale > 1 ? nearLook(frame, input, slots) : look);
  const bands = slots.map((slot) => bandIn(slot, frame, setting, input)).toReversed();
  const lowest = bands.at(-1);
  const end = lowest ? lowest.y + lowest.height : frame.top;
  const threads = arrangeThreads(input, bands, {
    left: frame.threadsLeft,
    top: frame.strip,
    isNarrow: frame.isNarrow,
  });
  return {
    width: size.width,
    // Sums of fractions end a hair too high, and a picture a pixel too high has a scroll bar.
    height: Math.max(size.height, Math.ceil(Math.max(end, frame.strip) + EDGE - 1e-6)),
    scale,
    fontSize: setting.fontSize,
    labelSize: Math.min(frame.labelSize, layers.length === 0 ? Infinity : labelMost(slots)) / scale,
    bands,
    ...threads,
  };
}

/** A layer and the part of the picture's height that it has. */
interface Slot {
  readonly layer: LayerInput;
  readonly y: number;
  readonly height: number;
  readonly kind: "plain" | "quiet" | "focus";
}

/** A layer's name fits the lowest band. */
function labelMost(slots: readonly Slot[]): number {
  return Math.min(...slots.map(({ height }) => height)) * 0.72;
}

/** Where the layers' bands stand, from the ground up, and the look that this was found for. */
function slotsIn(frame: Frame, input: StrataInput): { look: Look; slots: readonly Slot[] } {
  const { layers, under = 0 } = input;
  const focus = layers.find(({ id }) => id === input.focus);
  if (focus && layers.length > 1) return focusSlots(frame, input, focus);
  const looks = looksFor(input);
  const gap = gapIn(frame, input);
  const room = frame.height - gap * (layers.length - 1);
  const settings = looks.map((look) => settingOf(input, look));
  const heightsAt = (step: number): readonly number[] => {
    const setting = settings[step];
    return setting ? layers.map((layer) => naturalHeight(layer, frame, setting) + under) : [];
  };
  // The largest text at which all find room; the smallest where none does.
  const step = bisect(0, looks.length - 1, (one) => sum(heightsAt(one)) <= room);
  const compact = compactLook(input);
  const tight = looks[step] ?? compact;
  const least = layers.length * lowestBand(frame, settingOf(input, tight)) + layers.length * under;
  // Where not even one row a layer finds room, chips as low as their text allows.
  const look = least > room && !frame.isNarrow ? compact : tight;
  const setting = settingOf(input, look);
  const natural = heightsAt(step);
  const heights = sum(natural) <= room ? natural : limitedHeights(frame, input, setting, room);
  const spare = Math.max(0, room - sum(heights)) / Math.max(1, layers.length);
  // A band may grow, but not so much that its chips are lost in it.
  const grow = Math.min(spare, setting.chipHeight * 1.5);
  const slots = stacked(frame, layers, {
    heightOf: (_, index) => (heights[index] ?? 0) + grow,
    kindOf: () => "plain",
    gap,
  });
  return { look, slots };
}

/** Between bands; less where many layers have little room. */
function gapIn({ height }: Frame, { layers }: StrataInput): number {
  return height / Math.max(1, layers.length) < CROWDED ? TIGHT_GAP : BAND_GAP;
}

function naturalHeight(layer: LayerInput, frame: Frame, setting: Setting): number {
  const rows = rowsOf(setting.piecesOf(layer), frame.chips.width, setting.gap);
  return bandHeight(rows, frame, setting);
}

/** Rows are given out to whoever lacks most of them, as long as there is room; each layer has one. */
function limitedHeights(
  frame: Frame,
  { layers, under = 0 }: StrataInput,
  setting: Setting,
  room: number,
): readonly number[] {
  const rowsFor = (layer: LayerInput, isWanted: (chip: ChipInput) => boolean): number => {
    const ids = new Set(layer.chips.filter(isWanted).map(({ id }) => id));
    const pieces = setting.piecesOf(layer).filter(({ id }) => ids.has(id));
    return rowsOf(pieces, frame.chips.width, setting.gap);
  };
  const heightOf = (count: number): number => bandHeight(count, frame, setting) + under;
  const give = (rows: readonly number[], wanted: readonly number[]): readonly number[] => {
    const given = [...rows];
    for (;;) {
      const next = wanted
        .map((count, index) => ({ index, share: count / (given[index] ?? 1) }))
        .filter(({ share }) => share > 1)
        .toSorted((a, b) => b.share - a.share || a.index - b.index)
        .find(({ index }) => {
          const tried = given.with(index, (given[index] ?? 1) + 1);
          return sum(tried, heightOf) <= room;
        });
      if (!next) return given;
      given[next.index] = (given[next.index] ?? 1) + 1;
    }
  };
  const one = layers.map(() => 1);
  // Not even a row each with a name of two lines: the lowest bands there are.
  if (sum(one, heightOf) > room) return layers.map(() => lowestBand(frame, setting) + under);
  const all = layers.map((layer) => rowsFor(layer, () => true));
  const plain = give(one, all);
  // What somebody asked for has its name, even where that moves the bands; else they stay.
  const asked = layers.map((layer) => rowsFor(layer, ({ rank = 3 }) => rank < 3));
  const isEnough = asked.every((count, index) => count < (plain[index] ?? 1) || count <= 1);
  return (isEnough ? plain : give(give(one, asked), all)).map(heightOf);
}

/** A row of chips, and the layer's name on one line. */
function lowestBand(frame: Frame, setting: Setting): number {
  return frame.isNarrow
    ? bandHeight(1, frame, setting)
    : Math.max(setting.chipHeight + 4, frame.labelSize * 1.4);
}

/** The layer in focus has the room that a line for each of the others leaves. */
function focusSlots(
  frame: Frame,
  input: StrataInput,
  focus: LayerInput,
): { look: Look; slots: readonly Slot[] } {
  const { layers } = input;
  const others = layers.length - 1;
  const room = frame.height - QUIET.gap * others;
  const looks = looksFor(input);
  const compact = compactLook(input);
  const lines = frame.isNarrow
    ? [labelHeight(frame) + 24]
    : QUIET.lines.filter((line, index) => index > 1 || line * others <= room * QUIET.share);
  const heightBeside = (line: number): number => Math.max(line, room - line * others);
  const fits = (line: number, look: Look): boolean => {
    const setting = settingOf(input, look);
    const height = heightBeside(line) - underIn(input, "focus");
    const column: Room = { ...frame.chips, y: 0, height };
    return !needsMore(focus, headed(column, frame, setting), setting, input);
  };
  const choices = [...looks, compact].flatMap((look) => lines.map((line) => ({ look, line })));
  const least = { look: compact, line: lines.at(-1) ?? 0 };
  const { look, line } = choices.find((choice) => fits(choice.line, choice.look)) ?? least;
  const most = heightBeside(line);
  const slots = stacked(frame, layers, {
    heightOf: (layer) => (layer === focus ? most : line),
    kindOf: (layer) => (layer === focus ? "focus" : "quiet"),
    gap: QUIET.gap,
  });
  return { look, slots };
}

function compactLook({ text, scale = 1 }: StrataInput): Look {
  return { fontSize: text.min / scale, gap: 3 / scale, detail: 0, isCompact: true };
}

/** The room below a layer's name in a narrow picture, all of it elsewhere. */
function headed(room: Room, frame: Frame, { gap }: Setting): Room {
  const head = frame.isNarrow ? labelHeight(frame) : 0;
  return { ...room, y: room.y + head + gap, height: Math.max(0, room.height - head - 2 * gap) };
}

function stacked(
  frame: Frame,
  layers: readonly LayerInput[],
  {
    heightOf,
    kindOf,
    gap,
  }: {
    readonly heightOf: (layer: LayerInput, index: number) => number;
    readonly kindOf: (layer: LayerInput) => Slot["kind"];
    readonly gap: number;
  },
): readonly Slot[] {
  let y = frame.top;
  const slots: Slot[] = [];
  for (const index of [...layers.keys()].toReversed()) {
    const layer = layers[index];
    if (!layer) continue;
    const height = heightOf(layer, index);
    slots.push({ layer, y, height, kind: kindOf(layer) });
    y += height + gap;
  }
  return slots.toReversed();
}

/** From near: the best look at which all that the bands hold has its name; else the smallest text. */
function nearLook(frame: Frame, input: StrataInput, slots: readonly Slot[]): Look {
  const looks = looksFor(input);
  const fits = (look: Look): boolean => {
    const setting = settingOf(input, look);
    return slots.every(({ layer, y, height, kind }) => {
      const inner = height - underIn(input, kind);
      const room = headed({ ...frame.chips, y, height: inner }, frame, setting);
      return kind === "quiet" || !needsMore(layer, room, setting, input);
    });
  };
  return looks.find(fits) ?? looks.at(-1) ?? { fontSize: input.text.min, gap: 4, detail: 0 };
}

/** A quiet line has little to spare. */
function underIn({ under = 0 }: StrataInput, kind: Slot["kind"]): number {
  return kind === "quiet" ? under / 2 : under;
}

function bandIn(
  { layer, y, height, kind }: Slot,
  frame: Frame,
  setting: Setting,
  input: StrataInput,
): BandBox {
  const { chips: column, isNarrow } = frame;
  const isQuiet = kind === "quiet";
  const inner = height - underIn(input, kind);
  const content: Rect = { x: column.x - EDGE, y, width: column.width + 2 * EDGE, height: inner };
  // In a line as low as a quiet one there is no air above and below.
  const air = isQuiet ? { ...setting, gap: 0 } : setting;
  const room = headed({ ...column, y, height: inner }, frame, air);
  const head = isNarrow ? labelHeight(frame) : height;
  // From near, chips tell more than their name where all of the band find room so.
  const details = (input.scale ?? 1) >= DETAILED && kind !== "quiet" ? ([2, 1] as const) : [];
  const told = details.find(
    (detail) => !needsMore(layer, room, settingOf(input, { ...setting, detail }), input),
  );
  const chosen = told ? settingOf(input, { ...setting, detail: told }) : setting;
  return {
    id: layer.id,
    x: EDGE,
    y,
    width: column.x + column.width,
    height,
    label: { x: EDGE, y, width: frame.labelWidth, height: Math.min(head, height) },
    content,
    ground: { x: EDGE, y, width: column.x + column.width, height },
    pose: lying(content),
    detail: told ?? 0,
    ...contentIn(layer, room, chosen, { ...input, isQuiet }),
  };
}
