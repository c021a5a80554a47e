import type { Locale } from "#model/text.ts";
import { createWords } from "./language.ts";
import { type PanelKey, panelEn } from "./panelEn.ts";
import { panelZh } from "./panelZh.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", panelEn),
  "zh-CN": createWords("zh-CN", panelZh),
} as const;

/** The words of panels alone in a language. */
export function panelWordsIn(locale: Locale): Words<PanelKey> {
  return WORDS[locale];
}
