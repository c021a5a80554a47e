import { expect, it } from "vitest";
import { dayOf } from "#model/when.ts";
import { formatDay } from "#words/dates.ts";
import { wordsIn } from "#words/wordsIn.ts";

const days = Array.from({ length: 12 }, (_, month) => dayOf(2017, month + 1, 14));

it("calls every month by three letters", () => {
  const dates = days.map((day) => formatDay(day, wordsIn("en")));
  expect(dates.filter((date) => !/^14 [A-Z][a-z]{2} 2017$/u.test(date))).toEqual([]);
});

it("writes Chinese dates by numbers", () => {
  const dates = days.map((day) => formatDay(day, wordsIn("zh-CN")));
  expect(dates).toEqual(days.map((_, month) => `2017年${month + 1}月14日`));
});
