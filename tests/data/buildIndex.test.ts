import { describe, expect, it } from "vitest";
import { buildIndex } from "#data/buildIndex.ts";
import type { IndexFile } from "#data/indexFile.ts";
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
    expect(build().components[0]).toEqual({
      id: "anchor",
      type: "part",
      names: [
        { name: "Anchor", zh: "塔锚", from: "2014" },
        { name: "Plinth", from: "2013-03", to: "2014" },
      ],
      phases: [
        { phase: "preview", from: "2013-03", to: "2014-06-09" },
        { phase: "stable", from: "2014-06-09", to: "2016" },
        { phase: "ended", from: "2016-12" },
      ],
      stewards: [{ org: "acme", role: "creator", from: "2013" }],
      governance: [
        { org: "guild", level: "apprentice", from: "2014-01", to: "2015-01" },
        { org: "guild", level: "master", from: "2015-01" },
      ],
      relations: [{ type: "carries", target: "beam", from: "2014" }],
      featureSets: ["strength"],
      layers: [{ layer: "ground" }, { layer: "roof", from: "2015" }],
      licenses: [{ spdx: "MIT", from: "2013" }],
      conformance: [
        { standard: "joint", role: "provider", level: "implements", from: "2014-06-09", to: null },
      ],
      mark: "anchor",
    });
  });

  it("leaves out what a component does not have", () => {
    expect(build().components[2]).toEqual({
      id: "canopy",
      type: "cover",
      names: [{ name: "Canopy" }],
      phases: [{ phase: "dormant" }],
      layers: [{ layer: "roof" }],
    });
  });

  it("keeps standards with their short names, and organizations with levels and deals", () => {
    const { standards, orgs } = build();
    expect(standards[0]).toEqual({
      id: "joint",
      short: "JNT",
      type: "interface",
      names: [{ name: "Tower Joint", zh: "塔楼接口", from: "2014" }],
      phases: [{ phase: "stable", from: "2014-02" }],
    });
    expect(orgs[1]).toEqual({
      id: "guild",
      type: "foundation",
      names: [{ name: "Builders' Guild", from: "2009" }],
      levels: [
        { id: "apprentice", label: { en: "Apprentice", zh: "学徒" }, rank: 1 },
        { id: "master", label: { en: "Master", zh: "大师" }, rank: 2, terminal: true },
      ],
      deals: [
        {
          id: "canopy-given",
          type: "donation",
          seller: "acme",
          components: ["canopy"],
          from: "2014-02",
        },
      ],
    });
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
        summary: { en: "What all stands on", zh: "万物之基" },
        order: 9,
      },
    ]);
  });

  it("puts the primary layer first and keeps the others in their order", () => {
    const places = [{ layer: "roof" }, { layer: "ground" }, { layer: "roof", primary: true }];
    const { components } = build({ "components/beam.json": { "/layers": places } });
    expect(components[1]?.layers.map(({ layer }) => layer)).toEqual(["roof", "roof", "ground"]);
  });

  it("lists a table's columns, components before standards", () => {
    const change = { "/columns": { standards: ["joint"], components: ["beam"], layer: "ground" } };
    const { comparisons } = build({ "comparisons/anchor-and-beam.json": change });
    expect(comparisons).toEqual([
      {
        id: "anchor-and-beam",
        title: { en: "Anchor and beam", zh: "锚与梁" },
        columns: ["beam", "joint"],
        layer: "ground",
      },
    ]);
  });

  it("keeps the words of the vocabularies", () => {
    const { componentTypes, eventTypes, relationTypes } = build();
    expect(componentTypes.map(({ id }) => id)).toEqual(["part", "cover"]);
    expect(eventTypes).toEqual([{ id: "prize", label: { en: "Prize", zh: "奖项" } }]);
    expect(relationTypes).toEqual([
      {
        id: "carries",
        label: { en: "carries", zh: "承载" },
        inverse: { en: "rests on", zh: "立于" },
      },
    ]);
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

it("a deal holds from its closing, or from its announcement where no closing is known", () => {
  const dealOf = (change: Change): unknown =>
    build({ "orgs/guild.json": change }).orgs[1]?.deals?.[0];
  expect(dealOf({ "/deals/0/closed": undefined })).toMatchObject({ from: "2014-01" });
  expect(dealOf({ "/deals/0/closed": null })).toMatchObject({ from: "2014-01" });
  expect(dealOf({ "/deals/0/ended": "2016" })).toMatchObject({ from: "2014-02", to: "2016" });
});

it("a brand mark is one slug, not a list", () => {
  const change = { "/external/simpleIcons": ["a", "b"] };
  expect(build({ "components/anchor.json": change }).components[0]).not.toHaveProperty("mark");
});
