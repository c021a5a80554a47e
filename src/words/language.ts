import { createInstance } from "i18next";
import type { Locale } from "#model/text.ts";
import type { Messages, Words } from "./words.ts";

/** The interface's words in one language, from its messages. They share no state with any others. */
export function createWords(locale: Locale, messages: Messages): Words {
  const language = createInstance();
  void language.init({
    resources: { [locale]: { translation: messages } },
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    // Keys have dots in them, and React escapes what is shown.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  const t = language.getFixedT(locale);
  return { locale, t: (key, values) => t(key, { ...values }) };
}

/** The reader's language, as the browser tells it: any Chinese is Chinese, all else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  const first = languages.find((tag) => /^(?:en|zh)\b/iu.test(tag));
  return first?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
