import type { Step, StepSlide, Talk } from "#model/talk.ts";
import { type Locale, LOCALES, type Text } from "#model/text.ts";
import { SLIDE_FIELDS, type SlideField } from "./slideEdits.ts";
import { isProposed } from "./writeText.ts";

/**
 * A talk as others see it: words that were proposed stand only in the languages in which its author
 * has written something; in both where there is nothing of theirs yet.
 */
export function writtenTalk(talk: Talk): Talk {
  const texts = textsOf(talk);
  const languages = LOCALES.filter((locale) => texts.some((text) => isWrittenIn(text, locale)));
  const [only] = languages;
  if (only === undefined || languages.length > 1 || !texts.some(isProposed)) return talk;
  return mapTexts(talk, (text) => (isProposed(text) ? keptIn(text, only) : text));
}

function isWrittenIn(text: Text, locale: Locale): boolean {
  if (isProposed(text)) return false;
  const { zh, stale = [] } = text;
  return locale === "en" ? !stale.includes("en") : zh !== undefined && !stale.includes("zh");
}

function keptIn({ en, zh = en }: Text, locale: Locale): Text {
  return locale === "en" ? { en } : { en: zh, zh, stale: ["en"] };
}

function textsOf(talk: Talk): readonly Text[] {
  const texts: Text[] = [];
  mapTexts(talk, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function mapTexts(talk: Talk, change: (text: Text) => Text): Talk {
  const { title, summary, steps } = talk;
  return {
    ...talk,
    title: change(title),
    ...(summary && { summary: change(summary) }),
    steps: steps.map((step) => mapStep(step, change)),
  };
}

function mapStep(step: Step, change: (text: Text) => Text): Step {
  const { chapter, title, say, claim, slide } = step;
  return {
    ...step,
    title: change(title),
    ...(chapter && { chapter: change(chapter) }),
    ...(say && { say: change(say) }),
    ...(claim && {
      claim: {
        ...claim,
        ...(claim.said && { said: change(claim.said) }),
        ...(claim.found && { found: change(claim.found) }),
      },
    }),
    ...(slide && { slide: mapSlide(slide, change) }),
  };
}

function mapSlide(slide: StepSlide, change: (text: Text) => Text): StepSlide {
  const texts: Partial<Record<SlideField, Text>> = slide;
  const changed = SLIDE_FIELDS[slide.kind].flatMap((field) => {
    const text = texts[field];
    return text ? [[field, change(text)] as const] : [];
  });
  return { ...slide, ...Object.fromEntries(changed) };
}
