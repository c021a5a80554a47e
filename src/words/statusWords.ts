import type { Locale } from "#model/text.ts";
import { createWords } from "./language.ts";
import { type StatusKey, statusEn } from "./statusEn.ts";
import { statusZh } from "./statusZh.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", statusEn),
  "zh-CN": createWords("zh-CN", statusZh),
} as const;

/** The words about what a link asked for in a language. */
export function statusWordsIn(locale: Locale): Words<StatusKey> {
  return WORDS[locale];
}
