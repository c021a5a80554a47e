import { needsMore } from "./bandContent.ts";
import type { Frame, LayerInput, StrataInput } from "./frame.ts";
import {
  compactLook,
  fineLook,
  LABEL_SHARE,
  labelHeight,
  type Look,
  looksFor,
  settingOf,
} from "./setting.ts";
import { headIn, roomIn, type Slot, stacked, underIn } from "./slot.ts";

/** In a picture with a layer in focus: heights of the others, px, the best first; and between them. */
const QUIET = { lines: [30, 26, 23, 19, 16], gap: 3, share: 0.6 };
/** The same where a layer has more than can be named so. */
const FINE = { line: 14, gap: 2 };

interface FocusChoice {
  readonly look: Look;
  readonly kind: "focus" | "wide";
  /** Height of each of the others, and between them, px. */
  readonly line: number;
  readonly gap: number;
}

/** The layer in focus has the room that a line for each of the others leaves. */
export function focusSlots(
  frame: Frame,
  input: StrataInput,
  focus: LayerInput,
): { look: Look; slots: readonly Slot[] } {
  const { layers } = input;
  const others = layers.length - 1;
  const room = frame.height - QUIET.gap * others;
  const looks = looksFor(input);
  const compact = compactLook(input);
  const isReadable = (line: number): boolean => line * LABEL_SHARE >= input.text.min;
  const readable = QUIET.lines.filter(isReadable);
  const last = readable.at(-1) ?? input.text.min / LABEL_SHARE;
  const lines = frame.isNarrow
    ? [labelHeight(frame) + 24]
    : [...readable.filter((line) => line > last && line * others <= room * QUIET.share), last];
  const heightBeside = ({ line, gap }: Pick<FocusChoice, "line" | "gap">): number =>
    Math.max(line, frame.height - (line + gap) * others);
  const fits = ({ line, gap, look, kind }: FocusChoice): boolean => {
    const setting = settingOf(input, look);
    const height = heightBeside({ line, gap }) - underIn(input, kind);
    return !needsMore(focus, roomIn(frame, { y: 0, height, kind }, setting), setting, input);
  };
  const inline: Look = { ...compact, areGroupsInline: true };
  const fine: Look = { ...fineLook(input), areGroupsInline: true };
  const beside = [...looks, compact].map((look) => ({ look, kind: "focus" as const }));
  // On a plate the name stands beside it.
  const isWide = !frame.isNarrow && input.under === undefined;
  const above = isWide ? beside.map(({ look: one }) => ({ look: one, kind: "wide" as const })) : [];
  const kinds: readonly Pick<FocusChoice, "look" | "kind">[] = [
    ...beside,
    ...above,
    { look: inline, kind: "focus" },
    ...(isWide ? [{ look: inline, kind: "wide" as const }] : []),
  ];
  const low = { line: lines.at(-1) ?? 0, gap: QUIET.gap };
  const lowest = !frame.isNarrow && isReadable(FINE.line) ? FINE : low;
  // Where not all find room: as many names as do.
  const isHigh =
    heightBeside(lowest) > headIn(frame, "wide") + 3 * settingOf(input, fine).chipHeight;
  const least: FocusChoice = { look: fine, kind: isWide && isHigh ? "wide" : "focus", ...lowest };
  const choices: readonly FocusChoice[] = [
    ...kinds.flatMap((one) => lines.map((line) => ({ ...one, line, gap: QUIET.gap }))),
    { ...least, ...low },
  ];
  const { look, line, kind, gap } = choices.find(fits) ?? least;
  const most = heightBeside({ line, gap });
  const slots = stacked(frame, layers, {
    heightOf: (layer) => (layer === focus ? most : line),
    kindOf: (layer) => (layer === focus ? kind : "quiet"),
    gap,
  });
  return { look, slots };
}
