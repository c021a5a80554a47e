import type { Locale } from "#model/text.ts";
import { createWords } from "#words/language.ts";
import { partQuery } from "./queries.ts";

/** The words of each language, a chunk of their own: a reader needs one of them. */
const SPEECH = {
  en: partQuery("words/en", async () => createWords("en", (await import("#words/en.ts")).en)),
  "zh-CN": partQuery("words/zh-CN", async () =>
    createWords("zh-CN", (await import("#words/zh-CN.ts")).zhCN),
  ),
} as const;

export function speechIn(locale: Locale): (typeof SPEECH)[Locale] {
  return SPEECH[locale];
}
