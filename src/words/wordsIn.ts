import type { Locale } from "#model/text.ts";
import { en } from "./en.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";
import { zhCN } from "./zh-CN.ts";

/** The words in any language, at once: for the command line, where all languages are at hand. */
export function wordsIn(locale: Locale): Words {
  return createWords(locale, locale === "en" ? en : zhCN);
}
