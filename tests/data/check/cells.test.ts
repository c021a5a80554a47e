import { describe, expect, it } from "vitest";
import { checkCells } from "#data/check/cells.ts";
import { type Change, fileOf, filesOf } from "../../fixtures/dataSet.ts";

const anchor = "components/anchor.json";
const rowsFile = "features/strength.json";
const table = "comparisons/anchor-and-beam.json";
const sources = ["readme"];
const rows = ["holds-wind", "max-load", "material"];
const check = (changes: Readonly<Record<string, Change>>): unknown => checkCells(filesOf(changes));

it("finds nothing in a sound world", () => {
  expect(checkCells(filesOf())).toEqual([]);
});

describe("a cell answers its row's question", () => {
  const yes = { v: "yes", sources };
  const verdicts = ["yes", "no", "partial", "plugin", "unknown", "na"];

  it.each([
    ["max-load", yes, "yes", ["number", "unknown", "na"]],
    ["material", yes, "yes", ["choice", "unknown", "na"]],
    ["holds-wind", { v: "date", date: "2014", sources }, "date", verdicts],
  ])("in the row %s not with %j", (row, cell, said, valid) => {
    expect(check({ [anchor]: { [`/cells/${row}`]: [cell] } })).toEqual([
      {
        file: anchor,
        path: `/cells/${row}/0/v`,
        problem: `"${said}" does not fit the row`,
        valid,
      },
    ]);
  });

  it.each(rows)("in the row %s also by unknown or not applicable", (row) => {
    const note = { en: "a", zh: "甲" };
    const unknown = { v: "unknown", note, verified: { on: "2026-11-01", how: "docs" } };
    expect(check({ [anchor]: { [`/cells/${row}`]: [unknown] } })).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ file: anchor })]),
    );
    expect(check({ [anchor]: { [`/cells/${row}`]: [{ v: "na", note }] } })).toEqual([]);
  });

  it("in the unit of the row", () => {
    expect(check({ [anchor]: { "/cells/max-load/0/unit": "kg" } })).toEqual([
      { file: anchor, path: "/cells/max-load/0/unit", problem: "the row is in t", valid: ["t"] },
    ]);
  });

  it("with choices that the row gives", () => {
    expect(check({ [anchor]: { "/cells/material/0/choice": ["wood", "glass", "ice"] } })).toEqual(
      ["glass", "ice"].map((choice) => ({
        file: anchor,
        path: "/cells/material/0/choice",
        problem: `no choice "${choice}"`,
        valid: ["wood", "steel"],
      })),
    );
  });

  it("in a row that exists", () => {
    expect(check({ [anchor]: { "/cells/holds-rain": [yes] } })).toEqual([
      {
        file: anchor,
        path: "/cells/holds-rain",
        problem: 'there is no row "holds-rain"',
        valid: rows,
      },
    ]);
  });

  it("in standards, too", () => {
    const file = "standards/joint.json";
    expect(check({ [file]: { "/cells": { "holds-rain": [yes] } } })).toMatchObject([{ file }]);
  });
});

describe("of one thing only one statement is current", () => {
  it("without a scope", () => {
    expect(check({ [anchor]: { "/cells/holds-wind/0/until": undefined } })).toEqual([
      {
        file: anchor,
        path: "/cells/holds-wind/1",
        problem: "is a second current statement; give the older one its until, or a scope",
      },
    ]);
  });

  it("in one scope, but several in several", () => {
    const on = (os: string): object => ({ v: "yes", scope: { os: [os] }, sources });
    expect(check({ [anchor]: { "/cells/holds-wind": [on("sea"), on("land")] } })).toEqual([]);
    expect(check({ [anchor]: { "/cells/holds-wind": [on("sea"), on("sea")] } })).toMatchObject([
      { path: "/cells/holds-wind/1" },
    ]);
  });
});

describe("rows", () => {
  it("belong to a standard that exists", () => {
    expect(check({ [rowsFile]: { "/features/0/standard": "moon" } })).toEqual([
      {
        file: rowsFile,
        path: "/features/0/standard",
        problem: 'there is no standard "moon"',
        valid: ["joint", "socket"],
      },
    ]);
  });

  it("are defined once, in one set or another", () => {
    expect(check({ [rowsFile]: { "/features/2/id": "max-load" } })).toContainEqual({
      file: rowsFile,
      path: "/features/2/id",
      problem: '"max-load" is defined twice',
    });
    const again = Object(fileOf(rowsFile, { "/id": "again" }));
    expect(check({ "features/again.json": again })).toMatchObject(
      rows.map((id) => ({ problem: `"${id}" is defined twice` })),
    );
  });
});

describe("a table", () => {
  it("has columns that exist", () => {
    const change = { "/columns/components/2": "moon", "/minCoverage": 0 };
    expect(check({ [table]: change })).toEqual([
      { file: table, path: "/columns", problem: 'there is no component or standard "moon"' },
    ]);
    expect(check({ [table]: { ...change, "/columns/components/2": "acme" } })).toHaveLength(1);
  });

  it("has rows that exist", () => {
    const change = { "/rows/1/features/1": "moon", "/minCoverage": 0 };
    expect(check({ [table]: change })).toEqual([
      { file: table, path: "/rows", problem: 'there is no row "moon"', valid: rows },
    ]);
  });

  it("is as well covered as it promises: neither missing nor unknown cells count", () => {
    const problem = "83 % of its cells are known, it asks for 90 %";
    expect(check({ [table]: { "/minCoverage": 0.9 } })).toEqual([
      { file: table, path: "/minCoverage", problem },
    ]);
    expect(check({ [anchor]: { "/cells/material": undefined } })).toEqual([
      {
        file: table,
        path: "/minCoverage",
        problem: "67 % of its cells are known, it asks for 80 %",
      },
    ]);
  });

  it("promises nothing where it does not say so", () => {
    expect(check({ [table]: { "/minCoverage": undefined, "/columns": {} } })).toEqual([]);
  });

  it("compares standards with components", () => {
    const cells = { "holds-wind": [{ v: "no", sources: ["@atlas"] }] };
    const change = { "/columns/standards": ["joint"], "/minCoverage": 0.6 };
    expect(check({ [table]: change, "standards/joint.json": { "/cells": cells } })).toEqual([]);
  });

  // Wishes; see the report.
  it("is of a layer that exists", () => {
    expect(check({ [table]: { "/columns/layer": "moon" } })).toMatchObject([
      { file: table, path: "/columns/layer", problem: 'there is no layer "moon"' },
    ]);
  });

  it("has no row that only JavaScript knows", () => {
    expect(
      check({ [table]: { "/rows/1/features/1": "constructor", "/minCoverage": 0 } }),
    ).toMatchObject([{ problem: 'there is no row "constructor"' }]);
  });
});
