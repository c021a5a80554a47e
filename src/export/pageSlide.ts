import { type Finding, FINDINGS, type Step, type Talk } from "#model/talk.ts";
import { say, type Text } from "#model/text.ts";
import { type Phase, PHASES } from "#model/track.ts";
import { countOf, splitLines } from "#query/builds.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import type { Words } from "#words/words.ts";

/** One count of a tally. */
export interface Figure {
  readonly id: Finding | Phase;
  readonly count: number;
  readonly label: string;
}

/** Nothing but a title, and some lines below it. */
export interface Cover {
  readonly kind: "title" | "section" | "end";
  readonly lines: readonly string[];
}

export function isCover(slide: PageSlide): slide is Cover {
  return slide.kind === "title" || slide.kind === "section" || slide.kind === "end";
}

/** What a slide shows in place of a view, in one language and counted. */
export type PageSlide =
  | Cover
  | { readonly kind: "text"; readonly lines: readonly string[] }
  | { readonly kind: "columns"; readonly columns: readonly [PageColumn, PageColumn] }
  | {
      readonly kind: "image";
      readonly image: string;
      readonly width: number;
      readonly height: number;
      /** Below it; empty where nobody has written any. */
      readonly text: string;
      /** What is to be seen, for those who do not see it. */
      readonly alt: string;
    }
  | {
      readonly kind: "tally";
      readonly figures: readonly Figure[];
      readonly lines: readonly string[];
    };

export interface PageColumn {
  readonly head: string;
  readonly lines: readonly string[];
}

/** @param passing what the step's view lets through on its day */
export function pageSlideOf(
  { slide, title }: Step,
  { talk, passing }: { readonly talk: Talk; readonly passing: readonly ComponentSnapshot[] },
  { locale, t }: Words,
): PageSlide | null {
  if (!slide) return null;
  const textOf = (text: Text | undefined): string => (text ? say(text, locale) : "");
  const lines = (text: Text | undefined): readonly string[] => splitLines(textOf(text));
  switch (slide.kind) {
    case "title":
    case "section":
    case "end":
      return { kind: slide.kind, lines: lines(slide.text) };
    case "text":
      return { kind: slide.kind, lines: lines(slide.text) };
    case "columns":
      return {
        kind: "columns",
        columns: [
          { head: textOf(slide.leftHead), lines: lines(slide.left) },
          { head: textOf(slide.rightHead), lines: lines(slide.right) },
        ],
      };
    case "image":
      return { ...slide, text: textOf(slide.text), alt: textOf(slide.alt ?? slide.text ?? title) };
    case "tally": {
      const figures: readonly Figure[] =
        slide.of === "verdicts"
          ? FINDINGS.map((id) => ({
              id,
              count: countOf(talk, id),
              label: t(`finding.${id}`),
            }))
          : PHASES.map((id) => ({
              id,
              count: passing.filter(({ phase }) => phase.phase === id).length,
              label: t(`phase.${id}`),
            }));
      return {
        kind: "tally",
        figures: figures.filter(({ count }) => count > 0),
        lines: lines(slide.text),
      };
    }
  }
}
