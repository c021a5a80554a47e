import type { Locale } from "#model/text.ts";
import { type KeysKey, keysEn } from "./keysEn.ts";
import { keysZh } from "./keysZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", keysEn),
  "zh-CN": createWords("zh-CN", keysZh),
} as const;

/** The words of the list of keys in a language. */
export function keysWordsIn(locale: Locale): Words<KeysKey> {
  return WORDS[locale];
}
