import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Locale, Text } from "#model/text.ts";
import { Said } from "#view/Said.tsx";
import { WordsContext } from "#view/words.ts";
import { wordsIn } from "#words/wordsIn.ts";

const show = (text: Text, locale: Locale): string =>
  render(
    <WordsContext value={wordsIn(locale)}>
      <Said text={text} />
    </WordsContext>,
  ).container.innerHTML;

it("says words of the page's language as they are", () => {
  const text = { en: "Words", zh: "词" };
  expect(show(text, "en")).toBe("Words");
  expect(show(text, "zh-CN")).toBe("词");
});

it("marks English in a Chinese page", () => {
  expect(show({ en: "Words" }, "zh-CN")).toMatch(
    /^<span lang="en">Words <abbr [^>]*title="暂只有英文">EN<\/abbr><\/span>$/u,
  );
});

it("marks Chinese in an English page", () => {
  expect(show({ en: "词", zh: "词", stale: ["en"] }, "en")).toMatch(
    /^<span lang="zh-CN">词 <abbr [^>]*title="Only in Chinese so far">中文<\/abbr><\/span>$/u,
  );
});
