import { useDeferredValue, useMemo } from "react";
import type { Talk } from "#model/talk.ts";
import { PresentWordsContext } from "#view/present/presentWords.ts";
import { Thumbnail } from "#view/present/Thumbnail.tsx";
import { useWords } from "#view/words.ts";
import { writtenTalk } from "#state/writtenTalk.ts";
import { presentWordsIn } from "#words/presentLanguage.ts";
import type { Queries } from "../queries.ts";
import { SlideFace } from "./SlideFace.tsx";
import { SlideStage } from "./SlideStage.tsx";
import { useSlides } from "./useSlides.ts";

export interface StepPreviewProps {
  /** The talk as it is being written. */
  readonly talk: Talk;
  /** Id of the step. */
  readonly step: string;
  readonly queries: Queries;
}

/** The slide of a step that is being written, as an audience will see it. */
export function StepPreview({ talk, step, queries }: StepPreviewProps) {
  const { locale } = useWords();
  const words = useMemo(() => presentWordsIn(locale), [locale]);
  // Typing goes before drawing.
  const later = useDeferredValue(talk);
  const shown = useMemo(() => writtenTalk(later), [later]);
  const index = shown.steps.findIndex(({ id }) => id === step);
  const { at } = useSlides(shown, index + 1, queries, false);
  if (index < 0) return null;
  return (
    <PresentWordsContext value={words}>
      <Thumbnail
        after={0}
        renderSlide={() => (
          <SlideStage>
            <SlideFace slide={at(index + 1)} isStill />
          </SlideStage>
        )}
      />
    </PresentWordsContext>
  );
}
