import * as fc from "fast-check";
import { expect, it } from "vitest";
import { LOCALES, say, type Text } from "#model/text.ts";
import { proposedText, writeText, writtenIn } from "#state/writeText.ts";

const words = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== "");
const anyText: fc.Arbitrary<Text | undefined> = fc.oneof(
  fc.constant(undefined),
  words.map((en) => ({ en })),
  fc.record({ en: words, zh: words }),
  words.map((zh) => ({ en: zh, zh, stale: ["en" as const] })),
);
const anyLocale = fc.constantFrom(...LOCALES);

it("reads back what was written, and leaves the other language as it was", () => {
  fc.assert(
    fc.property(anyText, anyLocale, fc.oneof(words, fc.constant("")), (text, locale, typed) => {
      const other = locale === "en" ? "zh-CN" : "en";
      const next = writeText(text, locale, typed);
      expect(writtenIn(next, locale)).toBe(typed);
      expect(writtenIn(next, other)).toBe(writtenIn(text, other));
    }),
  );
});

it("always has something to say in both languages", () => {
  fc.assert(
    fc.property(anyText, anyLocale, words, (text, locale, typed) => {
      const next = writeText(text, locale, typed);
      for (const each of LOCALES) expect(next && say(next, each)).not.toBe("");
    }),
  );
});

it("lets Chinese stand in for English until somebody translates", () => {
  const chinese = writeText(undefined, "zh-CN", "网络");
  expect(chinese).toEqual({ en: "网络", zh: "网络", stale: ["en"] });
  expect(writeText(chinese, "zh-CN", "容器网络")).toEqual({
    en: "容器网络",
    zh: "容器网络",
    stale: ["en"],
  });
  expect(writeText(chinese, "en", "Networking")).toEqual({ en: "Networking", zh: "网络" });
  expect(writeText(chinese, "zh-CN", "  ")).toBeUndefined();
});

it("lets what was proposed go in both languages once somebody writes in one", () => {
  const proposed = proposedText("Flannel", "网络插件 Flannel");
  for (const locale of LOCALES) expect(writtenIn(proposed, locale)).toBe(say(proposed, locale));
  expect(writeText(proposed, "en", "Our network")).toEqual({ en: "Our network" });
  expect(writeText(proposed, "zh-CN", "网络")).toEqual({ en: "网络", zh: "网络", stale: ["en"] });
  expect(writeText(proposed, "en", "")).toBeUndefined();
});
