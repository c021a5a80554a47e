import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoDay, parseWhen } from "#model/when.ts";
import { dateAfterKey, dateAt, dayBeside, monthAt } from "#layout/timeSteps.ts";
import { sampleDays, timeAreas, timeMarks, timeScale, timeTicks } from "#layout/timeline.ts";
import { dayIn } from "../fixtures/world.ts";

const anyDay = fc.integer({ min: dayOf(1960), max: dayOf(2026) });
const anyLine = fc
  .record({
    width: fc.integer({ min: 80, max: 2000 }),
    first: fc.integer({ min: dayOf(1960), max: dayOf(2020) }),
    births: fc.array(anyDay, { maxLength: 40 }),
  })
  .map((input) => ({ ...input, last: dayOf(2026, 11, 30) }));

describe("the scale of a time line", () => {
  it("runs from the first day at the left to the last at the right, and never back", () => {
    fc.assert(
      fc.property(anyLine, anyDay, anyDay, (line, a, b) => {
        const { xOf } = timeScale(line);
        expect(xOf(line.first)).toBe(0);
        expect(xOf(line.last)).toBeCloseTo(line.width);
        expect(xOf(Math.min(a, b))).toBeLessThanOrEqual(xOf(Math.max(a, b)));
      }),
    );
  });

  it("leads back to the day whose place it is, but for what is narrower than a px", () => {
    fc.assert(
      fc.property(anyLine, anyDay, (line, day) => {
        const { xOf, dayAt } = timeScale(line);
        const clamped = Math.min(Math.max(day, line.first), line.last);
        expect(Math.abs(dayAt(xOf(clamped)) - clamped)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("makes years narrower in which next to nothing began, at a bend that is a New Year's Day", () => {
    const births = [
      dayIn("1979-05"),
      ...Array.from({ length: 100 }, (_, n) => dayIn("2013") + n * 40),
    ];
    const { bend, xOf } = timeScale({
      width: 1000,
      first: dayIn("1979"),
      last: dayIn("2026"),
      births,
    });
    expect(bend).toBe(dayIn("2013"));
    const early = xOf(dayIn("1990")) - xOf(dayIn("1989"));
    const late = xOf(dayIn("2020")) - xOf(dayIn("2019"));
    expect(late).toBeGreaterThan(4 * early);
  });

  it("is plain where things began all the time", () => {
    const births = Array.from({ length: 40 }, (_, n) => dayOf(1980 + n));
    expect(
      timeScale({ width: 500, first: dayOf(1980), last: dayOf(2026), births }).bend,
    ).toBeNull();
  });

  it("names years in order, apart from each other, each at its first of January", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const scale = timeScale(line);
        const ticks = timeTicks(scale);
        for (const [index, { year, x }] of ticks.entries()) {
          expect(x).toBeCloseTo(scale.xOf(dayOf(year)));
          const before = ticks[index - 1];
          expect(x - (before?.x ?? -Infinity)).toBeGreaterThanOrEqual(30);
        }
      }),
    );
  });
});

describe("the areas", () => {
  const numbersIn = (path: string): readonly (readonly number[])[] =>
    path
      .slice(1, -1)
      .split("L")
      .map((pair) => pair.split(" ").map(Number));

  it("stand on each other from the ground up, fill the height where most is alive, and stay within", () => {
    fc.assert(
      fc.property(anyLine, fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }), (line, sizes) => {
        const scale = timeScale(line);
        const days = sampleDays(scale);
        const counts = new Map(
          sizes.map((size, layer) => [`l${layer}`, days.map((_, at) => (size * at) % 51)] as const),
        );
        const areas = timeAreas(scale, 40, counts);
        expect(areas.map(({ layer }) => layer)).toEqual([...counts.keys()]);
        const outlines = areas.map(({ path }) => numbersIn(path));
        const ys = outlines.flat().map(([, y = 0]) => y);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ys)).toBeLessThanOrEqual(40);
        expect(Math.min(...ys)).toBe(sizes.some((size) => size > 0) ? 0 : 40);
        for (const [index, outline] of outlines.entries()) {
          const upper = outline.slice(0, days.length);
          const lower = outline.slice(days.length).toReversed();
          const under = outlines[index - 1]?.slice(0, days.length);
          expect(lower).toEqual(under ?? upper.map(([x]) => [x, 40]));
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("marks the heaviest events that have room, in order, and never two on one place", () => {
  const event = fc.record({
    day: anyDay,
    weight: fc.nat(100),
    kind: fc.constantFrom("began" as const, "ended" as const, "changed" as const),
  });
  fc.assert(
    fc.property(anyLine, fc.array(event, { maxLength: 60 }), (line, events) => {
      const scale = timeScale(line);
      const within = events.filter(({ day }) => day >= line.first && day <= line.last);
      const marks = timeMarks(scale, events, 6);
      const slots = marks.map(({ x }) => Math.floor(x / 6));
      expect(slots).toEqual([...new Set(slots)].toSorted((a, b) => a - b));
      const best = Math.max(-1, ...within.map(({ weight }) => weight));
      expect(Math.max(-1, ...marks.map(({ weight }) => weight))).toBe(best);
    }),
  );
});

describe("steps along the line", () => {
  const span = { first: dayIn("1979"), today: dayIn("2026-11-30") };
  const after = (key: string, date: string, isShift = false) =>
    dateAfterKey(key, isShift, parseWhen(date)!.max, span);

  it.each([
    ["ArrowRight", "2013-03-25", "2013-04"],
    ["ArrowUp", "2013-12", "2014-01"],
    ["ArrowLeft", "2013-03-31", "2013-02"],
    ["ArrowDown", "2013-01", "2012-12"],
    ["PageUp", "2013-03", "2014-03"],
    ["PageDown", "2013-03", "2012-03"],
    ["ArrowRight", "2026-10", null],
    ["ArrowRight", "2026-11-30", null],
    ["ArrowLeft", "2026-11-30", "2026-10"],
    ["ArrowLeft", "1979-01", "1979-01"],
    ["Home", "2013", "1979-01"],
    ["End", "2013", null],
    ["ArrowLeft", "2040", "2026-10"],
  ])("lead by %s from %s to %s", (key, from, to) => {
    expect(after(key, from)).toBe(to);
  });

  it("are years with Shift, and none by other keys", () => {
    expect(after("ArrowLeft", "2013-03", true)).toBe("2012-03");
    expect(after("ArrowRight", "2026-03", true)).toBeNull();
    expect(after("a", "2013")).toBeUndefined();
  });

  it("lead back where they came from, between the ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1981, max: 2024 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const date = isoDay(dayOf(year, month)).slice(0, 7);
          expect(after("ArrowRight", after("ArrowLeft", date)!)).toBe(date);
        },
      ),
    );
  });

  it("are written as months or days, and from today on as nothing", () => {
    expect(monthAt(dayIn("2017-06-14"), span)).toBe("2017-06");
    expect(monthAt(dayIn("2026-11-02"), span)).toBeNull();
    expect(dateAt(dayIn("2026-11-29"), span)).toBe("2026-11-29");
    expect(dateAt(dayIn("2026-11-30"), span)).toBeNull();
  });

  it("find the event before and after", () => {
    const days = [5, 1, 9, 5];
    expect(dayBeside(days, 5, -1)).toBe(1);
    expect(dayBeside(days, 5, 1)).toBe(9);
    expect(dayBeside(days, 9, 1)).toBeNull();
  });
});
