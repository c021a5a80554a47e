import type { Locale } from "#model/text.ts";
import { type CellKey, cellEn } from "./cellEn.ts";
import { cellZh } from "./cellZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", cellEn),
  "zh-CN": createWords("zh-CN", cellZh),
} as const;

/** The words of what a cell says in a language. */
export function cellWordsIn(locale: Locale): Words<CellKey> {
  return WORDS[locale];
}
