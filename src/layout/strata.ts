import { contentIn, needsMore } from "./bandContent.ts";
import { besideNote, labelIn, leftOf } from "./bandLabel.ts";
import { hasGroups } from "./groupColumns.ts";
import { EDGE, type Frame, frameOf, type LayerInput, type StrataInput } from "./frame.ts";
import { lying } from "./plate.ts";
import type { BandBox, Rect, Scene } from "./scene.ts";
import { LABEL_SHARE, type Look, looksFor, type Setting, settingOf } from "./setting.ts";
import { columnIn, headIn, roomIn, type Slot, underIn } from "./slot.ts";
import { slotsIn } from "./slots.ts";
import { arrangeThreads, KNOT_ROOM } from "./threads.ts";

/** Height of the line above the bands that explains the knots, in sizes of the smallest text. */
const KEY_LINE = 2;

/** Height of the uppermost band that threads may ask for, in shares that all have. */
const UPPERMOST = 1.3;

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
  const asked = askedFor(input, focus);
  const isAsked = asked.size > 0 || input.focus !== null;
  const plan = planOf(input, isAsked);
  if (asked.size === 0 || input.threads.length === 0) return sceneIn(plan, input);
  // Names and groups come before threads: where the layer in focus, or what is related or passes the
  // filters, lacks room for them, threads wait in the count. At every scale as at the first, so that
  // coming near moves nothing.
  const lacks = ({ bands }: Scene): boolean =>
    bands.some(
      ({ id, dots, headings }) =>
        dots.some((dot) => asked.has(dot.id)) ||
        (id === focus?.id && hasGroups(focus) && headings.length === 0),
    );
  const isNear = (input.scale ?? 1) > 1;
  const far = { ...input, scale: 1 };
  const atRest = sceneIn(plan, far);
  if (!lacks(atRest)) return isNear ? sceneIn(plan, input) : atRest;
  const folded = { ...far, areThreadsFolded: true };
  const foldedPlan = planOf(folded, isAsked);
  const withoutThreads = sceneIn(foldedPlan, folded);
  // A filter is changed at the threads: they go only where that gives everything its name.
  const areThreadsFolded =
    focus !== undefined || input.areOthersQuiet === true || !lacks(withoutThreads);
  if (!isNear) return areThreadsFolded ? withoutThreads : atRest;
  return sceneIn(areThreadsFolded ? foldedPlan : plan, { ...input, areThreadsFolded });
}

/** Ids of what is to have its name before threads have room. */
function askedFor(
  { layers, areOthersQuiet = false }: StrataInput,
  focus: LayerInput | undefined,
): ReadonlySet<string> {
  const most = areOthersQuiet ? 2 : 3;
  return new Set(
    layers.flatMap((layer) =>
      layer.chips.filter(({ rank = 3 }) => layer === focus || rank < most).map(({ id }) => id),
    ),
  );
}

/** Where the bands stand, before anything is placed in them. */
interface Plan {
  readonly frame: Frame;
  readonly look: Look;
  /** From the ground up. */
  readonly slots: readonly Slot[];
  /** Of the whole picture. */
  readonly height: number;
}

/**
 * The same at every scale.
 * @param isAsked somebody asked for something: the room is for that, not for the uppermost band
 */
function planOf(input: StrataInput, isAsked: boolean): Plan {
  const frame = frameOf(input);
  const plan = planIn(frame, input);
  const uppermost = plan.slots.at(-1);
  if (frame.isNarrow || frame.areLabelsLevel || !uppermost) return plan;
  // The labels of the threads need their strip only beside the bands: these may rise as long as the
  // knots of the uppermost stay below it. Best to the top of the window, with a band as high as that
  // asks for, if it is not much higher than the others; else as far as its height allows.
  const below = frame.strip + 2 * KNOT_ROOM;
  const hasKey = frame.strip > EDGE && input.areOthersQuiet !== true;
  const highest = Math.max(EDGE, (input.head ?? 0) + (hasKey ? input.text.min * KEY_LINE : 0));
  // Plates are best of one height.
  const mayGrow = !isAsked && input.isDense !== true && input.under === undefined;
  const most = (input.size.height / input.layers.length) * UPPERMOST;
  const asked = Math.min(below - highest, most);
  const rises = [
    ...(mayGrow ? [{ top: below - asked, leastUppermost: asked }] : []),
    { top: Math.max(highest, below - uppermost.height), leastUppermost: 0 },
  ].filter(({ top }) => top < frame.top);
  for (const { top, leastUppermost } of rises) {
    const height = frame.height + frame.top - top;
    const risen = planIn({ ...frame, top, height, leastUppermost }, input);
    const first = risen.slots.at(-1);
    // With more room the text may grow and this band shrink: then its knots would stand in the strip.
    const isBelow = first && first.y + first.height >= below - 1e-6;
    if (isBelow && (risen.height <= input.size.height || risen.height <= plan.height)) return risen;
  }
  return plan;
}

