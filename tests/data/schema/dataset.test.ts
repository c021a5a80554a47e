import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { catalog, ecosystemFile, FORMAT, relationTypes, terms } from "#data/schema/dataset.ts";
import { fileOf } from "../../fixtures/dataSet.ts";

describe("the catalogue", () => {
  const entry = { id: "towers", title: { en: "Towers" }, path: "towers" };
  const sound = { $schema: "a.json", dataSets: [entry] };

  it("lists at least one data set", () => {
    expect(v.is(catalog, sound)).toBe(true);
    expect(v.is(catalog, { ...sound, dataSets: [] })).toBe(false);
  });

  it.each(["../secrets", "/etc", "a/b", "https://a.example", "..%2Fa", ""])(
    "leads to no folder like %j",
    (path) => {
      expect(v.is(catalog, { ...sound, dataSets: [{ ...entry, path }] })).toBe(false);
    },
  );
});

it("a data set tells its format, its name and what it is about", () => {
  const path = "ecosystem.json";
  expect(v.parse(ecosystemFile, fileOf(path)).format).toBe(FORMAT);
  const needless = ["format", "id", "title", "summary"].filter((key) =>
    v.is(ecosystemFile, fileOf(path, { [`/${key}`]: undefined })),
  );
  expect(needless).toEqual([]);
});

it("a relation reads from both ends, other terms do not", () => {
  const relations = fileOf("vocab/relations.json");
  expect(v.is(relationTypes, relations)).toBe(true);
  expect(v.is(terms, relations)).toBe(false);
  expect(v.is(relationTypes, fileOf("vocab/events.json"))).toBe(false);
});
