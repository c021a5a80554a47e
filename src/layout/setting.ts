import type { Frame, StrataInput } from "./frame.ts";
import { breakRows, type Piece } from "./rows.ts";

/** Between chips; the second where only that lets all names find room. */
export const GAPS = { wide: 6, tight: 4 } as const;

/** Everything that follows from the size of the chips' text. */
export interface Setting {
  readonly fontSize: number;
  readonly gap: number;
  readonly chipHeight: number;
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
}

export type Look = Pick<Setting, "fontSize" | "gap">;

/** What to try, from the largest text down, half a px apart; at last the smallest with less air. */
export function looksFrom(max: number, min: number): readonly Look[] {
  const count = Math.max(0, Math.floor((max - min) * 2));
  const sizes = Array.from({ length: count + 1 }, (_, step) => max - step / 2);
  return [
    ...sizes.map((fontSize) => ({ fontSize, gap: GAPS.wide })),
    { fontSize: sizes.at(-1) ?? min, gap: GAPS.tight },
  ];
}

export function settingOf({ layers, measure }: StrataInput, { fontSize, gap }: Look): Setting {
  return {
    fontSize,
    gap,
    chipHeight: Math.round(fontSize * 1.45 + 8),
    pieces: new Map(
      layers.map(({ id, chips }) => [
        id,
        chips.map((chip) => ({
          id: chip.id,
          width: Math.ceil(
            measure(chip.name, fontSize, "normal") +
              chipPadding(fontSize, gap) +
              (chip.hasSign ? fontSize : 0),
          ),
        })),
      ]),
    ),
  };
}

/** Room beside a chip's name: the mark at its left, and air. */
export function chipPadding(fontSize: number, gap: number): number {
  return fontSize * 2.25 + gap;
}

export function restWidth({ measure }: StrataInput, { fontSize }: Setting): number {
  return Math.ceil(measure("+000", fontSize, "bold") + fontSize * 1.6);
}

export function rowCount(
  { chips }: Frame,
  setting: Setting,
  kept: readonly Piece[],
  folded: number,
  input: StrataInput,
): number {
  const rest = folded > 0 ? [{ id: "", width: restWidth(input, setting) }] : [];
  return breakRows([...kept, ...rest], chips.width, setting.gap).length;
}

export function labelHeight({ labelSize, isNarrow }: Frame): number {
  return isNarrow ? labelSize * 1.9 : labelSize * 2.5;
}

export function bandHeight(rows: number, frame: Frame, setting: Setting): number {
  const chips = rows * setting.chipHeight + Math.max(0, rows - 1) * setting.gap + 2 * setting.gap;
  return frame.isNarrow
    ? labelHeight(frame) + chips
    : Math.max(chips, labelHeight(frame) + setting.gap);
}
