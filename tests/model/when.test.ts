import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byBeginning, dayOf, holds, isoDay, parseWhen, type Span, type When } from "#model/when.ts";

const when = (text: string): When => {
  const parsed = parseWhen(text);
  if (parsed === null) throw new Error(`${text} is no date`);
  return parsed;
};
const day = (text: string): number => when(text).min;

const FIRST = dayOf(1900);
const LAST = dayOf(2100, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });
const anyWhen = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?", "%"))
  .map(([some, length, mark]) => when(isoDay(some).slice(0, length) + mark));

describe("parseWhen", () => {
  it("reads its precision off the length", () => {
    expect(when("2014")).toEqual({
      text: "2014",
      precision: "year",
      min: dayOf(2014, 1, 1),
      max: dayOf(2014, 12, 31),
      about: false,
      unsure: false,
    });
    expect(when("2016-02")).toMatchObject({
      precision: "month",
      min: dayOf(2016, 2, 1),
      max: dayOf(2016, 2, 29),
    });
    expect(when("2014-12-01")).toMatchObject({
      precision: "day",
      min: dayOf(2014, 12, 1),
      max: dayOf(2014, 12, 1),
    });
  });

  it.each([
    ["2014", false, false],
    ["2014~", true, false],
    ["2014-12?", false, true],
    ["2014-12-01%", true, true],
  ])("reads the mark of %s", (text, about, unsure) => {
    expect(when(text)).toMatchObject({ text, about, unsure });
  });

  it.each([
    "",
    "May",
    "14",
    "2014-",
    "2014-1",
    "2014-13",
    "2014-00",
    "2014-12-00",
    "2014-12-32",
    "2023-02-29",
    "2100-02-29",
    "2023-02-30",
    "2014-12-01T00:00",
    "2014-12-01~?",
    "~2014",
    " 2014",
    "2014\n",
    "-2014",
    "+002014",
    "０2014",
    "1899",
    "2101",
    "0000",
    "9999",
    "NaN",
    "1e3",
  ])("refuses %j", (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  it("knows the leap years", () => {
    expect(parseWhen("2000-02-29")).not.toBeNull();
    expect(parseWhen("2024-02-29")).not.toBeNull();
    expect(parseWhen("1900-02-29")).toBeNull();
  });

  it("gives back every day it is given", () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        const parsed = when(isoDay(some));
        expect([parsed.min, parsed.max]).toEqual([some, some]);
      }),
    );
  });

  it("means at least one day, and holds every more precise date of the same beginning", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7), (some, length) => {
        const { min, max } = when(isoDay(some).slice(0, length));
        expect(min).toBeLessThanOrEqual(some);
        expect(max).toBeGreaterThanOrEqual(some);
        expect(isoDay(min).endsWith("-01")).toBe(true);
        expect(isoDay(max + 1).endsWith("-01")).toBe(true);
      }),
    );
  });

  it("takes any text without an error, and keeps the text it understood", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d~?%-]{0,12}$/u)), (text) => {
        const parsed = parseWhen(text);
        expect(parsed === null || (parsed.text === text && parsed.min <= parsed.max)).toBe(true);
      }),
    );
  });
});

describe("dayOf and isoDay", () => {
  it("count from 1970 on, backwards too", () => {
    expect(dayOf(1970)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(isoDay(-1)).toBe("1969-12-31");
  });
});

describe("holds", () => {
  const span = (from: string | null, to?: string | null): Span => ({
    from: from === null ? null : when(from),
    ...(to !== undefined && { to: to === null ? null : when(to) }),
  });

  it("is half open: on the first day yes, on the last no", () => {
    const precise = span("2014-01-10", "2014-01-20");
    expect(holds(precise, day("2014-01-09"))).toBe("off");
    expect(holds(precise, day("2014-01-10"))).toBe("on");
    expect(holds(precise, day("2014-01-19"))).toBe("on");
    expect(holds(precise, day("2014-01-20"))).toBe("off");
  });

  it("says maybe within the imprecision of its ends", () => {
    const vague = span("2014", "2016-03");
    expect(holds(vague, day("2013-12-31"))).toBe("off");
    expect(holds(vague, day("2014-06-01"))).toBe("maybe");
    expect(holds(vague, day("2014-12-31"))).toBe("on");
    expect(holds(vague, day("2016-02-29"))).toBe("on");
    expect(holds(vague, day("2016-03-15"))).toBe("maybe");
    expect(holds(vague, day("2016-04-01"))).toBe("off");
  });

  it("counts an unknown beginning as long ago and an unknown end as past", () => {
    expect(holds(span(null), day("1900"))).toBe("on");
    expect(holds(span("2014", null), day("2015"))).toBe("off");
    expect(holds(span("2014"), day("2100"))).toBe("on");
  });

  it("is never unsure of precise ends", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, some) => {
        const answer = holds({ from: when(isoDay(a)), to: when(isoDay(b)) }, some);
        expect(answer).toBe(a <= some && some < b ? "on" : "off");
      }),
    );
  });

  it("is on just where every reading of its ends agrees, and off where none can", () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, fc.integer({ min: -800, max: 800 }), (from, to, away) => {
        const some = from.min + away;
        const answer = holds({ from, to }, some);
        expect(answer === "on").toBe(some >= from.max && some < to.min);
        expect(answer === "off" || (some >= from.min && some <= to.max)).toBe(true);
      }),
    );
  });

  // A wish: the model says `maybe` ends before the last day the end may mean.
  it("is off on the last day that an imprecise end may mean", () => {
    expect(holds(span("2014", "2016-03"), day("2016-03-31"))).toBe("off");
  });
});

describe("byBeginning", () => {
  it("puts unknown beginnings first and keeps equals as they were", () => {
    const spans = [
      { name: "b", from: when("2014-05") },
      { name: "unknown", from: null },
      { name: "a", from: when("2014") },
      { name: "unknown too", from: null },
      { name: "as b", from: when("2014-05-01") },
    ];
    expect(spans.toSorted(byBeginning).map(({ name }) => name)).toEqual([
      "unknown",
      "unknown too",
      "a",
      "b",
      "as b",
    ]);
  });
});
