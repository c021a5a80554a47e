import type { Locale } from "#model/text.ts";
import { PHASES } from "#model/track.ts";
import { CHANGES } from "#query/changeKinds.ts";
import { FACETS } from "#query/filter.ts";
import { type HintKey, hintEn } from "./hintEn.ts";
import { hintZh } from "./hintZh.ts";
import { createWords } from "./language.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", hintEn),
  "zh-CN": createWords("zh-CN", hintZh),
} as const;

/** The words of hints, and of lists of values, in a language. */
export function hintWordsIn(locale: Locale): Words<HintKey> {
  return WORDS[locale];
}

export interface Hint {
  readonly name: string;
  readonly sentence: string;
}

/** What a phase, a facet or a kind of change is, in one sentence; of all else `null`. */
export function hintOf(kind: string, id: string, words: Words): Hint | null {
  const { t } = WORDS[words.locale];
  const phase = kind === "phase" && PHASES.find((one) => one === id);
  if (phase) return { name: words.t(`phase.${phase}`), sentence: t(`hint.phase.${phase}`) };
  const facet = kind === "facet" && FACETS.find((one) => one === id);
  if (facet) return { name: words.t(`filter.${facet}`), sentence: t(`hint.facet.${facet}`) };
  const change = kind === "change" && CHANGES.find((one) => one === id);
  if (change) return { name: words.t(`change.${change}`), sentence: t(`hint.change.${change}`) };
  return null;
}
