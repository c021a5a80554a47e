import { expect, it } from "vitest";
import { countsOf } from "#cli/counts.ts";
import { parseFiles } from "#data/files.ts";
import { filesOf } from "../fixtures/dataSet.ts";

it("counts what a data set holds", () => {
  expect(countsOf(filesOf())).toEqual({
    layers: 2,
    components: 3,
    standards: 2,
    organizations: 2,
    comparisons: 1,
    talks: 1,
    rows: 3,
    cells: 7,
    "cells unknown": 1,
    "claims with sources": 34,
    sources: 5,
    "texts in English only": 0,
    "texts in Chinese only": 0,
  });
});

it("counts texts that stand in one language", () => {
  const files = filesOf({
    "ecosystem.json": { "/languages": undefined },
    "components/beam.json": { "/summary": { en: "Words" } },
    "orgs/guild.json": { "/summary": { zh: "词" } },
  });
  expect(countsOf(files)).toMatchObject({
    "texts in English only": 1,
    "texts in Chinese only": 1,
  });
});

it("counts nothing in an empty folder", () => {
  const counts = Object.values(countsOf(parseFiles([]).files));
  expect(new Set(counts)).toEqual(new Set([0]));
});
