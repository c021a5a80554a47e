import { describe, expect, it } from "vitest";
import { buildIndex } from "#data/buildIndex.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import type { IndexFile } from "#data/indexFile.ts";
import { parseIndex } from "#data/parseIndex.ts";
import { weightsOf } from "#model/weight.ts";
import { type Change, filesOf } from "../fixtures/dataSet.ts";

const build = (changes: Readonly<Record<string, Change>> = {}): IndexFile =>
  buildIndex(filesOf(changes));

describe("buildIndex", () => {
  it("names the data set and its format", () => {
    expect(build()).toMatchObject({
      format: 1,
      id: "towers",
      title: { en: "Towers", zh: "塔楼" },
      summary: { en: "Stone upon stone" },
    });
  });

  it("cannot do without the file that names the data set", () => {
    expect(() => build({ "ecosystem.json": null })).toThrow("ecosystem.json is missing");
  });

  it("keeps the tracks of a component, and none of their evidence", () => {
    expect(build().commonType).toBe("part");
    expect(build().components[0]).toEqual({
      // Its last name would make it “plinth”.
      id: "anchor",
      weight: 4,
      names: [
        { name: "Anchor", zh: "塔锚", from: "2014" },
        { name: "Plinth", from: "2013-03", to: "2014" },
      ],
      phases: [
        { phase: "preview", from: "2013-03" },
        { phase: "stable", from: "2014-06-09", to: "2016" },
        { phase: "ended", from: "2016-12" },
      ],
      layers: [{ layer: "ground" }, { layer: "roof", from: "2015" }],
      conformance: [{ standard: "joint", role: "provider", from: "2014-06-09", to: null }],
    });
  });

  it("leaves out what a component does not have, and an id that its name gives", () => {
    expect(build().components[2]).toEqual({
      type: "cover",
      names: [{ name: "Canopy" }],
      phases: [{ phase: "dormant", by: "2014-01" }],
      layers: [{ layer: "roof" }],
      weight: 0,
    });
  });

  it("keeps standards with their short names", () => {
    expect(build().standards[0]).toEqual({
      id: "joint",
      short: "JNT",
      type: "interface",
      names: [{ name: "Tower Joint", zh: "塔楼接口", from: "2014" }],
    });
  });

  it("weighs components as the whole ecosystem would", () => {
    const index = parseIndex(build(), "index.json");
    const weights = new Map(index.components.map(({ id, weight }) => [id, weight]));
    const { components } = ecosystemOf(filesOf());
    expect(weights).toEqual(weightsOf(components));
    expect(new Set(weights.values()).size).toBeGreaterThan(1);
  });

  it("carries no source, note or check anywhere", () => {
    const keys = new Set<string>();
    JSON.stringify(build(), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    for (const key of ["sources", "note", "verified", "alt", "cells", "releases", "url"]) {
      expect(keys).not.toContain(key);
    }
  });

  it("stacks the layers from the ground up", () => {
    const { layers } = build({ "layers/ground.json": { "/order": 9 } });
    expect(layers).toEqual([
      { id: "roof", label: { en: "Roof", zh: "屋顶" }, order: 1 },
      {
        id: "ground",
        label: { en: "Ground", zh: "地基" },
        order: 9,
      },
    ]);
  });

  it("puts the primary layer first and keeps the others in their order", () => {
    const places = [{ layer: "roof" }, { layer: "ground" }, { layer: "roof", primary: true }];
    const { components } = build({ "components/beam.json": { "/layers": places } });
    expect(components[1]?.layers.map(({ layer }) => layer)).toEqual(["roof", "roof", "ground"]);
  });
});

describe("a conformance in the index", () => {
  const spanOf = (change: Change): unknown => {
    const claim = build({ "components/anchor.json": change }).components[0]?.conformance?.[0];
    return { from: claim?.from, to: claim?.to };
  };
  const at = "/conformance/0";

  it.each([
    ["with its own date first", { [`${at}/from`]: "2014-07" }, "2014-07", null],
    ["with the date of the version it came in", {}, "2014-06-09", null],
    [
      "sometime where only a version is known",
      { [`${at}/since`]: { version: "1" } },
      undefined,
      null,
    ],
    ["and ends with its own date first", { [`${at}/to`]: "2015" }, "2014-06-09", "2015"],
    [
      "and ends with that of its version",
      { [`${at}/until`]: { date: "2015" } },
      "2014-06-09",
      "2015",
    ],
    ["and goes on where no end is told", { [`${at}/until`]: undefined }, "2014-06-09", undefined],
  ])("begins %s", (_, change, from, to) => {
    expect(spanOf(change)).toEqual({ from, to });
  });
});
