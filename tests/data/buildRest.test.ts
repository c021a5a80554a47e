import { describe, expect, it } from "vitest";
import { calendarOf } from "#data/calendar.ts";
import { buildRest } from "#data/buildRest.ts";
import type { RestFile } from "#data/restFile.ts";
import { type Change, filesOf } from "../fixtures/dataSet.ts";

const build = (changes: Readonly<Record<string, Change>> = {}): RestFile =>
  buildRest(filesOf(changes));

describe("buildRest", () => {
  it("keeps the tracks that the index leaves out, and none of their evidence", () => {
    expect(build().components[0]).toEqual({
      id: "anchor",
      stewards: [{ org: "acme", role: "creator", from: "2013" }],
      governance: [
        { org: "guild", level: "apprentice", from: "2014-01", to: "2015-01" },
        { org: "guild", level: "master", from: "2015-01" },
      ],
      relations: [{ type: "carries", target: "beam", from: "2014" }],
      featureSets: ["strength"],
      licenses: [{ spdx: "MIT", from: "2013" }],
      majors: { 0: "2013-03", 1: "2014-06-09" },
      mark: "anchor",
    });
  });

  it("keeps the releases by which the major number rose, where one did", () => {
    const release = (version: string, date: string) => ({ version, date, sources: ["notes"] });
    const majorsOf = (...releases: readonly unknown[]) =>
      build({ "components/anchor.json": { "/releases": releases } }).components[0]?.majors;
    expect(
      majorsOf(
        release("0.9", "2014"),
        release("1.0.0-rc.1", "2014-06"),
        release("v1.0.0", "2015"),
        release("0.9.7", "2015-02"),
        release("3.1", "2016"),
        release("2016.05", "2016-05"),
        release("Linux 5.4", "2019"),
      ),
    ).toEqual({ 0: "2014", 1: "2015", 3: "2016" });
    expect(majorsOf(release("1.0", "2014"), release("1.1", "2015"))).toBeUndefined();
  });

  it("leaves out components and layers to which it has nothing to add", () => {
    expect(build().components.map(({ id }) => id)).not.toContain("canopy");
    expect(build().layers).toEqual([
      { id: "ground", summary: { en: "What all stands on", zh: "万物之基" } },
    ]);
  });

  it("keeps the phases of standards, and organizations with levels and deals", () => {
    const { standards, orgs } = build();
    expect(standards[0]).toEqual({ id: "joint", phases: [{ phase: "stable", from: "2014-02" }] });
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

it("begins what nobody knows the start of with its first release, told by a tag or listed", () => {
  const url = "https://github.com/towers/canopy/releases/tag/v{version}";
  const tagged = [{ url, read: "2026-11-01", releases: { 2011: "0.1.0 05-01" } }];
  const files = filesOf({ "components/canopy.json": { "/tagged": tagged } });
  const births = calendarOf(files).births("canopy");
  expect(births?.text).toBe("2011-05-01");
});
