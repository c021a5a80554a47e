import type { Measure } from "./measure.ts";
import type { Size } from "./scene.ts";
import { reserveThreads, type ThreadInput } from "./threads.ts";

export interface ChipInput {
  readonly id: string;
  readonly name: string;
  /** The lighter is folded away first. */
  readonly weight: number;
  /** Not what a filter asks for: folded away before all that is. */
  readonly isOut?: boolean;
  /** A sign after the name takes room. */
  readonly hasSign: boolean;
}
export interface LayerInput {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly chips: readonly ChipInput[];
}
export interface StrataInput {
  /** From the ground up. */
  readonly layers: readonly LayerInput[];
  readonly threads: readonly ThreadInput[];
  readonly size: Size;
  readonly measure: Measure;
  /** A layer that is never folded. */
  readonly unfolded: string | null;
  /** All threads are wanted, even where the chips pay for their room. */
  readonly areThreadsUnfolded?: boolean;
  readonly threadShare?: number;
  /** Smallest and largest size of the chips' text, px. */
  readonly text: { readonly min: number; readonly max: number };
}

/** Below this width the labels stand above their chips and threads are labels only. */
export const NARROW = 640;

/** What chips need of the width, in sizes of their text. */
const LEAST_CHIPS = 15;

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
  readonly threadsLeft: number;
  /** Where the labels of the threads end. */
  readonly strip: number;
}

export function frameOf(input: StrataInput): Frame {
  const { layers, size, measure, text } = input;
  const isNarrow = size.width < NARROW;
  // From small windows to large ones the labels grow by half; a whole scale would weigh too much here.
  const largeness = Math.min(1, Math.max(0, (size.width - 1000) / 900));
  const labelSize = text.min + 2.5 + 2.5 * largeness;
  const widest = Math.max(
    0,
    ...layers.flatMap(({ label, note }) => [
      measure(label, labelSize, "bold"),
      measure(note, noteSizeIn(labelSize), "normal"),
    ]),
  );
  const reserved = reserveThreads(input, isNarrow);
  // Names stand whole wherever that leaves room for a chip and the one that counts the rest.
  const most = size.width - reserved.width - 3 * EDGE - LEAST_CHIPS * text.min;
  const labelWidth = isNarrow
    ? size.width - 4 * EDGE
    : Math.min(widest + 34, Math.max(size.width * 0.26, most));
  const x = isNarrow ? 2 * EDGE : EDGE + labelWidth;
  return {
    isNarrow,
    labelSize,
    labelWidth,
    chips: { x, width: Math.max(80, size.width - x - reserved.width - 2 * EDGE) },
    top: reserved.height,
    height: Math.max(0, size.height - reserved.height - EDGE),
    threadsLeft: size.width - reserved.width,
    strip: reserved.height,
  };
}
