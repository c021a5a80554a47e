import {
  EDGE,
  type Frame,
  LABEL_AIR,
  type LabelWidths,
  labelWidths,
  type LayerInput,
  noteSizeIn,
  ONE_LINE,
  type StrataInput,
} from "./frame.ts";
import type { BandBox, Rect } from "./scene.ts";

/** After a note that stands beside its layer's name, px. */
const NOTE_AIR = 8;
/** Share of what a band has for its chips that a note may take. */
const MOST_NOTE = 0.4;

/** Where what a band holds begins. */
export function leftOf({
  chips,
  dots,
  more,
  headings,
}: Pick<BandBox, "chips" | "dots" | "more" | "headings">): number {
  return Math.min(...[...chips, ...dots, ...headings, ...(more ? [more] : [])].map(({ x }) => x));
}

/** A band so low that its note stands beside its name. */
function isLow({ height }: Rect, { labelSize, isNarrow }: Frame, scale: number): boolean {
  return !isNarrow && height * scale < labelSize * ONE_LINE;
}

/** Width of a name with a note beside it, and air: its own, or what counts what is filtered. */
function widthBeside(
  { name, note, filtered }: LabelWidths,
  isWhole: boolean,
  { labelSize }: Frame,
): number {
  const beside = isWhole ? Math.max(note, filtered) : filtered;
  return LABEL_AIR.before + name + noteSizeIn(labelSize) + beside + NOTE_AIR;
}

/**
 * What a band has for its chips: while something is filtered, each layer says how many pass, and in a
 * low band a long name with that beside it needs a part of the chips' room.
 */
export function besideNote(
  room: Rect,
  label: Rect,
  layer: LayerInput,
  frame: Frame,
  input: StrataInput,
): Rect {
  const { layers, measure, scale = 1 } = input;
  const isFiltered = layers.some(({ chips }) => chips.some(({ rank }) => rank === 2));
  if (!isFiltered || !isLow(label, frame, scale)) return room;
  const wanted = widthBeside(labelWidths(layer, frame.labelSize, measure), false, frame) / scale;
  const lacking = label.x + wanted + EDGE - room.x;
  const taken = Math.min(Math.max(0, lacking), room.width * MOST_NOTE);
  return { ...room, x: room.x + taken, width: room.width - taken };
}

/**
 * Where a layer's name stands. A low band has its note beside the name: what the band does not need
 * before its chips and dots is for it.
 * @param end where what it must not reach begins
 */
export function labelIn(
  label: Rect,
  layer: LayerInput,
  frame: Frame,
  { layers, measure, scale = 1, areOthersQuiet = false }: StrataInput,
  end: number,
): Pick<BandBox, "label" | "isNoteShort"> {
  const { labelSize, areNotesWhole } = frame;
  if (areNotesWhole || !isLow(label, frame, scale)) return { label };
  const widthOf = (one: LayerInput, isWhole: boolean): number =>
    widthBeside(labelWidths(one, labelSize, measure), isWhole, frame) / scale;
  const least = widthOf(layer, false);
  const all = Math.max(...layers.map((one) => widthOf(one, true)));
  // At best all notes are whole and end at one place; beside curves none reaches farther than it must.
  const tries = areOthersQuiet ? [least] : [all, least];
  const most = end - label.x - EDGE;
  const width = Math.max(label.width, tries.find((one) => one <= most) ?? 0);
  return { label: { ...label, width }, ...(width < all && { isNoteShort: true }) };
}
