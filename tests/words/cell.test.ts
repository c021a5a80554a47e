import { expect, it } from "vitest";
import type { Feature } from "#model/comparison.ts";
import { valueOf } from "#words/cell.ts";
import { wordsIn } from "#words/wordsIn.ts";

const feature: Feature = {
  id: "start",
  label: { en: "Start" },
  question: { en: "How long does it take to start?" },
  value: "number",
};

it("writes units as the reader's language does", () => {
  const said = (locale: "en" | "zh-CN", unit: string): string =>
    valueOf({ v: "number", number: 1.5, unit, sources: [] }, feature, wordsIn(locale));
  expect([said("en", "s"), said("zh-CN", "s"), said("zh-CN", "MB"), said("zh-CN", "1")]).toEqual([
    "1.5 s",
    "1.5 秒",
    "1.5 MB",
    "1.5",
  ]);
});
