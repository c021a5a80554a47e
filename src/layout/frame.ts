import { halvedWidth } from "./lines.ts";
import type { Measure } from "./measure.ts";
import type { Size } from "./scene.ts";
import { reserveThreads } from "./threads.ts";
import type { ThreadInput, ThreadsInput } from "./threadWidths.ts";

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
  /** The group it stands in, where its layer has groups. */
  readonly group?: string;
}
export interface LayerInput {
  readonly id: string;
  readonly label: string;
  readonly note: string;
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
  /** Smallest and largest size of the chips' text, px. */
  readonly text: { readonly min: number; readonly max: number };
}

/** Below this width the labels stand above their chips and threads are labels only. */
export const NARROW = 640;

/** What chips need of the width, in sizes of their text. */
const LEAST_CHIPS = 15;

/** Left and right of names, px; and the share of the width that the column of names may take. */
const LABEL_AIR = 34;
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

/** How the room is shared out before any chip is placed. */
export interface Frame {
  readonly isNarrow: boolean;
  readonly labelSize: number;
  readonly labelWidth: number;
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
}

export function frameOf(input: StrataInput): Frame {
  const { layers, size, measure, text, head = 0 } = input;
  const isNarrow = size.width < NARROW;
  // From small windows to large ones the labels grow by half; a whole scale would weigh too much here.
  const largeness = Math.min(1, Math.max(0, (size.width - 1000) / 900));
  const labelSize = input.isDense ? text.min : text.min + 2.5 + 2.5 * largeness;
  const reserved = reserveThreads(input, isNarrow);
  const top = Math.max(reserved.height, head);
  const height = Math.max(0, size.height - top - EDGE);
  const widestOf = (widthOf: (text: string) => number): number =>
    Math.max(
      0,
      ...layers.flatMap(({ label, note }) => [
        widthOf(label),
        measure(note, noteSizeIn(labelSize), "normal"),
      ]),
    );
  const inWhole = (text: string): number => measure(text, labelSize, "bold");
  const isHigh = height / Math.max(1, layers.length) >= HIGH * labelSize;
  const whole = widestOf(inWhole);
  const isWide = whole + LABEL_AIR > size.width * LABEL_SHARE;
  const widest =
    input.isDense && isHigh && isWide ? widestOf((text) => halvedWidth(text, inWhole)) : whole;
  // Names stand whole wherever that leaves room for a chip and the one that counts the rest.
  const most = size.width - reserved.width - 3 * EDGE - LEAST_CHIPS * text.min;
  const labelWidth = isNarrow
    ? size.width - 4 * EDGE
    : Math.min(widest + LABEL_AIR, Math.max(size.width * LABEL_SHARE, most));
  const x = isNarrow ? 2 * EDGE : EDGE + labelWidth;
  return {
    isNarrow,
    labelSize,
    labelWidth,
    chips: { x, width: Math.max(80, size.width - x - reserved.width - 2 * EDGE) },
    top,
    height,
    threadsLeft: size.width - reserved.width,
    strip: reserved.height,
  };
}
