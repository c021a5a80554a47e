import { MARK_ROOM } from "./chipLines.ts";
import type { Frame, LayerInput, StrataInput } from "./frame.ts";
import type { Measure } from "./measure.ts";
import { breakRows, justifyRows, MOST_STRETCH, type Piece } from "./rows.ts";
import type { ChipBox, Rect } from "./scene.ts";

/** Between chips, px on the screen; the second where only that lets all names find room. */
export const GAPS = { wide: 6, tight: 4 } as const;

/** A choice of sizes, in scene units. */
export interface Look {
  readonly fontSize: number;
  readonly gap: number;
  /** Lines in a chip below its name. */
  readonly detail: 0 | 1 | 2;
  /** Chips as low as their text allows, where a whole layer is to be named in little room. */
  readonly isCompact?: boolean;
  /** Lower still, with hardly any air: for layers that would else lack names or their groups. */
  readonly isFine?: boolean;
  /** Groups follow each other on the same rows, where columns of them would be too high. */
  readonly areGroupsInline?: boolean;
}

/** Everything that follows from a look for one picture. */
export interface Setting extends Look {
  readonly chipHeight: number;
  /** Distance of neighbouring dots. */
  readonly pitch: number;
  readonly moreWidth: number;
  /** Share of a row by which its chips may be stretched: not on slides, where marks stand at their ends. */
  readonly stretch: number;
  readonly piecesOf: (layer: LayerInput) => readonly Piece[];
}

/** Width that most words below a name need, in sizes of its text. */
const DETAIL_WIDTH = 12;
/** Height of a further line in a chip, in sizes of its text. */
const LINE = 1.15;

/**
 * What to try, the best first. At scale 1: from the largest text down, half a px apart, at last the
 * smallest with less air. From near (`scale` above 1) the same sizes on the screen.
 */
export function looksFor({ text: { min, max }, scale = 1 }: StrataInput): readonly Look[] {
  const count = Math.max(0, Math.floor((max - min) * 2));
  const sizes = Array.from({ length: count + 1 }, (_, step) => max - step / 2);
  const plain = sizes.map((size): Look => ({ fontSize: size, gap: GAPS.wide, detail: 0 }));
  const tight: Look = { fontSize: sizes.at(-1) ?? min, gap: GAPS.tight, detail: 0 };
  return [...plain, tight].map((look) => ({
    ...look,
    fontSize: look.fontSize / scale,
    gap: look.gap / scale,
  }));
}

/** Chips as low as their text allows. */
export function compactLook({ text, scale = 1 }: StrataInput): Look {
  return { fontSize: text.min / scale, gap: 3 / scale, detail: 0, isCompact: true };
}

/** The same with hardly any air. */
export function fineLook(input: StrataInput): Look {
  return { ...compactLook(input), gap: 2.5 / (input.scale ?? 1), isFine: true };
}

export function settingOf(input: StrataInput, look: Look): Setting {
  const { measure, scale = 1 } = input;
  const { fontSize, detail, isCompact = false, isFine = false } = look;
  const low = isFine ? 1 : 4;
  const air = (isCompact ? (input.isDense ? 1 : low) : 8) / scale;
  return {
    ...look,
    chipHeight: fontSize * (isCompact ? 1.3 : 1.45) + air + detail * fontSize * LINE,
    pitch: pitchAt(scale),
    moreWidth: Math.max(MORE_WIDTH / scale, measure("+000", fontSize, "bold") + fontSize * 1.2),
    stretch: input.isDense ? 0 : MOST_STRETCH,
    piecesOf: (layer) => piecesOf(layer, look, measure),
  };
}

/** What was measured for a layer, by look: a picture is tried in several looks and heights. */
const PIECES = new WeakMap<Measure, WeakMap<LayerInput, Map<string, readonly Piece[]>>>();

function piecesOf(
  layer: LayerInput,
  { fontSize, gap, detail }: Look,
  measure: Measure,
): readonly Piece[] {
  const byLayer = PIECES.get(measure) ?? new WeakMap<LayerInput, Map<string, readonly Piece[]>>();
  PIECES.set(measure, byLayer);
  const byLook = byLayer.get(layer) ?? new Map<string, readonly Piece[]>();
  byLayer.set(layer, byLook);
  const key = `${fontSize}/${gap}/${detail}`;
  let pieces = byLook.get(key);
  if (!pieces) {
    const least = detail > 0 ? fontSize * DETAIL_WIDTH : 0;
    const padding = chipPadding(fontSize, gap);
    pieces = layer.chips.map(({ id, name, hasSign, hasMark }) => {
      const end = (hasSign ? fontSize : 0) + (hasMark ? fontSize * MARK_ROOM : 0);
      const width = measure(name, fontSize, "normal") + padding + end;
      return { id, width: Math.max(least, width) };
    });
    byLook.set(key, pieces);
  }
  return pieces;
}

/** Share of a band that dots may take where names stand beside them. */
export const DOTS_SHARE = 0.45;
/** The same where what somebody asked for would else lack its name. */
export const LEAST_DOTS_SHARE = 0.25;
/** Distance of neighbouring dots at scale 1, px of the screen, and how they grow with the scale. */
const PITCH = 9;
const GROWTH = 0.12;
const MOST_GROWTH = 1.4;
/** Least width of the button that counts the dots, px of the screen. */
const MORE_WIDTH = 40;

function pitchAt(scale: number): number {
  return (PITCH * Math.min(MOST_GROWTH, 1 + (scale - 1) * GROWTH)) / scale;
}

/** Room beside a chip's name: the mark at its left, and air. */
export function chipPadding(fontSize: number, gap: number): number {
  return fontSize * 2.25 + gap;
}

/** How many rows of chips find room in a height. */
export function rowsWithin(height: number, { chipHeight, gap }: Setting): number {
  // Sums of fractions end a hair too high.
  return Math.max(0, Math.floor((height + gap + 1e-6) / (chipHeight + gap)));
}

/** Pieces in rows about the middle of their room. */
export function placedRows(
  pieces: readonly Piece[],
  room: Rect,
  setting: Setting,
): readonly ChipBox[] {
  const { gap, stretch } = setting;
  const placed = justifyRows(breakRows(pieces, room.width, gap), room.width, gap, stretch);
  const rows = (placed.at(-1)?.row ?? -1) + 1;
  // In a band as low as a line, chips are lower than they would be.
  const chipHeight = Math.min(setting.chipHeight, room.height);
  const top = room.y + (room.height - blockHeight(rows, { ...setting, chipHeight })) / 2;
  return placed.map(({ id, x, width, row }) => ({
    id,
    x: room.x + x,
    y: top + row * (chipHeight + gap),
    width,
    height: chipHeight,
  }));
}

/** The height of some rows of chips. */
export function blockHeight(rows: number, { chipHeight, gap }: Setting): number {
  return rows * chipHeight + Math.max(0, rows - 1) * gap;
}

/** A layer's name as part of the lowest band that it can be read in. */
export const LABEL_SHARE = 0.79;

/** The room that a layer's name takes: beside its chips, or in a narrow picture above them. */
export function labelHeight({ labelSize, isNarrow }: Frame): number {
  return isNarrow ? labelSize * 1.9 : labelSize * 2.5;
}

export function bandHeight(rows: number, frame: Frame, setting: Setting): number {
  const chips = blockHeight(rows, setting) + 2 * setting.gap;
  return frame.isNarrow
    ? labelHeight(frame) + chips
    : Math.max(chips, labelHeight(frame) + setting.gap);
}
