import { needsMore } from "./bandContent.ts";
import type { Frame, LayerInput, StrataInput } from "./frame.ts";
import { compactLook, labelHeight, type Look, looksFor, settingOf } from "./setting.ts";
import { headIn, roomIn, type Slot, stacked, underIn } from "./slot.ts";

/** In a picture with a layer in focus: heights of the others, px, the best first; and between them. */
const QUIET = { lines: [30, 26, 22, 19, 16], gap: 3, share: 0.6 };

interface FocusChoice {
  readonly look: Look;
  readonly kind: "focus" | "wide";
  /** Height of each of the others, px. */
  readonly line: number;
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
  const lines = frame.isNarrow
    ? [labelHeight(frame) + 24]
    : QUIET.lines.filter((line, index) => index > 1 || line * others <= room * QUIET.share);
  const heightBeside = (line: number): number => Math.max(line, room - line * others);
  const fits = ({ line, look, kind }: FocusChoice): boolean => {
    const setting = settingOf(input, look);
    const height = heightBeside(line) - underIn(input, kind);
    return !needsMore(focus, roomIn(frame, { y: 0, height, kind }, setting), setting, input);
  };
  const inline: Look = { ...compact, areGroupsInline: true };
  const beside = [...looks, compact].map((look) => ({ look, kind: "focus" as const }));
  // On a plate the name stands beside it.
  const isWide = !frame.isNarrow && input.under === undefined;
  const above = isWide ? beside.map(({ look: one }) => ({ look: one, kind: "wide" as const })) : [];
  const kinds: readonly Omit<FocusChoice, "line">[] = [
    ...beside,
    ...above,
    { look: inline, kind: "focus" },
    ...(isWide ? [{ look: inline, kind: "wide" as const }] : []),
  ];
  const choices = kinds.flatMap((one) => lines.map((line): FocusChoice => ({ ...one, line })));
  // Without its groups, as many names as there is room for.
  const low = lines.at(-1) ?? 0;
  const isHigh =
    heightBeside(low) > headIn(frame, "wide") + 3 * settingOf(input, compact).chipHeight;
  const least: FocusChoice = {
    look: compact,
    kind: isWide && isHigh ? "wide" : "focus",
    line: low,
  };
  const { look, line, kind } = choices.find(fits) ?? least;
  const most = heightBeside(line);
  const slots = stacked(frame, layers, {
    heightOf: (layer) => (layer === focus ? most : line),
    kindOf: (layer) => (layer === focus ? kind : "quiet"),
    gap: QUIET.gap,
  });
  return { look, slots };
}
