import type { Room } from "./bandContent.ts";
import { EDGE, type Frame, type LayerInput, type StrataInput } from "./frame.ts";
import { labelHeight, type Setting } from "./setting.ts";

/** From a band's edge to chips that stand below its name, px. */
const INDENT = 14;

/** A layer and the part of the picture's height that it has. */
export interface Slot {
  readonly layer: LayerInput;
  readonly y: number;
  readonly height: number;
  readonly kind: SlotKind;
}
/** `wide`: in focus, its name above its chips, which have the whole width. */
export type SlotKind = "plain" | "quiet" | "focus" | "wide";

/** What a band has for its chips: beside its name; below it in a narrow picture and where it is wide. */
export function roomIn(
  frame: Frame,
  { y, height, kind }: { readonly y: number; readonly height: number; readonly kind: SlotKind },
  { gap }: Pick<Setting, "gap">,
): Room {
  const { x, width } = columnIn(frame, kind);
  const head = headIn(frame, kind);
  return { x, width, y: y + head + gap, height: Math.max(0, height - head - 2 * gap) };
}

/** Where a band's chips stand, in x. */
export function columnIn({ chips, isNarrow }: Frame, kind: SlotKind): Pick<Room, "x" | "width"> {
  if (kind !== "wide" || isNarrow) return chips;
  const x = EDGE + INDENT;
  return { x, width: chips.x + chips.width - x };
}

/** Height of a name that stands above the chips; 0 where it stands beside them. */
export function headIn(frame: Frame, kind: SlotKind): number {
  if (frame.isNarrow) return labelHeight(frame);
  return kind === "wide" ? frame.labelSize * 1.5 : 0;
}

/** Layers one above the other, each with its height. */
export function stacked(
  frame: Frame,
  layers: readonly LayerInput[],
  {
    heightOf,
    kindOf,
    gap,
  }: {
    readonly heightOf: (layer: LayerInput, index: number) => number;
    readonly kindOf: (layer: LayerInput) => SlotKind;
    readonly gap: number;
  },
): readonly Slot[] {
  let y = frame.top;
  const slots: Slot[] = [];
  for (const index of [...layers.keys()].toReversed()) {
    const layer = layers[index];
    if (!layer) continue;
    const height = heightOf(layer, index);
    slots.push({ layer, y, height, kind: kindOf(layer) });
    y += height + gap;
  }
  return slots.toReversed();
}

/** A quiet line has little to spare. */
export function underIn({ under = 0 }: StrataInput, kind: SlotKind): number {
  return kind === "quiet" ? under / 2 : under;
}
