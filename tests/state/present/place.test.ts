import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Place, placeAfter, placeAt, placeBefore } from "#state/present/place.ts";

const BUILDS = [0, 2, 0];

function walk(from: Place, next: (place: Place) => Place | null): readonly string[] {
  const places: string[] = [];
  for (let place: Place | null = from; place; place = next(place)) {
    places.push(`${place.step}/${place.build ?? "all"}`);
  }
  return places;
}

it("shows one build after the other, then the next step", () => {
  expect(walk(placeAt(BUILDS, 1), (place) => placeAfter(BUILDS, place))).toEqual([
    "1/all",
    "2/0",
    "2/1",
    "2/all",
    "3/all",
  ]);
});

it("goes back to all of a step, and takes its builds away again", () => {
  expect(walk({ step: 3, build: null }, (place) => placeBefore(BUILDS, place))).toEqual([
    "3/all",
    "2/all",
    "2/1",
    "2/0",
    "1/all",
  ]);
});

it("leads back where it came from, whatever the builds are", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, (builds) => {
      const there = walk(placeAt(builds, 1), (place) => placeAfter(builds, place));
      const last = { step: builds.length, build: null };
      const back = walk(last, (place) => placeBefore(builds, place));
      expect(back).toEqual(there.toReversed());
    }),
  );
});
