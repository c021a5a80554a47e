import { describe, expect, it } from "vitest";
import { buildIndex } from "#data/buildIndex.ts";
import { checkDataSet } from "#data/check/dataSet.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { parseIndex } from "#data/parseIndex.ts";
import { syntheticFiles, syntheticSet, wishFor } from "../bench/synthetic.ts";
import { exportInputOf } from "./fixtures/exportInput.ts";

const wish = wishFor(640);
const files = syntheticFiles(wish);
const ecosystem = ecosystemOf(files);

describe("the synthetic data set", () => {
  it("is as large as wished, and sound", () => {
    expect(wish).toMatchObject({ layers: 13, standards: 60, orgs: 350 });
    for (const [what, list] of [
      ["components", ecosystem.components],
      ["layers", ecosystem.layers],
      ["groups", ecosystem.groups],
      ["standards", ecosystem.standards],
      ["orgs", ecosystem.orgs],
    ] as const) {
      expect([what, list.length]).toEqual([what, wish[what]]);
    }
    expect(checkDataSet(files)).toEqual([]);
  });

  it("has something in every layer and group, and ties about as many as the shipped one", () => {
    const placed = ecosystem.components.flatMap(({ layers }) =>
      layers.flatMap(({ layer, group }) => [layer, group]),
    );
    const places = [...ecosystem.layers, ...ecosystem.groups].map(({ id }) => id);
    expect(places.filter((id) => !placed.includes(id))).toEqual([]);
    const mean = (track: "relations" | "conformance" | "stewards"): number =>
      ecosystem.components.reduce((sum, one) => sum + one[track].length, 0) / wish.components;
    expect(mean("relations")).toBeCloseTo(2.5, 0);
    expect(mean("conformance")).toBeCloseTo(1, 0);
    expect(mean("stewards")).toBeCloseTo(1.4, 0);
  });

  it("is the same for the same seed, another for another", () => {
    const text = (seed: number): string => JSON.stringify([...syntheticSet(wishFor(40, seed))]);
    expect(text(1)).toBe(text(1));
    expect(text(2)).not.toBe(text(1));
  });

  it("stays where it is in the picture when the rest of its index comes", () => {
    const size = { width: 1280, height: 720 };
    const first = parseIndex(buildIndex(files), "index.json");
    expect(exportInputOf(first, "", size).scene).toEqual(exportInputOf(ecosystem, "", size).scene);
  });
});
