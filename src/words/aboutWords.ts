import type { Locale } from "#model/text.ts";
import { type AboutKey, aboutEn } from "./aboutEn.ts";
import { aboutZh } from "./aboutZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", aboutEn),
  "zh-CN": createWords("zh-CN", aboutZh),
} as const;

/** The words about the product itself in a language. */
export function aboutWordsIn(locale: Locale): Words<AboutKey> {
  return WORDS[locale];
}
