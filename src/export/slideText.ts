import type { Measure } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import { linesOf } from "#layout/lines.ts";

/** Text at its place on a slide, px. */
export interface TextBox extends Rect {
  readonly size: number;
  readonly text: string;
}

/** Height of a line of plain text on a slide, in sizes of the text. */
export const SLIDE_LEADING = 1.35;

/** Browsers break lines a little earlier than is reckoned: no text is counted on to fill its room. */
const SPARE = 0.97;

export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly leading?: number;
  readonly isBold?: boolean;
}

/** Lines that a text takes. */
export function linesIn(
  text: string,
  { width, size, isBold = false }: Setting,
  measure: Measure,
): number {
  const widthOf = (part: string): number => measure(part, size, isBold ? "bold" : "normal");
  return Math.max(1, linesOf(text, width * SPARE, widthOf, Infinity).length);
}

/** Height of a text in a width, px. */
export function heightOfText(text: string, setting: Setting, measure: Measure): number {
  const { size, leading = SLIDE_LEADING } = setting;
  return text === "" ? 0 : Math.ceil(linesIn(text, setting, measure) * size * leading);
}

const SENTENCES = new Intl.Segmenter("zh", { granularity: "sentence" });

/** Whole sentences from the beginning, as many as a number of lines holds; the first in any case. */
export function sentencesIn(
  text: string,
  most: number,
  setting: Setting,
  measure: Measure,
): string {
  let kept = "";
  for (const { segment } of SENTENCES.segment(text)) {
    if (kept !== "" && linesIn(kept + segment, setting, measure) > most) break;
    kept += segment;
  }
  return kept.trim();
}

/** Names from the beginning of a list, as many as a number of lines holds, and how many there are besides. */
export function namesWithin(
  names: readonly string[],
  most: number,
  written: (kept: readonly string[], left: number) => string,
  setting: Setting,
  measure: Measure,
): string {
  for (let count = names.length; count > 1; count -= 1) {
    const text = written(names.slice(0, count), names.length - count);
    if (linesIn(text, setting, measure) <= most) return text;
  }
  return written(names.slice(0, 1), Math.max(0, names.length - 1));
}
