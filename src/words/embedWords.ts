import type { Locale } from "#model/text.ts";
import { type EmbedKey, embedEn } from "./embedEn.ts";
import { embedZh } from "./embedZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", embedEn),
  "zh-CN": createWords("zh-CN", embedZh),
} as const;

/** The words about embedding in a language. */
export function embedWordsIn(locale: Locale): Words<EmbedKey> {
  return WORDS[locale];
}
