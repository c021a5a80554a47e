import type { PageKey } from "./en.ts";
import { createWords } from "./language.ts";
import { type PanelKey, panelEn } from "./panelEn.ts";
import { panelZh } from "./panelZh.ts";
import type { Words } from "./words.ts";

/** What the panel says: its own messages and those of the page. */
export type PanelWords = Words<PageKey | PanelKey>;

const OWN = {
  en: createWords("en", panelEn),
  "zh-CN": createWords("zh-CN", panelZh),
} as const;

/** The words of the page with those of the panel. */
export function panelWordsOver({ locale, t }: Words): PanelWords {
  return { locale, t: (key, values) => (isOwn(key) ? OWN[locale].t(key, values) : t(key, values)) };
}

function isOwn(key: PageKey | PanelKey): key is PanelKey {
  return key in panelEn;
}
