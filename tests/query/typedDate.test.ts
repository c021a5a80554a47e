import { describe, expect, it } from "vitest";
import { readTypedDate } from "#query/typedDate.ts";
import { dayIn } from "../fixtures/world.ts";

const DAYS = { first: dayIn("1979"), last: dayIn("2026-11-30") };

describe("a date that somebody types", () => {
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
    ["", null],
    ["2026-11-30", null],
  ])("reads %j", (text, at) => {
    expect(readTypedDate(text, DAYS)).toEqual({ at });
  });

  it.each([
    ["yesterday", "unreadable"],
    ["17", "unreadable"],
    ["2017-06-04-1", "unreadable"],
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
