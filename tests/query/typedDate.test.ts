import { describe, expect, it } from "vitest";
import { readTypedDate } from "#query/typedDate.ts";
import { parseWhen } from "#model/when.ts";
import { formatWhen } from "#words/dates.ts";
import { timeWordsIn } from "#words/timeWords.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { dayIn } from "../fixtures/world.ts";

const DAYS = { first: dayIn("1979"), last: dayIn("2026-11-30") };
const pad = (number: number): string => String(number).padStart(2, "0");

describe("a date that somebody types", () => {
  it.each(["en", "zh-CN"] as const)("is read as %s writes it", (locale) => {
    const words = wordsIn(locale);
    expect(readTypedDate(timeWordsIn(locale).t("time.today"), DAYS)).toEqual({ at: null });
    for (let month = 1; month <= 12; month += 1) {
      for (const at of [`2017-${pad(month)}`, `2017-${pad(month)}-${pad(month * 2)}`]) {
        const when = parseWhen(at);
        expect(when && readTypedDate(formatWhen(when, words), DAYS)).toEqual({ at });
      }
    }
  });

  it.each([
    ["2017", "2017"],
    [" 2017-06 ", "2017-06"],
    ["2017-6", "2017-06"],
    ["2017.6.4", "2017-06-04"],
    ["2017/06/04", "2017-06-04"],
    ["2017年", "2017"],
    ["2017年6月", "2017-06"],
    ["2017年6月4日", "2017-06-04"],
    ["2024-02-29", "2024-02-29"],
    ["2017 年 6 月", "2017-06"],
    ["2017 年 6 月 4 日", "2017-06-04"],
    ["２０１７年６月", "2017-06"],
    ["2017/6", "2017-06"],
    ["6/2017", "2017-06"],
    ["06.2017", "2017-06"],
    ["June 2017", "2017-06"],
    ["Jun 2017", "2017-06"],
    ["jun. 2017", "2017-06"],
    ["Sept 2017", "2017-09"],
    ["30 June 2017", "2017-06-30"],
    ["30 Jun 2017", "2017-06-30"],
    ["30th of June 2017", "2017-06-30"],
    ["June 30, 2017", "2017-06-30"],
    ["", null],
    ["today", null],
    ["Today", null],
    ["今天", null],
    ["30 November 2026", null],
    ["2026-11-30", null],
  ])("reads %j", (text, at) => {
    expect(readTypedDate(text, DAYS)).toEqual({ at });
  });

  it.each([
    ["yesterday", "unreadable"],
    ["17", "unreadable"],
    ["2017-06-04-1", "unreadable"],
    ["4/6/2017", "unreadable"],
    ["Foo 2017", "unreadable"],
    ["Ju 2017", "unreadable"],
    ["30 February 2024", "missing"],
    ["0 June 2017", "missing"],
    ["June 2030", "after"],
    ["2017-13", "missing"],
    ["2017-02-30", "missing"],
    ["2023-02-29", "missing"],
    ["0000", "before"],
    ["1950", "before"],
    ["1978-12-31", "before"],
    ["9999-99", "after"],
    ["2026-12", "after"],
    ["2026-12-01", "after"],
  ])("says of %j that it is %s", (text, problem) => {
    expect(readTypedDate(text, DAYS)).toEqual({ problem });
  });
});
