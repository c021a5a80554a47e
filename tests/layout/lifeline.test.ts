import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PHASES } from "#model/track.ts";
import { dayOf, isoDay } from "#model/when.ts";
import { arrangeLifeline } from "#layout/lifeline.ts";
import { dayIn, when, worldOf } from "../fixtures/world.ts";

const phases = worldOf("Engines | rkt preview:2014-12 stable:2016-02-04 ended:2020").components[0]!
  .phases;
const on = (date: string) => arrangeLifeline(phases, dayIn(date), 200);

describe("a life on a line", () => {
  it("is cut at the day shown", () => {
    expect(on("2014").segments).toEqual([]);
    expect(on("2015").segments.map(({ phase }) => phase)).toEqual(["preview"]);
    expect(on("2022").segments.map(({ phase }) => phase)).toEqual(["preview", "stable", "ended"]);
  });

  it("begins at the left with the first phase and ends at the right with the day shown", () => {
    const { segments, now, width } = on("2022");
    expect(segments[0]?.x).toBe(0);
    expect(now).toBe(width);
    const last = segments.at(-1)!;
    expect(last.x + last.width).toBeCloseTo(width);
  });

  it("is as long for a day as for any other", () => {
    const [preview, stable] = on("2022").segments;
    const days = dayIn("2020") - dayIn("2016-02-04");
    const early = dayIn("2016-02-04") - dayIn("2014-12");
    expect((stable?.width ?? 0) / (preview?.width ?? 1)).toBeCloseTo(days / early);
  });

  it("draws a phase that nobody can date from the left edge on", () => {
    const old = worldOf("Engines | Old announced: stable:2010").components[0]!.phases;
    const { segments } = arrangeLifeline(old, dayIn("2020"), 200);
    expect(segments.map(({ phase, x }) => [phase, x])).toEqual([
      ["announced", 0],
      ["stable", 0],
    ]);
  });

  it("spans a year at least, so that a newborn is no bar", () => {
    const { segments } = on("2014-12-03");
    expect(segments[0]?.width).toBeLessThan(4);
  });

  it("marks whole years at their first of January", () => {
    expect(on("2022").ticks.map(({ year }) => year)).toEqual([2016, 2018, 2020, 2022]);
    expect(on("2022").ticks.at(-1)?.x).toBe(200);
  });
});

describe("laws", () => {
  const anyLife = fc
    .array(
      fc.tuple(fc.constantFrom(...PHASES), fc.integer({ min: dayOf(1975), max: dayOf(2030) })),
      { maxLength: 6 },
    )
    .map((list) =>
      list
        .toSorted(([, a], [, b]) => a - b)
        .map(([phase, day]) => ({ phase, from: when(isoDay(day)) })),
    );
  const anyUntil = fc.integer({ min: dayOf(1979), max: dayOf(2030) });
  const anyWidth = fc.integer({ min: 60, max: 2000 });

  it("keeps phases in order, each to be seen, none starting before the one before", () => {
    fc.assert(
      fc.property(anyLife, anyUntil, anyWidth, (life, until, width) => {
        const { segments, now } = arrangeLifeline(life, until, width);
        expect(segments.map(({ phase }) => phase)).toEqual(
          life.filter(({ from }) => from.min <= until).map(({ phase }) => phase),
        );
        for (const [index, segment] of segments.entries()) {
          expect(segment.x).toBeGreaterThanOrEqual(segments[index - 1]?.x ?? 0);
          expect(segment.x).toBeLessThanOrEqual(width);
          expect(segment.width).toBeGreaterThanOrEqual(3);
        }
        expect(now).toBe(width);
      }),
    );
  });

  it("has few ticks, inside the line, from the left to the right", () => {
    fc.assert(
      fc.property(anyLife, anyUntil, anyWidth, (life, until, width) => {
        const { ticks } = arrangeLifeline(life, until, width);
        expect(ticks.length).toBeLessThanOrEqual(12);
        const xs = ticks.map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        expect(xs.every((x) => x >= 0 && x <= width)).toBe(true);
        expect(ticks.every(({ year }) => Number.isInteger(year))).toBe(true);
      }),
    );
  });
});
