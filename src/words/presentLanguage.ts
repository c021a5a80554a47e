import type { Locale } from "#model/text.ts";
import { createWords } from "./language.ts";
import { presentEn } from "./presentEn.ts";
import { presentZh } from "./presentZh.ts";
import type { PresentWords } from "./words.ts";

/** The words of presenting in a language; they come with the chunk that needs them. */
export function presentWordsIn(locale: Locale): PresentWords {
  return createWords(locale, locale === "en" ? presentEn : presentZh);
}
