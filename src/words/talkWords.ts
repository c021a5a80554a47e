import type { Locale } from "#model/text.ts";
import { en } from "./en.ts";
import { enTalks } from "./enTalks.ts";
import { createWords } from "./language.ts";
import type { TalkWords } from "./words.ts";
import { zhCN } from "./zh-CN.ts";
import { zhTalks } from "./zhTalks.ts";

const WORDS = {
  en: createWords("en", { ...en, ...enTalks }),
  "zh-CN": createWords("zh-CN", { ...zhCN, ...zhTalks }),
} as const;

/** The words of a language with those about talks. Both are at hand: a talk is written for readers of both. */
export function talkWordsIn(locale: Locale): TalkWords {
  return WORDS[locale];
}
