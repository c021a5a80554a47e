/** Languages the product speaks, as they stand in the address and in `<html lang>`. */
export const LOCALES = ["en", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Words in each language. `stale` lists the languages whose words are older than the other's; or,
 * for `en`, which is never missing, words that stand in from the Chinese until somebody translates.
 * Where it lists both, nobody has written any of them: they were proposed.
 */
export interface Text {
  readonly en: string;
  readonly zh?: string;
  readonly stale?: readonly ("en" | "zh")[];
}

/** The language that `say` finds words in. */
export function languageOf({ en, zh, stale }: Text, locale: Locale): Locale {
  if (locale === "zh-CN") return zh === undefined ? "en" : locale;
  return stale?.includes("en") && !stale.includes("zh") && zh === en ? "zh-CN" : locale;
}

/** What to show in a language; English where the other is missing. */
export function say(text: Text, locale: Locale): string {
  return locale === "zh-CN" ? (text.zh ?? text.en) : text.en;
}
