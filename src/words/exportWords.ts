import type { Locale } from "#model/text.ts";
import { type ExportKey, exportEn } from "./exportEn.ts";
import { exportZh } from "./exportZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", exportEn),
  "zh-CN": createWords("zh-CN", exportZh),
} as const;

/** The words of saving and copying in a language. */
export function exportWordsIn(locale: Locale): Words<ExportKey> {
  return WORDS[locale];
}
