import type { Locale, Text } from "#model/text.ts";

/** Words of both languages that stand until somebody writes other ones in either. */
export function proposedText(en: string, zh: string): Text {
  return { en, zh, stale: ["en", "zh"] };
}

export function isProposed({ stale = [] }: Text): boolean {
  return stale.includes("en") && stale.includes("zh");
}

/** What stands in a language for somebody to write on; empty where they have written in the other alone. */
export function writtenIn(text: Text | undefined, locale: Locale): string {
  if (!text) return "";
  if (locale === "zh-CN") return text.zh ?? "";
  return isStandIn(text) ? "" : text.en;
}

/**
 * Writes words in one language and leaves the other as it is, unless it was only proposed. Who writes Chinese alone need not
 * think of English: the Chinese stands in for it, marked stale, until somebody translates.
 * @returns nothing where nothing is left in either language
 */
export function writeText(text: Text | undefined, locale: Locale, words: string): Text | undefined {
  if (text && isProposed(text)) return writeText(undefined, locale, words);
  const isBlank = words.trim() === "";
  if (locale === "en") {
    const zh = text?.zh;
    if (isBlank) return zh === undefined ? undefined : { en: zh, zh, stale: ["en"] };
    return { en: words, ...(zh !== undefined && { zh }) };
  }
  const en = text && !isStandIn(text) ? text.en : undefined;
  if (isBlank) return en === undefined ? undefined : { en };
  return en === undefined ? { en: words, zh: words, stale: ["en"] } : { en, zh: words };
}

function isStandIn(text: Text): boolean {
  return !isProposed(text) && (text.stale?.includes("en") ?? false);
}
