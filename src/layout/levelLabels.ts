import { SIDE, STRIP_AIR } from "./threads.ts";
import { type LevelLabels, PITCH, withWidth } from "./threadWidths.ts";

/** More of them would need more height than slanted ones. */
const FEW = 3;
/** Height of a label's line, px: rings round neighbours do not touch each other. */
const LINE = 34;
const AIR = 4;
/** From a label to its thread, which touches no letter, px. */
const GAP = 4;
/** Share of the width that a label may take, so that the key to the knots has room before it. */
const MOST = 0.45;

/**
 * Few labels of standards, each on a line of its own above the bands and ending at its thread: they
 * are read without turning the head, and take less height than long ones that are slanted. The first
 * is the lowest, so that no label lies over another thread.
 */
export const LEVEL_LABELS: LevelLabels = {
  reserve: (input, { pitch, rise }) => {
    const shown = input.threads.map(withWidth(input));
    const widest = Math.max(...shown.map(({ width }) => width));
    const isLower = shown.length * LINE < widest * rise + STRIP_AIR;
    if (shown.length > FEW || widest > input.size.width * MOST || !isLower) return null;
    return {
      width: 2 * SIDE + (shown.length - 1) * pitch,
      height: shown.length * LINE + (input.head ?? 0),
      shown,
      areLevel: true,
    };
  },
  place: (x, index, shown) => {
    const end = (shown.length - index) * LINE - AIR;
    const { width = 0 } = shown[index] ?? {};
    const height = PITCH + 2;
    return { x: x + SIDE - width, y: end - height, width, height, end: end + GAP };
  },
};
