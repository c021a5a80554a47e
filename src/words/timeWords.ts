import type { Locale } from "#model/text.ts";
import { createWords } from "./language.ts";
import { type TimeKey, timeEn } from "./timeEn.ts";
import { timeZh } from "./timeZh.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", timeEn),
  "zh-CN": createWords("zh-CN", timeZh),
} as const;

/** The words of the time line, and of what happened, in a language. */
export function timeWordsIn(locale: Locale): Words<TimeKey> {
  return WORDS[locale];
}
