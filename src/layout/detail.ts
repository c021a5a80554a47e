import type { Measure } from "./measure.ts";
import type { Size } from "./scene.ts";

/**
 * How much a chip tells: 0 its mark and name, 1 also how it stands, 2 also by whom. Level 3 tells no
 * more, but in smaller letters of the scene, so that more of it fits.
 */
export type DetailLevel = 0 | 1 | 2 | 3;

/** The scale from which on a level is told. */
export const FROM: Readonly<Record<DetailLevel, number>> = { 0: 1, 1: 1.8, 2: 2.6, 3: 4 };

export function levelAt(k: number): DetailLevel {
  if (k < FROM[1]) return 0;
  if (k < FROM[2]) return 1;
  return k < FROM[3] ? 2 : 3;
}

/** What a chip could tell, each in words from the fullest to the shortest. */
export interface DetailWords {
  readonly name: string;
  readonly phase: readonly string[];
  readonly vendor: readonly string[];
}

export interface DetailInput {
  readonly chip: Size;
  /** Size of the chips' text at scale 1, px. */
  readonly fontSize: number;
  /** A sign at the chip's end takes room from every line. */
  readonly hasSign: boolean;
  readonly level: DetailLevel;
  /** Smallest text that may be seen, px of the screen. */
  readonly least: number;
  readonly words: DetailWords;
  readonly measure: Measure;
}

/** A line of text in a chip: its middle's height and its size in scene px. */
export interface DetailLine {
  readonly part: keyof DetailWords;
  readonly text: string;
  readonly y: number;
  readonly fontSize: number;
}

/** Where a chip's lines begin, after its mark. */
export function textLeft(fontSize: number): number {
  return fontSize * 2.09;
}

const LEADING = 1.22;

/** What is told below the name, in the order in which it appears. */
const PARTS = ["phase", "vendor"] as const;

/** Part of a chip's height that lines may fill. */
const FILLED = 0.9;

/** Size of what stands below the name, as part of the name's. */
const BALANCE = 0.6;

/**
 * The lines of a chip seen from near, from the top down, the name first. Nothing is cut: what finds
 * no room in any of its words is left out, and the others close up. Where the words are too long for
 * a size that goes well with the name, they are set as small as may be.
 */
export function detailOf(input: DetailInput): readonly DetailLine[] {
  const { chip, fontSize, level, words, measure } = input;
  const least = input.least / FROM[level];
  const room = (chip.height * FILLED) / LEADING;
  const width = chip.width - textLeft(fontSize) - endOf(fontSize, input.hasSign);
  let count = Math.min(PARTS.length, level);
  // The name is the last to suffer: it stays at least as large as what stands below it.
  while (count > 0 && room < (count + 1) * least) count -= 1;
  const parts = PARTS.slice(0, count);
  const balanced = Math.max(least, (BALANCE * room) / (1 + BALANCE * count));
  const fits = (text: string, size: number): boolean => measure(text, size, "normal") <= width;
  const size = parts.every((part) => words[part].some((text) => fits(text, balanced)))
    ? balanced
    : least;
  const told = parts.flatMap((part) => {
    const text = words[part].find((choice) => fits(choice, size));
    return text === undefined ? [] : [{ part, text, fontSize: size }];
  });
  const name = {
    part: "name" as const,
    text: words.name,
    fontSize: Math.min(fontSize, room - count * balanced),
  };
  const lines = [name, ...told];
  const height = lines.reduce((sum, line) => sum + line.fontSize * LEADING, 0);
  let y = (chip.height - height) / 2;
  return lines.map((line) => {
    const middle = y + (line.fontSize * LEADING) / 2;
    y += line.fontSize * LEADING;
    return { ...line, y: middle };
  });
}

/** What the end of a chip keeps free: air, and its sign. */
function endOf(fontSize: number, hasSign: boolean): number {
  return fontSize * (hasSign ? 1.25 : 0.3);
}
