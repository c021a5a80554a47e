import { focusSlots } from "./focusSlots.ts";
import { type Frame, type LayerInput, LEAST_GAP, LOWEST_LINE, type StrataInput } from "./frame.ts";
import { bisect, countRows } from "./rows.ts";
import { groupBlocks, runRows, stepSections } from "./run.ts";
import {
  bandHeight,
  blockHeight,
  compactLook,
  DOTS_SHARE,
  fineLook,
  LEAST_DOTS_SHARE,
  type Look,
  looksFor,
  type Setting,
  settingOf,
} from "./setting.ts";
import { type Slot, stacked } from "./slot.ts";
import { sum } from "./sum.ts";

const BAND_GAP = 6;
/** A layer's share of the height, px, below which the bands stand closer; and how close. */
const CROWDED = 52;

/** Height of a band that nothing related stands in, in sizes of its name. */
const QUIET_LINE = 1.35;

/** Where the layers' bands stand, from the ground up, and the look that this was found for. */
export function slotsIn(frame: Frame, input: StrataInput): { look: Look; slots: readonly Slot[] } {
  const { layers, under = 0 } = input;
  const focus = layers.find(({ id }) => id === input.focus);
  if (focus && layers.length > 1) return focusSlots(frame, input, focus);
  const { leastUppermost = 0 } = frame;
  const looks = looksFor(input);
  const gap = gapIn(frame, input);
  const room = frame.height - gap * (layers.length - 1);
  const settings = looks.map((look) => settingOf(input, look));
  const heightsAt = (step: number): readonly number[] => {
    const setting = settings[step];
    const heights = layers.map((layer) =>
      setting ? naturalHeight(layer, frame, setting) + under : 0,
    );
    return heights.map((height, index) =>
      index === heights.length - 1 ? Math.max(height, leastUppermost) : height,
    );
  };
  // The largest text at which all find room; the smallest where none does.
  const step = bisect(0, looks.length - 1, (one) => sum(heightsAt(one)) <= room);
  const compact = compactLook(input);
  const tight = looks[step] ?? compact;
  const least = layers.length * (lowestBand(frame, settingOf(input, tight)) + under);
  // Where not even one row a layer finds room, chips as low as their text allows.
  const isLeast = least > room && !frame.isNarrow;
  const lowest = layers.length * (lowestBand(frame, settingOf(input, compact)) + under);
  const look = isLeast ? (lowest > room ? fineLook(input) : compact) : tight;
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
  return height / Math.max(1, layers.length) < CROWDED ? LEAST_GAP : BAND_GAP;
}

function naturalHeight(layer: LayerInput, frame: Frame, setting: Setting): number {
  const rows = countRows(setting.piecesOf(layer), frame.chips.width, setting.gap);
  return bandHeight(rows, frame, setting);
}

/** Rows are given out to whoever lacks most of them, as long as there is room; each layer has one. */
function limitedHeights(
  frame: Frame,
  input: StrataInput,
  setting: Setting,
  room: number,
): readonly number[] {
  const { layers, under = 0, areOthersQuiet = false } = input;
  const { width } = frame.chips;
  /** @param beside width that dots and their count take */
  const rowsFor = (layer: LayerInput, most: number, beside = 0): number => {
    const ids = new Set(layer.chips.filter(({ rank = 3 }) => rank < most).map(({ id }) => id));
    const pieces = setting.piecesOf(layer).filter(({ id }) => ids.has(id));
    const left = pieces.length === layer.chips.length ? width : width - beside;
    return input.areGroupsSteps
      ? runRows(stepSections(groupBlocks(layer, pieces, true)), left, setting, input)
      : countRows(pieces, left, setting.gap);
  };
  const heightOf = (count: number): number => bandHeight(count, frame, setting) + under;
  /** A line for each layer in which nothing is asked for, and rows for the others; `null`: too high. */
  const quietHeights = (wanted: readonly number[]): readonly number[] | null => {
    const line = frame.labelSize * QUIET_LINE + under;
    const low = lowestBand(frame, setting);
    const heightWith = (count: number): number =>
      count === 0
        ? line
        : Math.max(low, blockHeight(count, setting) + 2 * setting.gap, frame.labelSize) + under;
    const least = wanted.map((count) => Math.min(count, 1));
    const isNeeded = wanted.some((count) => count > 1 && wanted.includes(0));
    return isNeeded && !frame.isNarrow && sum(least, heightWith) <= room
      ? giveRows(least, wanted, { heightOf: heightWith, room }).map(heightWith)
      : null;
  };
  const related = areOthersQuiet
    ? quietHeights(layers.map((layer) => rowsFor(layer, 2, width * DOTS_SHARE)))
    : null;
  if (related) return related;
  const { leastUppermost = 0 } = frame;
  const tall = (leastUppermost - setting.gap - under) / (setting.chipHeight + setting.gap);
  const one = layers.map((_, index) =>
    index === layers.length - 1 ? Math.max(1, Math.ceil(tall)) : 1,
  );
  const beside = width * LEAST_DOTS_SHARE + setting.moreWidth + setting.gap;
  const asked = layers.map((layer) => rowsFor(layer, 3, beside));
  // Not even a row each with a name of two lines: the lowest bands there are, and more for what
  // somebody asked for.
  if (sum(one, heightOf) > room) {
    const lowest = lowestBand(frame, setting);
    const lowWith = (count: number): number =>
      count > 1
        ? Math.max(lowest, blockHeight(count, setting) + 2 * setting.gap) + under
        : lowest + under;
    return giveRows(one, asked, { heightOf: lowWith, room }).map(lowWith);
  }
  const all = layers.map((layer) => rowsFor(layer, Infinity));
  const plain = giveRows(one, all, { heightOf, room });
  // What somebody asked for has its name, even where that moves the bands; else they stay.
  const isEnough = asked.every((count, index) => count < (plain[index] ?? 1) || count <= 1);
  const quiet = isEnough || areOthersQuiet ? null : quietHeights(asked);
  if (quiet) return quiet;
  const rows = isEnough
    ? plain
    : giveRows(giveRows(one, asked, { heightOf, room }), all, { heightOf, room });
  return rows.map(heightOf);
}

/** A row more, one after the other, to the layer that has the smallest part of what it wants. */
function giveRows(
  rows: readonly number[],
  wanted: readonly number[],
  { heightOf, room }: { readonly heightOf: (rows: number) => number; readonly room: number },
): readonly number[] {
  const given = [...rows];
  for (;;) {
    const next = wanted
      .map((count, index) => ({ index, share: count / (given[index] ?? 1) }))
      .filter(({ share }) => share > 1)
      .toSorted((a, b) => b.share - a.share || a.index - b.index)
      .find(({ index }) => sum(given.with(index, (given[index] ?? 1) + 1), heightOf) <= room);
    if (!next) return given;
    given[next.index] = (given[next.index] ?? 1) + 1;
  }
}

/** A row of chips, and the layer's name on one line. */
function lowestBand(frame: Frame, setting: Setting): number {
  return frame.isNarrow
    ? bandHeight(1, frame, setting)
    : Math.max(setting.chipHeight + (setting.isCompact ? 2 : 4), frame.labelSize * LOWEST_LINE);
}
