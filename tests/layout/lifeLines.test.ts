import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeLife, barAfterKey } from "#layout/lifeLines.ts";
import { dayOf, isoDay } from "#model/when.ts";
import type { LifeItem } from "#query/lifeTracks.ts";
import { lifeOfThing } from "#query/lifeTracks.ts";
import { dayIn, when, worldOf } from "../fixtures/world.ts";

const world = worldOf(
  "Engines | rkt preview:2014 stable:2016 ended:2020 @coreos[2014..2018] @red-hat[2018..] @cncf[2017..]",
);
const rkt = world.componentById.get("rkt")!;
const today = dayIn("2022");
const on = (date: string) =>
  arrangeLife(lifeOfThing(rkt, [], { ecosystem: world, day: dayIn(date) }), {
    day: dayIn(date),
    today,
  });

describe("life lines", () => {
  it("have one axis from the first beginning to today, with the day shown on it", () => {
    const { now, ticks, rows } = on("2022");
    expect(now).toBe(1);
    expect(rows[0]?.bars[0]?.x).toBe(0);
    expect(ticks.map(({ year }) => year)).toEqual([2014, 2016, 2018, 2020, 2022]);
  });

  it("keep everything in its place whatever day is shown", () => {
    const [early, late] = [on("2019"), on("2022")];
    expect(early.ticks).toEqual(late.ticks);
    expect(early.now).toBeCloseTo(5 / 8, 3);
    expect(early.rows[0]?.bars.map(({ x }) => x)).toEqual(
      late.rows[0]?.bars.slice(0, 2).map(({ x }) => x),
    );
  });

  it("put what overlaps into rows of its own, and what follows into the same", () => {
    const vendor = on("2022").rows.find(({ kind }) => kind === "vendor");
    expect(vendor?.bars.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(vendor?.lanes).toBe(2);
  });

  it("mark what is over by the day", () => {
    const [preview, stable] = on("2017").rows[0]!.bars;
    expect([preview?.isOver, stable?.isOver]).toEqual([true, false]);
  });

  it("have room for the end of support that is planned, but not for decades", () => {
    const support = (eol: string) =>
      arrangeLife(
        lifeOfThing(rkt, [{ version: "1", date: "2020", eol, sources: [] }], {
          ecosystem: world,
          day: dayIn("2027"),
        }),
        { day: dayIn("2027"), today: dayIn("2027") },
      );
    expect(support("2028").now).toBeCloseTo(13 / 14, 2);
    expect(support("2060").now).toBeCloseTo(13 / 16, 2);
  });

  it("are walked by keys, along a track and to the nearest in the next", () => {
    const { rows } = on("2022");
    expect(barAfterKey(rows, [0, 0], "ArrowRight")).toEqual([0, 1]);
    expect(barAfterKey(rows, [0, 0], "ArrowLeft")).toEqual([0, 0]);
    expect(barAfterKey(rows, [0, 0], "End")).toEqual([0, 2]);
    expect(barAfterKey(rows, [0, 1], "ArrowDown")).toEqual([1, 1]);
    expect(barAfterKey(rows, [0, 1], "ArrowUp")).toEqual([0, 1]);
    expect(barAfterKey(rows, [0, 1], "a")).toBeNull();
  });
});

describe("laws", () => {
  const anyItem = fc
    .tuple(fc.integer({ min: dayOf(1975), max: dayOf(2030) }), fc.nat(4000), fc.boolean())
    .map(([from, days, isOpen]): LifeItem => ({
      track: "level",
      org: "cncf",
      level: "sandbox",
      from: when(isoDay(from)),
      ...(!isOpen && { to: when(isoDay(from + days)) }),
    }));

  it("every bar is within the width, to be seen, and none lies over another", () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: dayOf(1979), max: dayOf(2030) }),
        (list, day) => {
          const items = list.toSorted((a, b) => (a.from?.min ?? 0) - (b.from?.min ?? 0));
          const [row] = arrangeLife([{ kind: "level", items }], { day, today: dayOf(2026) }).rows;
          for (const [index, bar] of row!.bars.entries()) {
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(1 + 1e-9);
            expect(bar.width).toBeGreaterThan(0.01);
            for (const other of row!.bars.slice(index + 1)) {
              if (other.lane !== bar.lane) continue;
              expect(other.x).toBeGreaterThanOrEqual(bar.x + bar.width - 0.013);
            }
          }
        },
      ),
    );
  });
});
