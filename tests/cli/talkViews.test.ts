import { expect, it } from "vitest";
import { checkTalkViews } from "#cli/talkViews.ts";
import { filesOf } from "../fixtures/dataSet.ts";

const file = "talks/tour.json";

it("finds nothing in a sound talk, and nothing where there is none", () => {
  expect(checkTalkViews(filesOf())).toEqual([]);
  expect(checkTalkViews(filesOf({ [file]: null }))).toEqual([]);
});

it.each([
  ["open=component/kite", "open=component/kite"],
  ["standard=joint,glue", "standard=glue"],
  ["compare=anchor,kite", "compare=kite"],
  ["at=soon", "at=soon"],
  ["theme=dark", "theme=dark"],
  ["opne=layer/roof", "opne=layer/roof"],
])("finds that %s leads nowhere", (view, lost) => {
  expect(checkTalkViews(filesOf({ [file]: { "/steps/0/view": view } }))).toEqual([
    { file, path: "/steps/0/view", problem: `${lost} shows nothing here` },
  ]);
});

it.each([
  [{ layers: ["roof", "cellar"] }, "/steps/0/only/layers", "layers=cellar shows nothing here"],
  [{ columns: ["kite"] }, "/steps/0/only/columns", "columns=kite shows nothing here"],
  [{ rows: ["phase", "kite"] }, "/steps/0/only/rows", 'there is no row "kite" in this comparison'],
])("finds what a step chooses and its view has not: %o", (only, path, problem) => {
  const problems = checkTalkViews(filesOf({ [file]: { "/steps/0/only": only } }));
  expect(problems).toEqual([expect.objectContaining({ file, path, problem })]);
});
