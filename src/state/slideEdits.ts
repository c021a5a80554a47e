import type { Step, StepSlide } from "#model/talk.ts";
import type { Locale, Text } from "#model/text.ts";
import { writeText } from "./writeText.ts";

/** Words of a slide that shows something else than a view. */
export type SlideField = "text" | "alt" | "left" | "right" | "leftHead" | "rightHead";

/** Kinds that need nothing but words; an image comes from a file. */
export const WORD_SLIDES = ["title", "section", "text", "columns", "tally", "end"] as const;
export type WordSlide = (typeof WORD_SLIDES)[number];

/** Which of them each kind has, in the order in which they are written. */
export const SLIDE_FIELDS: Readonly<Record<StepSlide["kind"], readonly SlideField[]>> = {
  title: ["text"],
  section: ["text"],
  text: ["text"],
  columns: ["leftHead", "left", "rightHead", "right"],
  image: ["text", "alt"],
  tally: ["text"],
  end: ["text"],
};

/** A slide of another kind, with the words that there are. */
export function slideAs(kind: WordSlide, step: Step): StepSlide {
  const { slide } = step;
  const text = slide && "text" in slide ? slide.text : undefined;
  switch (kind) {
    case "text":
      return { kind, text: textIn(step) };
    case "columns":
      return { kind, left: textIn(step), right: textIn(step) };
    case "tally":
      return { kind, of: "verdicts", ...(text && { text }) };
    case "title":
    case "section":
    case "end":
      return { kind, ...(text && { text }) };
  }
}

/** Words that a slide which needs some may begin with: its own, or the step's title. */
function textIn({ slide, title }: Step): Text {
  if (slide?.kind === "columns") return slide.left;
  return slide?.text ?? title;
}

/** @returns the same slide where it needs words and these are none */
export function writeSlide(
  slide: StepSlide,
  { field, locale, words }: { field: SlideField; locale: Locale; words: string },
): StepSlide {
  if (!SLIDE_FIELDS[slide.kind].includes(field)) return slide;
  const before: StepSlide & Partial<Record<SlideField, Text>> = slide;
  const text = writeText(before[field], locale, words);
  if (text) return { ...slide, [field]: text };
  const isNeeded = field === "left" || field === "right" || slide.kind === "text";
  if (isNeeded || before[field] === undefined) return slide;
  const { [field]: _, ...rest } = before;
  // What is left out may be left out.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rest as StepSlide;
}
