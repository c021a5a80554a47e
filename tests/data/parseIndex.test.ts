import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex } from "#data/buildIndex.ts";
import type { IndexFile } from "#data/indexFile.ts";
import { parseIndex } from "#data/parseIndex.ts";
import { DataError } from "#data/problem.ts";
import { parseWhen } from "#model/when.ts";
import { type Change, filesOf } from "../fixtures/dataSet.ts";

/** The index as it comes over the wire. */
function indexOf(changes: Readonly<Record<string, Change>> = {}): IndexFile {
  const json: IndexFile = JSON.parse(JSON.stringify(buildIndex(filesOf(changes))));
  return json;
}

/** What an index is refused with, if it is. */
function refusal(json: unknown): unknown {
  try {
    parseIndex(json, "index.json");
    return null;
  } catch (error) {
    return error;
  }
}

const towers = parseIndex(indexOf(), "index.json");

describe("parseIndex", () => {
  it("compiles dates, unknown ones to null, missing ends to none", () => {
    const anchor = towers.componentById.get("anchor");
    expect(anchor?.names).toEqual([
      { name: "Plinth", from: parseWhen("2013-03"), to: parseWhen("2014") },
      { name: "Anchor", zh: "塔锚", from: parseWhen("2014") },
    ]);
    expect(anchor?.conformance).toMatchObject([{ from: parseWhen("2014-06-09"), to: null }]);
    expect(towers.componentById.get("canopy")?.phases).toEqual([
      { phase: "dormant", from: null, knownBy: parseWhen("2014-01") },
    ]);
  });

  it("sorts each track by its beginning", () => {
    const phases = [
      { phase: "ended", from: "2020", sources: ["manual"] },
      { phase: "stable", from: "2012", to: "2020", sources: ["manual"] },
      { phase: "announced", from: null, to: "2012", sources: ["manual"] },
    ];
    const { componentById } = parseIndex(
      indexOf({ "components/beam.json": { "/phases": phases } }),
      "index.json",
    );
    expect(componentById.get("beam")?.phases.map(({ phase }) => phase)).toEqual([
      "announced",
      "stable",
      "ended",
    ]);
  });

  it("leaves the primary layer first, whenever it began", () => {
    const anchor = towers.componentById.get("anchor");
    expect(anchor?.layers.map(({ layer }) => layer)).toEqual(["ground", "roof"]);
  });

  it("gives empty lists for what was left out", () => {
    expect(towers.componentById.get("canopy")).toMatchObject({
      stewards: [],
      governance: [],
      licenses: [],
      conformance: [],
      relations: [],
      featureSets: [],
    });
  });

  it("keeps short names where there are any", () => {
    expect(towers.standardById.get("joint")?.short).toBe("JNT");
    expect(towers.standardById.get("socket")).not.toHaveProperty("short");
  });

  it("finds everything by its id", () => {
    expect([...towers.layerById.keys()]).toEqual(["ground", "roof"]);
    expect([...towers.componentById.keys()]).toEqual(["anchor", "beam", "canopy"]);
    expect([...towers.standardById.keys()]).toEqual(["joint", "socket"]);
    for (const id of ["constructor", "__proto__", "toString"]) {
      expect(towers.componentById.get(id)).toBeUndefined();
    }
  });

  it("knows ids that the index leaves to the names, in the order of ids whatever the layers", () => {
    const high = [{ layer: "roof", primary: true }];
    const json = indexOf({ "components/anchor.json": { "/layers": high } });
    expect(json.components.map(({ id }) => id)).toEqual([undefined, "anchor", undefined]);
    expect(parseIndex(json, "index.json").components.map(({ id }) => id)).toEqual([
      "anchor",
      "beam",
      "canopy",
    ]);
  });

  it("takes a component whose id every object knows", () => {
    const json = indexOf();
    const [anchor] = json.components;
    const world = parseIndex(
      { ...json, components: [{ ...anchor, id: "constructor" }] },
      "index.json",
    );
    expect(world.componentById.get("constructor")?.names).toHaveLength(2);
    expect(world.componentById.size).toBe(1);
  });
});

describe("an index of another program", () => {
  it("may hold keys that a newer generator wrote", () => {
    const json = indexOf();
    const [anchor] = json.components;
    const newer = { ...json, planets: [], components: [{ ...anchor, glow: 3 }] };
    const world = parseIndex(newer, "index.json");
    expect(world).not.toHaveProperty("planets");
    expect(world.components[0]).not.toHaveProperty("glow");
    expect(world.components[0]).toEqual(towers.components[0]);
  });

  it("is refused where its format is newer", () => {
    expect(() => parseIndex({ ...indexOf(), format: 2 }, "index.json")).toThrow(
      "index.json: /format: is written in format 2, this program reads up to 1",
    );
  });

  it("is refused with file and path where a date is none", () => {
    const json = indexOf();
    const [anchor] = json.components;
    const wrong = { ...anchor, phases: [{ phase: "stable", from: "2014-02-30" }] };
    expect(() => parseIndex({ ...json, components: [wrong] }, "index.json")).toThrow(
      "index.json: /components/0/phases/0/from: is not a day of the calendar (1900 to 2100)",
    );
  });

  it("throws nothing but a DataError, whatever stands in it", () => {
    const keys = Object.keys(indexOf());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        expect(refusal({ ...indexOf(), [key]: value })).toSatisfy(
          (error) => error === null || error instanceof DataError,
        );
      }),
    );
  });
});
