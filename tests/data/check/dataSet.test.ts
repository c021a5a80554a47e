import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataSet } from "#data/check/dataSet.ts";
import { parseFiles } from "#data/files.ts";
import { fileOf, problemsOf, textsOf, worldOf } from "../../fixtures/dataSet.ts";

it("finds nothing in a sound world", () => {
  expect(problemsOf()).toEqual([]);
});

it.each([
  "ecosystem.json",
  "vocab/component-types.json",
  "vocab/events.json",
  "vocab/relations.json",
])("misses %s", (file) => {
  expect(problemsOf({ [file]: null })).toContainEqual({
    file,
    path: "",
    problem: "is missing or cannot be read",
  });
});

it("misses every needed file of an empty folder, and nothing else", () => {
  const { files, problems } = parseFiles([]);
  expect(problems).toEqual([]);
  expect(checkDataSet(files).map(({ file }) => file)).toEqual([
    "ecosystem.json",
    "vocab/component-types.json",
    "vocab/events.json",
    "vocab/relations.json",
  ]);
});

it("reports all mistakes of all files at once, in the order of the files", () => {
  const found = problemsOf({
    "components/anchor.json": {
      "/layers/0/layer": "moon",
      "/phases/0/to": "2012",
      "/names/0/sources": ["leaflet"],
      "/cells/max-load/0/unit": "kg",
      "/summary/zh": undefined,
    },
    "comparisons/anchor-and-beam.json": { "/minCoverage": 1 },
    "orgs/acme.json": {
      "/deals": [
        { id: "self", type: "acquisition", orgs: ["acme"], closed: null, sources: ["@atlas"] },
      ],
    },
    "orgs/guild.json": { "/id": "gild", "/deals": undefined, "/sources": undefined },
    "layers/roof.json": { "/order": "high" },
    "notes.json": "{}",
  });
  const places = found.map(({ file, path }) => `${file} ${path}`);
  expect(places).toEqual(
    expect.arrayContaining([
      "notes.json ",
      "layers/roof.json /order",
      "comparisons/anchor-and-beam.json /minCoverage",
      "components/anchor.json /layers/0/layer",
      "components/anchor.json /phases/0/to",
      "components/anchor.json /names/0/sources/0",
      "components/anchor.json /cells/max-load/0/unit",
      "components/anchor.json /summary",
      "orgs/acme.json /deals/0",
      "orgs/guild.json /id",
    ]),
  );
  const checked = checkDataSet(parseFiles(worldOf({ "orgs/guild.json": null })).files);
  const order = checked.map(({ file }) => file);
  expect(order).toEqual(order.toSorted());
});

describe("laws", () => {
  /** Every place in the files of the world, as `[file, path]`. */
  const spots = [...textsOf().keys()].flatMap((file) => {
    const walk = (json: unknown, path: string): string[] =>
      typeof json === "object" && json !== null
        ? [path, ...Object.entries(json).flatMap(([key, inner]) => walk(inner, `${path}/${key}`))]
        : [path];
    return walk(fileOf(file), "")
      .filter((path) => path !== "")
      .map((path) => [file, path] as const);
  });
  const hostile = fc.constantFrom<unknown>(
    undefined,
    null,
    [],
    {},
    "",
    "__proto__",
    "toString",
    "\ud800",
    -1,
    "anchor",
    "2014",
    "x".repeat(5000),
    { en: "a" },
    JSON.parse('{"__proto__":{"polluted":true}}'),
  );

  it("whatever stands in whatever place, there are problems or none, but no error", () => {
    const value = fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...spots), value, ([file, path], planted) => {
        for (const problem of problemsOf({ [file]: { [path]: planted } })) {
          expect(problem.problem).not.toBe("");
        }
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("the order in which files are read changes no problem", () => {
    const raw = worldOf({
      "components/anchor.json": { "/layers/0/layer": "moon" },
      "orgs/guild.json": { "/deals/0/seller": "moon" },
      "layers/roof.json": { "/label/zh": undefined },
    });
    const told = (files: typeof raw): readonly string[] =>
      checkDataSet(parseFiles(files).files)
        .map(({ file, path, problem }) => `${file} ${path} ${problem}`)
        .toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray([...raw], { minLength: raw.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(told(raw));
      }),
      { numRuns: 30 },
    );
  });
});
