import { expect, it } from "vitest";
import { isFull, statsOf } from "#data/stats.ts";
import { filesOf } from "../fixtures/dataSet.ts";

it("counts a layer by what its components say", () => {
  const { layers } = statsOf(filesOf());
  expect(layers.map(({ id }) => id)).toEqual(["ground", "roof"]);
  const [ground] = layers;
  // The anchor stands on the roof first, but its primary layer is the ground.
  expect(ground?.stats).toMatchObject({
    components: 2,
    full: 1,
    cells: { yes: 1, no: 1, partial: 0, plugin: 1, unknown: 1, na: 0, value: 3 },
    oldest: "2026-11-01",
  });
});

it("counts the precision of dates of the ecosystem, not of readings", () => {
  const only = {
    names: [{ name: "Beam", from: "2012-05-01", to: "2013-01", sources: ["manual"] }],
    phases: [{ phase: "stable", from: "2012", sources: ["manual"] }],
    cells: undefined,
  };
  const changes = Object.fromEntries(
    Object.entries(only).map(([key, value]) => [`/${key}`, value]),
  );
  const { layers } = statsOf(
    filesOf({ "components/anchor.json": null, "components/beam.json": changes }),
  );
  expect(layers[0]?.stats.dates).toEqual({ day: 1, month: 1, year: 1 });
});

it("counts a claim as of record by its best source, its own or a shared one", () => {
  const count = (tier: number, ref: string): number | undefined =>
    statsOf(
      filesOf({
        "components/anchor.json": null,
        "components/beam.json": {
          "/sources/manual/tier": tier,
          "/cells": undefined,
          "/names/0/sources": [ref],
          "/phases/0/sources": [ref],
        },
        "sources/shared.json": { "/sources/atlas/tier": tier },
      }),
    ).layers[0]?.stats.ofRecord;
  expect(count(1, "manual")).toBe(2);
  expect(count(1, "@atlas")).toBe(2);
  expect(count(2, "manual")).toBe(0);
});

it("counts a translation that is missing or old as none", () => {
  const missing = (text: object): number => {
    const { total } = statsOf(filesOf({ "components/beam.json": { "/summary": text } }));
    return total.texts - total.translated;
  };
  expect(missing({ en: "Carries", zh: "承载" })).toBe(0);
  expect(missing({ en: "Carries" })).toBe(1);
  expect(missing({ en: "Carries", zh: "承载", stale: ["zh"] })).toBe(1);
});

it.each([
  ["/stewards", undefined],
  ["/licenses", undefined],
  ["/releases/0", undefined],
  ["/conformance", undefined],
])("does not call full what lacks %s", (path, value) => {
  const find = (change?: object): boolean | undefined => {
    const files = filesOf(change ? { "components/anchor.json": { ...change } } : {});
    const anchor = files.components.find((file) => file.value.id === "anchor");
    return anchor && isFull(anchor.value);
  };
  expect(find()).toBe(true);
  expect(find({ [path]: value })).toBe(false);
});
