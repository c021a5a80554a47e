import type { Locale } from "#model/text.ts";
import { adviceEn, type DataKey, dataEn, foreignEn } from "./dataEn.ts";
import { adviceZh, dataZh, foreignZh } from "./dataZh.ts";
import type { Foreign } from "#model/foreign.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

export interface DataWords extends Words<DataKey> {
  /** What a file is that cannot be read. */
  readonly foreign: (kind: Foreign) => string;
  /** What would read it. */
  readonly advice: (kind: Foreign) => string;
}

const WORDS: Readonly<Record<Locale, DataWords>> = {
  en: {
    ...createWords("en", dataEn),
    foreign: (kind) => foreignEn[kind],
    advice: (kind) => adviceEn[kind],
  },
  "zh-CN": {
    ...createWords("zh-CN", dataZh),
    foreign: (kind) => foreignZh[kind],
    advice: (kind) => adviceZh[kind],
  },
};

/** The words about data sets in a language. */
export function dataWordsIn(locale: Locale): DataWords {
  return WORDS[locale];
}
