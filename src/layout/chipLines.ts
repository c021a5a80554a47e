import { cut } from "./lines.ts";
import type { Measure } from "./measure.ts";
import type { Size } from "./scene.ts";

/** What a chip could tell, each in words from the fullest to the shortest; the most important first. */
export interface ChipWords {
  readonly name: string;
  readonly details: readonly (readonly string[])[];
}

export interface ChipLinesInput {
  readonly chip: Size;
  /** Size of the name. */
  readonly fontSize: number;
  /** A sign at the chip's end takes room from the name, beside which it stands. */
  readonly hasSign: boolean;
  /** So does a mark of a change, at the very end. */
  readonly hasMark?: boolean | undefined;
  /** Lines that there is height for below the name. */
  readonly detail: 0 | 1 | 2;
  readonly words: ChipWords;
  readonly measure: Measure;
}

/** A line of text in a chip: its middle below the chip's upper edge, and its size. */
export interface ChipLine {
  readonly text: string;
  readonly y: number;
  readonly fontSize: number;
  readonly isName: boolean;
}

export interface ChipText {
  readonly lines: readonly ChipLine[];
  /** Its sign has room beside the name. */
  readonly hasSign: boolean;
}

/** Where a chip's text begins, after its mark, in sizes of its text. */
export const TEXT_LEFT = 2.09;

/** What a chip keeps free at its end, in sizes of its text: air, and its sign. */
const END = { plain: 0.3, sign: 1.25 };
/** What a mark within a chip takes at its end, in sizes of its text. */
export const MARK_ROOM = 1.4;
const LEADING = 1.22;
/** Size of what stands below the name, as part of the name's. */
const DETAIL = 0.84;

/**
 * The lines of a chip from the top down, the name first. A name that has no room beside a sign (a chip
 * keeps the width of another day while the years play) takes the sign's; one wider than its chip ends
 * in an ellipsis; a detail that finds no room in any of its words is left out, and the others close up.
 */
export function chipLines(input: ChipLinesInput): ChipText {
  const { chip, fontSize, hasMark = false, detail, words, measure } = input;
  const room = chip.width - fontSize * (TEXT_LEFT + END.plain + (hasMark ? MARK_ROOM : 0));
  // A hair of air, for a chip is exactly as wide as its name.
  const most = room + fontSize * 0.3;
  const beside = most - fontSize * (END.sign - END.plain);
  const widthAt =
    (size: number) =>
    (text: string): number =>
      measure(text, size, "normal");
  const width = widthAt(fontSize)(words.name);
  const hasSign = input.hasSign && (width <= beside || width > most);
  const name = cut(words.name, hasSign ? beside : most, widthAt(fontSize));
  const told = words.details.slice(0, detail).flatMap((choices) => {
    const text = choices.find((choice) => widthAt(fontSize * DETAIL)(choice) <= room);
    return text === undefined ? [] : [{ text, fontSize: fontSize * DETAIL, isName: false }];
  });
  const lines = [{ text: name, fontSize, isName: true }, ...told];
  const height = lines.reduce((sum, line) => sum + line.fontSize * LEADING, 0);
  let y = (chip.height - height) / 2;
  const placed = lines.map((line) => {
    const middle = y + (line.fontSize * LEADING) / 2;
    y += line.fontSize * LEADING;
    return { ...line, y: middle };
  });
  return { lines: placed, hasSign };
}
