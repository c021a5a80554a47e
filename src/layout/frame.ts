import { halved } from "./lines.ts";
import type { Measure } from "./measure.ts";
import type { Size } from "./scene.ts";
import { KNOT_ROOM, reserveThreads } from "./threads.ts";
import type { Shown, ThreadInput, ThreadsInput } from "./threadWidths.ts";

/**
 * Who gets a name first where not all can have one, the lower the earlier: what somebody opened,
 * compares or points out (0), what is related to it (from 1 to below 2, by its distance), what a
 * filter lets through (2), the rest (3).
 */
export type Rank = number;

export interface ChipInput {
  readonly id: string;
  readonly name: string;
  /** Among chips of one rank the heavier gets its name first. */
  readonly weight: number;
  readonly rank?: Rank;
  /** A sign after the name takes room. */
  readonly hasSign: boolean;
  /** So does a mark of a change that stands within the chip. */
  readonly hasMark?: boolean;
  /** The group it stands in, where its layer has groups. */
  readonly group?: string | undefined;
}
export interface LayerInput {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** The longest note while something is filtered: it is said even where the other lacks room. */
  readonly filteredNote?: string;
  /** In the order in which they are to stand. */
  readonly chips: readonly ChipInput[];
  /** In their order. */
  readonly groups?: readonly { readonly id: string; readonly label: string }[];
}
export interface StrataInput {
  /** From the ground up. */
  readonly layers: readonly LayerInput[];
  readonly threads: readonly ThreadInput[];
  readonly size: Size;
  readonly measure: Measure;
  /** The layer that gets the room, its groups named; the others shrink to a line each. */
  readonly focus: string | null;
  /** Something is open and others are tied to it: only these are named where room is short. */
  readonly areOthersQuiet?: boolean;
  /** Groups are the steps of a trace: where a band has names for some only, these stand by step. */
  readonly areGroupsSteps?: boolean;
  /** A slide: large text in little room, so air and labels take less of it, and slanted labels are apart. */
  readonly isDense?: boolean;
  /** Height below each band's content that stays free, px. */
  readonly under?: number;
  /** Height above the bands that stays free for what lies there, px. */
  readonly head?: number;
  /** Screen px per scene unit; 1 or more. Text keeps its size on the screen. */
  readonly scale?: number;
  /** All threads are wanted, even where the chips pay for their room. */
  readonly areThreadsUnfolded?: boolean;
  /** Only threads that somebody has chosen have room; all others are counted. */
  readonly areThreadsFolded?: boolean;
  readonly moreThreads?: ThreadsInput["moreThreads"];
  readonly level?: ThreadsInput["level"];
  /** Smallest and largest size of the chips' text, px. */
  readonly text: { readonly min: number; readonly max: number };
}

/** Below this width the labels stand above their chips and threads are labels only. */
export const NARROW = 640;

/** What chips need of the width, in sizes of their text. */
const LEAST_CHIPS = 15;

/** Between bands, at least, px. */
export const LEAST_GAP = 3;

/** Share of the width that names may take where chips need it. */
const LABEL_SHARE = 0.26;
/** On a slide, bands as high as this, in sizes of their names, hold long ones on two lines. */
const HIGH = 2.8;

/** Air between the picture and the window. */
export const EDGE = 8;

/** Names of this size stand where everything is to be read from the back row. */
const FROM_AFAR = 20;
const LEAST_FROM_AFAR = 18;

/** Size of what stands below a layer's name, px. */
export function noteSizeIn(labelSize: number): number {
  const size = labelSize * 0.8;
  return labelSize >= FROM_AFAR ? Math.max(LEAST_FROM_AFAR, size) : size;
}

/** Height of a layer, in sizes of its name, below which its note stands beside its name. */
export const ONE_LINE = 2.45;
/** Height of the lowest band in which a name can be read, in sizes of the name. */
export const LOWEST_LINE = 1.4;
/** From a band's edge to its name, and from the name to the chips, px. */
export const LABEL_AIR = { before: 18, after: 16 };

/** Share of the width that names may take with notes beside them. */
const NOTE_SHARE = { whole: 0.25, inFocus: 0.4, filtered: 0.36 };

/** How the room is shared out before any chip is placed. */
export interface Frame {
  readonly isNarrow: boolean;
  readonly labelSize: number;
  readonly labelWidth: number;
  /** Notes find room beside all names, too. */
  readonly areNotesWhole: boolean;
  /** Where chips stand, in x. */
  readonly chips: { readonly x: number; readonly width: number };
  /** Where the bands begin, and how high all may be together. */
  readonly top: number;
  readonly height: number;
  /** The uppermost band is at least this high. */
  readonly leastUppermost?: number;
  readonly threadsLeft: number;
  /** Where the labels of the threads end. */
  readonly strip: number;
  /** They lie level over the picture, which cannot rise beside them. */
  readonly areLabelsLevel: boolean;
  /** Threads with a line and a label. */
  readonly shownThreads: readonly Shown[];
}

