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
  });
});

it("counts nothing in an empty folder", () => {
  const counts = Object.values(countsOf(parseFiles([]).files));
  expect(new Set(counts)).toEqual(new Set([0]));
});
