import { contentIn, needsMore } from "./bandContent.ts";
import { hasGroups } from "./groupColumns.ts";
import { EDGE, type Frame, frameOf, type StrataInput } from "./frame.ts";
import { lying } from "./plate.ts";
import type { BandBox, Rect, Scene } from "./scene.ts";
import { labelHeight, type Look, looksFor, type Setting, settingOf } from "./setting.ts";
import { headed, type Slot, slotsIn, underIn } from "./slots.ts";
import { arrangeThreads } from "./threads.ts";

/** The scale from which on chips tell more than their name. */
const DETAILED = 1.5;

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
  const focus = input.layers.find(({ id }) => id === input.focus);
  const asksForNames = focus !== undefined || input.areOthersQuiet === true;
  if (!asksForNames || input.threads.length === 0) return arrangeBands(input);
  // Names and groups come before threads: where the layer in focus, or what is related, lacks room
  // for them, threads wait in the count. At every scale as at the first, so that coming near moves nothing.
  const plain = arrangeBands({ ...input, scale: 1 });
  const wanted = new Set(
    input.layers.flatMap(({ id: layer, chips }) =>
      chips.filter(({ rank = 3 }) => layer === input.focus || rank < 2).map(({ id }) => id),
    ),
  );
  const isShort = plain.bands.some(
    ({ id, dots, headings }) =>
      dots.some((dot) => wanted.has(dot.id)) ||
      (id === focus?.id && hasGroups(focus) && headings.length === 0),
  );
  return arrangeBands({ ...input, areThreadsFolded: isShort });
}

function arrangeBands(input: StrataInput): Scene {
  const frame = frameOf(input);
  const scene = arrangeIn(frame, input);
  const [uppermost] = scene.bands;
  if (frame.isNarrow || !uppermost) return scene;
  // The labels of the threads need their strip only beside the bands: these may rise as far as the
  // uppermost knot stays below it.
  const top = Math.max(EDGE, input.head ?? 0, frame.strip + EDGE - uppermost.height / 2);
  if (top >= frame.top) return scene;
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

/** A layer's name fits the lowest band. */
function labelMost(slots: readonly Slot[]): number {
  return Math.min(...slots.map(({ height }) => height)) * 0.72;
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
    label: {
      x: EDGE,
      y,
      width: frame.labelWidth / (input.scale ?? 1),
      height: Math.min(head, height),
    },
    content,
    ground: { x: EDGE, y, width: column.x + column.width, height },
    pose: lying(content),
    detail: told ?? 0,
    ...contentIn(layer, room, chosen, { ...input, isQuiet }),
  };
}