export function frameOf(input: StrataInput): Frame {
  const { layers, size, measure, text, head = 0 } = input;
  const isNarrow = size.width < NARROW;
  // From small windows to large ones the labels grow by half; a whole scale would weigh too much here.
  const largeness = Math.min(1, Math.max(0, (size.width - 1000) / 900));
  const share = (size.height - head) / Math.max(1, layers.length);
  const wished = input.isDense ? text.min : text.min + 2.5 + 2.5 * largeness;
  // Where many layers have little room, names are as large as their lines allow.
  const labelSize = isNarrow
    ? wished
    : Math.max(text.min, Math.min(wished, (share - LEAST_GAP) / LOWEST_LINE));
  const noteSize = noteSizeIn(labelSize);
  const isCrowded = share < labelSize * (ONE_LINE + 1);
  const widths = layers.map((layer) => labelWidths(layer, labelSize, measure));
  const air = LABEL_AIR.before + LABEL_AIR.after;
  // Names with their notes below them; or beside them, as far as these do not take too much.
  const below = Math.max(0, ...widths.flatMap(({ name, note }) => [name, note]));
  const beside =
    isCrowded || input.focus !== null
      ? besideIn(widths, noteSize, {
          whole:
            (size.width - air) * (input.focus === null ? NOTE_SHARE.whole : NOTE_SHARE.inFocus),
          filtered: (size.width - air) * NOTE_SHARE.filtered,
        })
      : 0;
  const widest = Math.max(below, beside);
  const reserved = reserveThreads({ ...input, strip: stripIn(input, labelSize) }, isNarrow);
  const top = Math.max(reserved.height, head);
  const height = Math.max(0, size.height - top - EDGE);
  const isHigh = height >= layers.length * HIGH * labelSize;
  const isWide = widest + air > size.width * LABEL_SHARE;
  const widthOf = (name: string): number => measure(name, labelSize, "bold");
  const column =
    input.isDense && isHigh && isWide
      ? Math.max(0, ...layers.flatMap(({ label }) => halved(label, widthOf).map(widthOf)))
      : widest;
  // Names stand whole wherever that leaves room for a chip and the one that counts the rest.
  const most = size.width - reserved.width - 3 * EDGE - LEAST_CHIPS * text.min;
  const labelWidth = isNarrow
    ? size.width - 4 * EDGE
    : Math.min(column + air, Math.max(size.width * LABEL_SHARE, most));
  const x = isNarrow ? 2 * EDGE : EDGE + labelWidth;
  return {
    isNarrow,
    labelSize,
    labelWidth,
    areNotesWhole: widths.every(({ name, note }) => name + noteSize + note <= labelWidth - air),
    chips: { x, width: Math.max(80, size.width - x - reserved.width - 2 * EDGE) },
    top,
    height,
    threadsLeft: size.width - reserved.width,
    strip: reserved.height,
    areLabelsLevel: reserved.areLevel ?? false,
    shownThreads: reserved.shown,
  };
}

export interface LabelWidths {
  readonly name: number;
  readonly note: number;
  /** Of the longest note while something is filtered. */
  readonly filtered: number;
}

/**
 * Width for names with their notes beside them: all of these, or those that count what is filtered.
 * @param most width of each
 */
function besideIn(
  widths: readonly LabelWidths[],
  air: number,
  most: { readonly whole: number; readonly filtered: number },
): number {
  const widest = (noteOf: (one: LabelWidths) => number): number =>
    Math.max(0, ...widths.map((one) => one.name + (noteOf(one) > 0 ? air + noteOf(one) : 0)));
  const whole = widest(({ note, filtered }) => Math.max(note, filtered));
  if (whole <= most.whole) return whole;
  const filtered = widest((one) => one.filtered);
  return filtered <= most.filtered ? filtered : 0;
}

/** Widths of a layer's name and of its notes. */
export function labelWidths(
  { label, note, filteredNote = "" }: LayerInput,
  labelSize: number,
  measure: Measure,
): LabelWidths {
  const noteSize = noteSizeIn(labelSize);
  return {
    name: measure(label, labelSize, "bold"),
    note: measure(note, noteSize, "normal"),
    filtered: measure(filteredNote, noteSize, "normal"),
  };
}

/** Height for the labels of threads above the lowest bands that there are. */
function stripIn({ layers, size, text, under = 0 }: StrataInput, labelSize: number): number {
  const lowest = Math.max(text.min * 1.3 + 3, labelSize * LOWEST_LINE) + under;
  const spare = size.height - EDGE - layers.length * (lowest + LEAST_GAP) + LEAST_GAP;
  // The knots of the uppermost band stand below the labels. A picture that is higher than its room has any.
  return spare < 0 ? Infinity : spare + lowest - 2 * KNOT_ROOM;
}
