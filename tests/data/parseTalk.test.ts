import { describe, expect, it } from "vitest";
import { parseTalk, parseTalkInWriting } from "#data/parseTalk.ts";
import { DataError } from "#data/problem.ts";

const step = { id: "one", view: "standard=cni", title: { en: "One" }, minutes: 1 };
const talk = { kind: "talk", id: "own-x", title: { en: "Talk" }, steps: [step] };
const problemsOf = (json: unknown): unknown => {
  try {
    return parseTalk(json, "mine.json");
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
};

it("takes a talk with or without the line for editors", () => {
  expect(parseTalk(talk, "mine.json")).toEqual(talk);
  expect(parseTalk({ $schema: "somewhere", format: 1, ...talk }, "mine.json")).toEqual(talk);
});

it("takes a talk without steps only while it is written", () => {
  const empty = { ...talk, steps: [] };
  expect(parseTalkInWriting(empty, "kept")).toEqual(empty);
  expect(problemsOf(empty)).toMatchObject([{ path: "/steps", problem: "needs at least one step" }]);
});

describe("what is wrong is said with file, path and what would be right", () => {
  it.each([
    [
      { ...talk, kind: "tale" },
      { file: "mine.json", path: "/kind", valid: ["talk"] },
    ],
    [{ ...talk, id: "Own X" }, { path: "/id" }],
    [{ ...talk, steps: [{ ...step, minutes: 0 }] }, { path: "/steps/0/minutes" }],
    [{ ...talk, steps: [{ ...step, notes: "x" }] }, { path: "/steps/0/notes" }],
    [
      { ...talk, steps: [step, step] },
      { path: "/steps/1/id", problem: '"one" is given twice' },
    ],
    [[], { file: "mine.json", path: "" }],
    ["talk", { path: "" }],
    [null, { path: "" }],
    [{ ...talk, format: 99 }, { path: "/format" }],
  ])("%j", (json, problem) => {
    expect(problemsOf(json)).toEqual(expect.arrayContaining([expect.objectContaining(problem)]));
  });
});
