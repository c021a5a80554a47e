import type { Locale } from "#model/text.ts";
import { createWords } from "./language.ts";
import { type ListKey, listEn } from "./listEn.ts";
import { listZh } from "./listZh.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", listEn),
  "zh-CN": createWords("zh-CN", listZh),
} as const;

/** The words of the list in a language. */
export function listWordsIn(locale: Locale): Words<ListKey> {
  return WORDS[locale];
}
