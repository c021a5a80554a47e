import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { parseFiles } from "#data/files.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import { isOver } from "#model/track.ts";
import { snapshotsOn } from "#query/moment.ts";
import { populationOn } from "#query/population.ts";
import { snapshotsByDay } from "#query/snapshotsByDay.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

let shipped: Ecosystem;
beforeAll(() => {
  shipped = ecosystemOf(parseFiles(readFolder("public/data/container")).files);
}, 120_000);

const anyDay = fc.integer({ min: dayIn("1975"), max: dayIn("2030") });

it("says of every day what is said of it alone", () => {
  const on = snapshotsByDay(shipped);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(on(day)).toEqual(snapshotsOn(shipped, day));
    }),
    { numRuns: 60 },
  );
});

it("says it of the days around each of a world's dates", () => {
  const world = worldOf(
    "Engines" +
      " | rkt preview:2014-12-01 stable:2016-02 ended:2020 @coreos[2014..2018~] Apache-2.0 cni(consumer)[by2015..2019]" +
      " | New was=Old[..2016-03] 2013..2017? ^cncf:sandbox[2015..2016] ^cncf:graduated[2016..]",
  );
  const on = snapshotsByDay(world);
  for (let day = dayIn("2012"); day < dayIn("2021"); day += 1) {
    expect(on(day)).toEqual(snapshotsOn(world, day));
  }
});

it("hands out the same object as long as nothing changes", () => {
  const world = worldOf("Engines | rkt preview:2014-12-01 stable:2016-02-04 ended:2020");
  const on = snapshotsByDay(world);
  expect(on(dayIn("2015-01-01"))[0]).toBe(on(dayIn("2015-12-31"))[0]);
  expect(on(dayIn("2015-12-31"))[0]).not.toBe(on(dayIn("2016-02-04"))[0]);
});

it("counts the living of each layer as one counts them by hand", () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 6 }), (days) => {
      const sorted = days.toSorted((a, b) => a - b);
      const counts = populationOn(shipped, sorted);
      for (const [at, day] of sorted.entries()) {
        const alive = snapshotsOn(shipped, day).filter(({ phase }) => !isOver(phase.phase));
        for (const { id } of shipped.layers) {
          expect(counts.get(id)?.[at]).toBe(alive.filter(({ layer }) => layer === id).length);
        }
      }
    }),
    { numRuns: 12 },
  );
});
