import type { Locale } from "#model/text.ts";
import { type CompareKey, compareEn } from "./compareEn.ts";
import { compareZh } from "./compareZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", compareEn),
  "zh-CN": createWords("zh-CN", compareZh),
} as const;

/** The words of the comparison in a language. */
export function compareWordsIn(locale: Locale): Words<CompareKey> {
  return WORDS[locale];
}
