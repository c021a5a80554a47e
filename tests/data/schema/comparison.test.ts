import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { cell, cells, comparison, featureSet } from "#data/schema/comparison.ts";
import { fileOf, problemsOfFile } from "../../fixtures/dataSet.ts";

const sources = ["readme"];
const note = { en: "a" };
const verified = { on: "2026-11-01", how: "docs" };
const asOf = { date: "2015" };

/** One sound cell of each kind, and the keys it cannot do without. */
const sound = [
  [{ v: "yes", sources }, ["sources"]],
  [{ v: "no", sources }, ["sources"]],
  [{ v: "partial", sources, note, limits: ["scope"] }, ["sources", "note", "limits"]],
  [{ v: "plugin", sources, via: ["beam"] }, ["sources", "via"]],
  [{ v: "unknown", note, verified }, ["note", "verified"]],
  [{ v: "na", note }, ["note"]],
  [{ v: "number", sources, asOf, number: 12, unit: "t" }, ["sources", "asOf", "number", "unit"]],
  [{ v: "text", sources, text: note }, ["sources", "text"]],
  [{ v: "version", sources, asOf, version: "1.0" }, ["sources", "asOf", "version"]],
  [{ v: "date", sources, date: "2014" }, ["sources", "date"]],
  [{ v: "choice", sources, choice: ["wood"] }, ["sources", "choice"]],
] as const;

describe("a cell", () => {
  it.each(sound)("like %j is taken, and each of %j is needed", (json, needed) => {
    expect(v.is(cell, json)).toBe(true);
    const needless = needed.filter((key) =>
      v.is(cell, Object.fromEntries(Object.entries(json).filter(([k]) => k !== key))),
    );
    expect(needless).toEqual([]);
  });

  it.each(sound)("like %j has no key of another kind", (json) => {
    expect(v.is(cell, { ...json, value: true })).toBe(false);
    expect(v.is(cell, { ...json, number: 3, choice: ["wood"] })).toBe(false);
  });

  it("of a plugin says which, or tells it in a note", () => {
    expect(v.is(cell, { v: "plugin", sources, note })).toBe(true);
    const at = "components/anchor.json";
    expect(problemsOfFile(at, { "/cells/holds-wind/1/via": undefined })).toEqual([
      { file: at, path: "/cells/holds-wind/1", problem: "plugin needs via or a note" },
    ]);
  });

  it.each(["12", Number.NaN, Infinity, null])("holds no number like %s", (number) => {
    expect(v.is(cell, { v: "number", sources, asOf, number, unit: "t" })).toBe(false);
  });

  it("refuses the number that JSON reads as infinite", () => {
    const json: unknown = JSON.parse('{"v":"number","number":1e999,"unit":"t"}');
    expect(v.is(cell, { ...Object(json), sources, asOf })).toBe(false);
  });

  it("may be limited, enabled and scoped in the ways that are known", () => {
    const json = { v: "yes", sources, enable: "opt-in", scope: { os: ["linux"], mode: ["a"] } };
    expect(v.is(cell, json)).toBe(true);
    expect(v.is(cell, { ...json, enable: "sometimes" })).toBe(false);
    expect(v.is(cell, { ...json, limits: ["mood"] })).toBe(false);
    expect(v.is(cell, { ...json, scope: { planet: ["mars"] } })).toBe(false);
  });

  it("stands in a row that has at least one", () => {
    expect(v.is(cells, { "holds-wind": [] })).toBe(false);
    expect(v.is(cells, { "Holds Wind": [{ v: "yes", sources }] })).toBe(false);
  });
});

describe("a set of rows", () => {
  const at = "features/strength.json";

  it("has at least one row", () => {
    expect(problemsOfFile(at, { "/features": [] })).toEqual([
      { file: at, path: "/features", problem: "needs at least one row" },
    ]);
  });

  it("says what makes a verdict", () => {
    expect(problemsOfFile(at, { "/features/0/criteria": undefined })).toEqual([
      {
        file: at,
        path: "/features/0",
        problem: "a support row needs criteria for yes and partial",
      },
    ]);
  });

  it("says what can be chosen", () => {
    expect(problemsOfFile(at, { "/features/2/choices": undefined })).toEqual([
      { file: at, path: "/features/2", problem: "a choice row needs its choices" },
    ]);
  });

  it("lists the kinds of value beside a wrong one", () => {
    expect(problemsOfFile(at, { "/features/1/value": "weight" })).toEqual([
      {
        file: at,
        path: "/features/1/value",
        problem: 'is "weight"',
        valid: ["support", "number", "text", "version", "date", "choice"],
      },
    ]);
  });

  it.each([0, -1, 1.5, "60"])("is not stale after %j days", (staleAfterDays) => {
    expect(v.is(featureSet, fileOf(at, { "/features/0/staleAfterDays": staleAfterDays }))).toBe(
      false,
    );
  });
});

describe("a table", () => {
  const at = "comparisons/anchor-and-beam.json";

  it("has at least one group of rows, and a row in each", () => {
    expect(problemsOfFile(at, { "/rows": [] })).toEqual([
      { file: at, path: "/rows", problem: "needs at least one group of rows" },
    ]);
    expect(v.is(comparison, fileOf(at, { "/rows/0/features": [] }))).toBe(false);
  });

  it.each([-0.1, 1.1, "1", null])("cannot ask for a coverage of %j", (minCoverage) => {
    expect(v.is(comparison, fileOf(at, { "/minCoverage": minCoverage }))).toBe(false);
  });

  it("may leave its columns to a layer", () => {
    expect(v.is(comparison, fileOf(at, { "/columns": { layer: "roof" } }))).toBe(true);
    expect(problemsOfFile(at, { "/columns/orgs": ["acme"] })).toEqual([
      {
        file: at,
        path: "/columns/orgs",
        problem: 'unknown key "orgs"',
        valid: ["components", "standards", "layer"],
      },
    ]);
  });
});