function planIn(frame: Frame, input: StrataInput): Plan {
  const { look, slots } = slotsIn(frame, { ...input, scale: 1 });
  const [lowest] = slots;
  const end = lowest ? lowest.y + lowest.height : frame.top;
  // Sums of fractions end a hair too high, and a picture a pixel too high has a scroll bar.
  const needed = Math.ceil(Math.max(end, frame.strip) + EDGE - 1e-6);
  return { frame, look, slots, height: Math.max(input.size.height, needed) };
}

/** The bands with what stands in them at a scale, and the threads. */
function sceneIn({ frame, look, slots, height }: Plan, input: StrataInput): Scene {
  const { layers, size, scale = 1 } = input;
  const setting = settingOf(input, scale > 1 ? nearLook(frame, input, slots) : look);
  const bands = slots.map((slot) => bandIn(slot, frame, setting, input)).toReversed();
  const threads = arrangeThreads(input, bands, {
    left: frame.threadsLeft,
    top: frame.strip,
    shown: frame.shownThreads,
    areLevel: frame.areLabelsLevel,
    isNarrow: frame.isNarrow,
  });
  return {
    width: size.width,
    height,
    scale,
    fontSize: setting.fontSize,
    labelSize: Math.min(frame.labelSize, layers.length === 0 ? Infinity : labelMost(slots)) / scale,
    bands,
    ...threads,
  };
}

/** A layer's name fits the lowest band. */
function labelMost(slots: readonly Slot[]): number {
  return Math.min(...slots.map(({ height }) => height)) * LABEL_SHARE;
}

/** From near: the best look at which all that the bands hold has its name; else the smallest text. */
function nearLook(frame: Frame, input: StrataInput, slots: readonly Slot[]): Look {
  const looks = looksFor(input);
  const fits = (look: Look): boolean => {
    const setting = settingOf(input, look);
    return slots.every(({ layer, y, height, kind }) => {
      const room = roomIn(frame, { y, height: height - underIn(input, kind), kind }, setting);
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
  const column = columnIn(frame, kind);
  const isQuiet = kind === "quiet";
  const inner = height - underIn(input, kind);
  const content: Rect = { x: column.x - EDGE, y, width: column.width + 2 * EDGE, height: inner };
  // In a line as low as a quiet one there is no air above and below.
  const air = isQuiet ? { ...setting, gap: 0 } : setting;
  const label: Rect = {
    x: EDGE,
    y,
    width: frame.labelWidth / (input.scale ?? 1),
    height: Math.min(headIn(frame, kind) || height, height),
  };
  const whole = roomIn(frame, { y, height: inner, kind }, air);
  const room = kind === "wide" ? whole : besideNote(whole, label, layer, frame, input);
  const right = column.x + column.width;
  // From near, chips tell more than their name where all of the band find room so.
  const details = (input.scale ?? 1) >= DETAILED && kind !== "quiet" ? ([2, 1] as const) : [];
  const told = details.find(
    (detail) => !needsMore(layer, room, settingOf(input, { ...setting, detail }), input),
  );
  const chosen = told ? settingOf(input, { ...setting, detail: told }) : setting;
  const inside = contentIn(layer, room, chosen, { ...input, isQuiet });
  return {
    id: layer.id,
    x: EDGE,
    y,
    width: right,
    height,
    ...labelIn(
      label,
      layer,
      frame,
      input,
      kind === "wide" ? right : Math.min(right, leftOf(inside)),
    ),
    content,
    ground: { x: EDGE, y, width: right, height },
    pose: lying(content),
    detail: told ?? 0,
    ...inside,
  };
}
