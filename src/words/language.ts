import { createInstance, type i18n } from "i18next";
import { LOCALES, type Locale } from "#model/text.ts";
import { en } from "./en.ts";
import { zhCN } from "./zh-CN.ts";
import type { Words } from "./words.ts";

/**
 * The interface's words. One instance an app, no global; which language is on is the View's to say,
 * so the instance has no language of its own to disagree with it.
 */
export function createLanguage(): i18n {
  const language = createInstance();
  void language.init({
    resources: { en: { translation: en }, "zh-CN": { translation: zhCN } },
    lng: "en",
    fallbackLng: "en",
    supportedLngs: [...LOCALES],
    initAsync: false,
    // Keys have dots in them, and React escapes what is shown.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return language;
}

export function wordsIn(language: i18n, locale: Locale): Words {
  const t = language.getFixedT(locale);
  return { locale, t: (key, values) => t(key, { ...values }) };
}

/** The reader's language, as the browser tells it: any Chinese is Chinese, all else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  const first = languages.find((tag) => /^(?:en|zh)\b/iu.test(tag));
  return first?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
