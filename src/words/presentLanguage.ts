import { createInstance } from "i18next";
import { LOCALES, type Locale } from "#model/text.ts";
import { presentEn, type PresentKey } from "./presentEn.ts";
import { presentZh } from "./presentZh.ts";

/** What is said while presenting, in the language chosen. */
export interface PresentWords {
  readonly locale: Locale;
  readonly t: (key: PresentKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** The words of presenting in a language; they come with the chunk that needs them. */
export function presentWordsIn(locale: Locale): PresentWords {
  const language = createInstance();
  void language.init({
    resources: { en: { translation: presentEn }, "zh-CN": { translation: presentZh } },
    lng: locale,
    fallbackLng: "en",
    supportedLngs: [...LOCALES],
    initAsync: false,
    // Keys have dots in them, and React escapes what is shown.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return { locale, t: (key, values) => language.t(key, { ...values }) };
}
