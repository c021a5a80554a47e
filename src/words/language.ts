import type { Locale } from "#model/text.ts";
import type { Messages, Values, Words } from "./words.ts";

/** The words of a part in one language, from its messages. */
export function createWords<K extends string>(locale: Locale, messages: Messages<K>): Words<K> {
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    t: (key, values = {}) => {
      const message = messages[key];
      if (typeof message === "string") return fill(message, values);
      return fill(message[plurals.select(Number(values["count"]))] ?? message.other, values);
    },
  };
}

/**
 * Puts values in as they are: React escapes what is shown, writers of files do so themselves. Between
 * Chinese and a name in Latin letters comes a blank, between Chinese and a Chinese name none.
 */
function fill(message: string, values: Values): string {
  const text = message.replaceAll(PLACE, (whole, before: string, name: string, after: string) => {
    const value = String(values[name] ?? whole.slice(before.length));
    const isLatin = /[a-z]/iu.test(value);
    const left = isLatin && before && /^\w/u.test(value) ? " " : "";
    return `${before}${left}${value}${isLatin && after && /[\w)]$/u.test(value) ? " " : ""}`;
  });
  return text.replaceAll(BLANK, "");
}

const BLANK = /(?<=[\p{Script=Han}）」]) (?=\p{Script=Han})/gu;

/** A placeholder, and Chinese on either side of it. */
const PLACE = /(\p{Script=Han}?)\{\{(\w+)\}\}(?=(\p{Script=Han}?))/gu;

/** The reader's language, as the browser tells it: any Chinese is Chinese, all else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  const first = languages.find((tag) => /^(?:en|zh)\b/iu.test(tag));
  return first?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
