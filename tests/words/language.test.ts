import { describe, expect, it } from "vitest";
import { createLanguage, preferredLocale, wordsIn } from "#words/language.ts";

describe("the words", () => {
  const language = createLanguage();
  it("are those of the language asked for, values put in as they are", () => {
    expect(wordsIn(language, "en").t("filter.shown", { shown: 3, count: 9 })).toBe(
      "3 of 9 components",
    );
    expect(wordsIn(language, "zh-CN").t("filter.shown", { shown: 3, count: 9 })).toBe(
      "显示 3 个组件，共 9 个",
    );
    expect(wordsIn(language, "en").t("filter.q", { text: "<b> & $t(x)" })).toBe("“<b> & $t(x)”");
  });
  it("of two apps do not share a state", () => {
    expect(createLanguage()).not.toBe(language);
  });
});

it.each([
  [["zh-TW", "en"], "zh-CN"],
  [["fr", "zh-Hans-CN"], "zh-CN"],
  [["en-US", "zh"], "en"],
  [["fr", "de"], "en"],
  [[], "en"],
])("takes %j for %s", (languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale);
});
