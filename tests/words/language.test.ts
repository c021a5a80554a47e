import { expect, it } from "vitest";
import { createWords, preferredLocale } from "#words/language.ts";
import { en } from "#words/en.ts";
import { wordsIn } from "#words/wordsIn.ts";

it("speaks the language asked for, and puts values in as they are", () => {
  expect(wordsIn("en").t("filter.shown", { shown: 3, count: 9 })).toBe("3 of 9 components");
  expect(wordsIn("zh-CN").t("filter.shown", { shown: 3, count: 9 })).toBe("显示 3 个组件，共 9 个");
  expect(wordsIn("en").t("filter.q", { text: "<b> & $t(x)" })).toBe("“<b> & $t(x)”");
});

it.each([
  ["en", 1, "1 day"],
  ["en", 2, "2 days"],
  ["en", 0, "0 days"],
  ["zh-CN", 1, "1 days"],
] as const)("chooses the plural of %s for %i", (locale, count, said) => {
  const { t } = createWords(locale, { days: { one: "{{count}} day", other: "{{count}} days" } });
  expect(t("days", { count })).toBe(said);
});

it("has a blank between Chinese and a name in Latin letters, and none beside a date", () => {
  const { t } = createWords("zh-CN", { of: "属于{{name}}，{{date}}起", some: "{{names}}等" });
  expect(t("of", { name: "Everpure", date: "2020年10月" })).toBe("属于 Everpure，2020年10月起");
  expect(t("of", { name: "红帽", date: "2020年" })).toBe("属于红帽，2020年起");
  expect(t("some", { names: "RKE2、K3s" })).toBe("RKE2、K3s 等");
  expect(t("some", { names: "K3s（轻量）" })).toBe("K3s（轻量）等");
  expect(createWords("zh-CN", { of: "增加 {{name}}" }).t("of", { name: "级别" })).toBe("增加级别");
});

it("leaves a placeholder that nothing fills, and fills one as often as it stands", () => {
  const { t } = createWords("en", { both: "{{a}} {{b}} {{a}}" });
  expect(t("both", { a: "{{b}}" })).toBe("{{b}} {{b}} {{b}}");
});

it("makes words that share nothing with others", () => {
  const shouted = createWords("en", { ...en, "app.retry": "AGAIN!" });
  expect(shouted.t("app.retry")).toBe("AGAIN!");
  expect(wordsIn("en").t("app.retry")).toBe("Try again");
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
