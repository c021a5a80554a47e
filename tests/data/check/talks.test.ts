import { expect, it } from "vitest";
import { checkTalks } from "#data/check/talks.ts";
import { filesOf, problemsOf } from "../../fixtures/dataSet.ts";

const file = "talks/tour.json";

it("finds nothing in a sound talk", () => {
  expect(checkTalks(filesOf())).toEqual([]);
});

it("finds two steps of one id", () => {
  expect(checkTalks(filesOf({ [file]: { "/steps/1/id": "start" } }))).toEqual([
    { file, path: "/steps/1/id", problem: '"start" is given twice' },
  ]);
});

it("finds that something pointed out does not exist", () => {
  expect(checkTalks(filesOf({ [file]: { "/steps/1/emphasis": ["beam", "kite"] } }))).toMatchObject([
    {
      file,
      path: "/steps/1/emphasis/1",
      problem: 'there is no component or standard "kite"',
      valid: ["anchor", "beam", "canopy", "joint", "socket"],
    },
  ]);
});

it("holds the evidence of a talk to the rules of all evidence", () => {
  expect(problemsOf({ [file]: { "/steps/1/claim/sources": ["letter"] } })).toEqual([
    expect.objectContaining({
      file,
      path: "/steps/1/claim/sources/0",
      problem: 'there is no source "letter"',
    }),
    { file, path: "/sources/diary", problem: "is cited by no claim" },
  ]);
});

it("asks of a statement what the record shows, and where", () => {
  const claim = { said: { en: "All use it." }, verdict: "held" };
  expect(checkTalks(filesOf({ [file]: { "/steps/1/claim": claim } }))).toEqual([
    { file, path: "/steps/1/claim/found", problem: "is missing" },
    { file, path: "/steps/1/claim/sources", problem: "is missing" },
  ]);
  expect(checkTalks(filesOf({ [file]: { "/steps/1/claim": { verdict: "held" } } }))).toContainEqual(
    {
      file,
      path: "/steps/1/claim/said",
      problem: "is missing",
    },
  );
});
