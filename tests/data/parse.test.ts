import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLACES } from "#data/files.ts";
import { parse } from "#data/parse.ts";
import { DataError, type Problem } from "#data/problem.ts";
import type { SchemaOf } from "#data/schema/basics.ts";
import { text } from "#data/schema/basics.ts";
import { cell } from "#data/schema/comparison.ts";
import { component, org, sharedSources } from "#data/schema/entity.ts";
import { source, sources } from "#data/schema/evidence.ts";
import { fileOf } from "../fixtures/dataSet.ts";

/** The error that a value gets; fails where it gets none. */
function refusal(schema: SchemaOf<unknown>, json: unknown): DataError {
  try {
    parse(schema, json, "f.json");
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

function problems(schema: SchemaOf<unknown>, json: unknown): readonly Problem[] {
  return refusal(schema, json).problems;
}

/** The keys of a record of sources that get through; none where it is refused. */
function keysThrough(json: unknown): readonly string[] {
  try {
    return Reflect.ownKeys(parse(sources, json, "f.json")).map(String);
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

const schemas = Object.values(PLACES).map(({ schema }): SchemaOf<unknown> => schema);
const KEYS_OF_OBJECTS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

describe("what it says", () => {
  it("gives a sound value back as it was", () => {
    const json = fileOf("components/anchor.json");
    expect(parse(component, json, "f.json")).toEqual(json);
  });

  it("lists the valid keys beside an unknown one", () => {
    expect(problems(text, { en: "a", zg: "b" })).toEqual([
      { file: "f.json", path: "/zg", problem: 'unknown key "zg"', valid: ["en", "zh", "stale"] },
    ]);
  });

  it("lists the valid keys deep inside lists, records and optional places", () => {
    const json = fileOf("components/anchor.json", { "/cells/material/0/since": { day: "2014" } });
    expect(problems(component, json)).toContainEqual({
      file: "f.json",
      path: "/cells/material/0/since/day",
      problem: 'unknown key "day"',
      valid: ["version", "date", "bound"],
    });
  });

  it("names a missing key", () => {
    expect(problems(org, fileOf("orgs/acme.json", { "/names/0/name": undefined }))).toEqual([
      { file: "f.json", path: "/names/0/name", problem: '"name" is missing' },
    ]);
  });

  it("lists the valid values beside a wrong one", () => {
    expect(problems(org, fileOf("orgs/acme.json", { "/phases/0/phase": "alive" }))).toEqual([
      {
        file: "f.json",
        path: "/phases/0/phase",
        problem: 'is "alive"',
        valid: ["announced", "preview", "stable", "maintenance", "dormant", "ended"],
      },
    ]);
  });

  it("lists the valid verdicts where a cell has none or a wrong one", () => {
    const valid = ["yes", "no", "partial", "plugin", "unknown", "na"];
    const values = ["number", "text", "version", "date", "choice"];
    expect(problems(cell, { v: "maybe" })).toEqual([
      { file: "f.json", path: "/v", problem: 'is "maybe"', valid: [...valid, ...values] },
    ]);
    expect(problems(cell, {})).toMatchObject([{ path: "/v", valid: [...valid, ...values] }]);
  });

  it("says what kind of value is wanted", () => {
    expect(problems(text, { en: 3 })).toEqual([
      { file: "f.json", path: "/en", problem: "is 3, must be string" },
    ]);
    expect(problems(text, null)).toEqual([
      { file: "f.json", path: "", problem: "is null, must be Object" },
    ]);
  });

  it("reports all that is wrong at once", () => {
    const json = fileOf("orgs/guild.json", {
      "/id": "The Guild",
      "/type": "club",
      "/names": [],
      "/deals/0/closed": "2014-02-30",
      "/color": "red",
    });
    expect(problems(org, json).map(({ path }) => path)).toEqual([
      "/id",
      "/type",
      "/names",
      "/deals/0/closed",
      "/color",
    ]);
  });

  it("tells in the error what can be done about it", () => {
    expect(refusal(text, 3).reason).toBe("invalid");
    expect(refusal(org, { format: 2 }).reason).toBe("newer");
  });

  // Wishes; see the report. Inside a union the path and the nearest member get lost.
  it("keeps the path to a source that is written as an object", () => {
    const json = fileOf("components/anchor.json", {
      "/names/0/sources/0": { id: "readme", page: 3 },
    });
    expect(problems(component, json)).toEqual([
      {
        file: "f.json",
        path: "/names/0/sources/0/page",
        problem: 'unknown key "page"',
        valid: ["id", "at", "quote"],
      },
    ]);
  });

  it("keeps the path to a value that may be one thing or another", () => {
    const json = fileOf("components/anchor.json", { "/external/github": 3 });
    expect(problems(component, json)).toMatchObject([{ path: "/external/github" }]);
  });

  it("says one thing about a wrong date", () => {
    const json = fileOf("components/anchor.json", { "/names/0/from": "May" });
    expect(problems(component, json)).toHaveLength(1);
  });

  it("lists the valid values where they are numbers", () => {
    const { sources: own } = parse(component, fileOf("components/anchor.json"), "f.json");
    expect(problems(source, { ...own?.["readme"], tier: 4 })).toEqual([
      { file: "f.json", path: "/tier", problem: "is 4", valid: ["1", "2", "3"] },
    ]);
  });

  it("says of nothing at all that it is nothing", () => {
    expect(problems(text, undefined)).toMatchObject([{ problem: "is undefined, must be Object" }]);
  });
});

describe("files from the future", () => {
  it("refuses a newer format as newer, whatever else is wrong", () => {
    const { reason, problems: all } = refusal(org, { format: 2, kind: "planet", what: [] });
    expect(reason).toBe("newer");
    expect(all).toEqual([
      {
        file: "f.json",
        path: "/format",
        problem: "is written in format 2, this program reads up to 1",
      },
    ]);
  });

  it.each([undefined, 1])("reads format %s", (format) => {
    expect(parse(org, fileOf("orgs/acme.json", { "/format": format }), "f.json").id).toBe("acme");
  });

  it.each(["2", null, [2], Number.NaN])("does not take %j for a format", (format) => {
    const json = { ...Object(fileOf("orgs/acme.json")), format };
    expect(refusal(org, json).reason).toBe("invalid");
  });
});

describe("hostile values", () => {
  const bomb = (open: string, close: string, depth: number): unknown =>
    JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);

  it.each([65, 10_000, 1_000_000])("refuses lists nested %i deep without recursion", (depth) => {
    expect(problems(sharedSources, bomb("[", "]", depth))).toEqual([
      { file: "f.json", path: "", problem: "is nested deeper than 64 levels" },
    ]);
  });

  it("refuses a nesting bomb hidden where anything may stand", () => {
    const alt = { reason: { en: "a" }, sources: ["readme"], value: bomb('[{"a":', "}]", 500) };
    const json = fileOf("components/anchor.json", { "/names/0/alt": [alt] });
    expect(problems(component, json)).toMatchObject([
      { problem: "is nested deeper than 64 levels" },
    ]);
  });

  it("reads what is deep, but not too deep, where anything may stand", () => {
    const alt = { reason: { en: "a" }, sources: ["readme"], value: bomb("[", "]", 40) };
    const json = fileOf("components/anchor.json", { "/names/0/alt": [alt] });
    expect(parse(component, json, "f.json")).toEqual(json);
  });

  it.each(KEYS_OF_OBJECTS)("refuses the key %s as unknown", (key) => {
    const json: unknown = JSON.parse(`{"en":"a","${key}":{"polluted":true}}`);
    expect(problems(text, json)).toMatchObject([{ path: `/${key}`, valid: ["en", "zh", "stale"] }]);
  });

  it.each(KEYS_OF_OBJECTS)(
    "lets %s as a key of a record neither through nor near a prototype",
    (key) => {
      const json: unknown = JSON.parse(`{"${key}":{"polluted":true}}`);
      expect(keysThrough(json)).toEqual([]);
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );

  // A wish: valibot drops these keys of a record without a word; every other unknown is an error.
  it.each(["__proto__", "constructor", "prototype"])("reports the key %s of a record", (key) => {
    const json: unknown = JSON.parse(`{"${key}":{"polluted":true}}`);
    expect(problems(sources, json)).toMatchObject([{ path: `/${key}` }]);
  });

  // A wish: valibot takes a list for a record without keys.
  it.each([[[]], [["a"]]])("refuses the list %j where a record must stand", (list) => {
    expect(problems(sources, list).map(({ path }) => path)).toContain("");
  });

  it("throws nothing but a DataError, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.jsonValue({ maxDepth: 4 }), (schema, json) => {
        const { problems: all, message } = refusal(schema, json);
        expect(all.length).toBeGreaterThan(0);
        expect(all.every(({ file, problem }) => file === "f.json" && problem !== "")).toBe(true);
        expect(message).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("refuses any unknown key beside sound ones, and names it", () => {
    const known = new Set(["en", "zh", "stale"]);
    const anyKey = fc
      .oneof(fc.string(), fc.constantFrom(...KEYS_OF_OBJECTS))
      .filter((key) => !known.has(key));
    fc.assert(
      fc.property(anyKey, (key) => {
        const json: unknown = JSON.parse(`{"en":"a",${JSON.stringify(key)}:1}`);
        expect(problems(text, json)).toEqual([
          { file: "f.json", path: `/${key}`, problem: `unknown key "${key}"`, valid: [...known] },
        ]);
      }),
    );
  });
});
