import { expect, it } from "vitest";
import { problemsOfFile } from "../../fixtures/dataSet.ts";

const file = "talks/tour.json";

it.each([
  ["/steps", [], "needs at least one step"],
  ["/steps/0/minutes", 0, "a step takes time"],
  ["/steps/0/minutes", 61, "a step takes at most 60 minutes"],
  ["/steps/1/claim/verdict", "true", 'is "true"'],
  ["/steps/1/claim/sources", [], "needs at least one source"],
])("finds what is wrong at %s", (path, value, problem) => {
  expect(problemsOfFile(file, { [path]: value })).toMatchObject([{ file, path, problem }]);
});
