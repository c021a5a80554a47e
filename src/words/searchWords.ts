import type { Locale } from "#model/text.ts";
import { createWords } from "./language.ts";
import { type SearchKey, searchEn } from "./searchEn.ts";
import { searchZh } from "./searchZh.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", searchEn),
  "zh-CN": createWords("zh-CN", searchZh),
} as const;

/** The words of the search in a language. */
export function searchWordsIn(locale: Locale): Words<SearchKey> {
  return WORDS[locale];
}
