import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "#cli/jsonSchemas.ts";
import { objectsIn } from "#data/check/walk.ts";
import { PLACES } from "#data/files.ts";
import { ROOT } from "./run.ts";

const folder = join(ROOT, "schemas");

it("the files in schemas/ are those that are generated: run npm run schemas if not", () => {
  const shipped = readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name), "utf8"),
  ]);
  expect(Object.fromEntries(shipped)).toEqual(Object.fromEntries(jsonSchemas()));
});

it("there is one for every kind of file, and one for the catalogue", () => {
  const names = new Set(Object.values(PLACES).map(({ schemaName }) => schemaName));
  expect([...jsonSchemas().keys()]).toEqual(
    [...names, "catalog"].toSorted().map((name) => `${name}.schema.json`),
  );
});

describe.each([...jsonSchemas()])("%s", (_, written) => {
  const json: unknown = JSON.parse(written);
  const objects = [...objectsIn(json)];

  it("is a JSON Schema of 2020-12 that refuses unknown keys", () => {
    expect(json).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
    });
  });

  it("refuses unknown keys in every object that lists its keys", () => {
    const open = objects.filter(
      ({ path, value }) =>
        value["type"] === "object" &&
        value["properties"] !== undefined &&
        !path.endsWith("/properties") &&
        value["additionalProperties"] !== false,
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it("requires only keys that it knows", () => {
    for (const { path, value } of objects) {
      const required = value["required"];
      if (!Array.isArray(required)) continue;
      const known = Object.keys(Object(value["properties"]));
      expect({ path, known }).toEqual({ path, known: expect.arrayContaining(required) });
    }
  });

  it("defines what it refers to, and nothing else", () => {
    const refs = objects.flatMap(({ value }) =>
      typeof value["$ref"] === "string" ? value["$ref"].replace("#/$defs/", "") : [],
    );
    const defs = Object.keys(Object(Object(json).$defs));
    expect([...new Set(refs)].toSorted()).toEqual(defs.toSorted());
  });
});

it("no layer, vendor or relation is in a schema: they are data", () => {
  const named = [...jsonSchemas()].filter(([, written]) =>
    /"(kernel|container|docker|cncf)"/u.test(written),
  );
  expect(named.map(([name]) => name)).toEqual([]);
});
