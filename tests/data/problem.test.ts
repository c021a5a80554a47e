import { expect, it } from "vitest";
import { DataError, describeProblem } from "#data/problem.ts";

it("names file, path, problem and what would be right", () => {
  const problem = {
    file: "orgs/acme.json",
    path: "/type",
    problem: 'is "shop"',
    valid: ["company", "person"],
  };
  expect(describeProblem(problem)).toBe('orgs/acme.json: /type: is "shop"; valid: company, person');
});

it("calls the file itself /", () => {
  expect(describeProblem({ file: "a.json", path: "", problem: "is missing" })).toBe(
    "a.json: /: is missing",
  );
});

it("lists a dozen of many values and says how many there are", () => {
  const valid = Array.from({ length: 30 }, (_, i) => `id-${i}`);
  const line = describeProblem({ file: "a.json", path: "/x", problem: "is wrong", valid });
  expect(line).toContain("id-11, … (30 in all)");
  expect(line).not.toContain("id-12");
});

it("leaves the list out where nothing would be right", () => {
  const line = describeProblem({ file: "a.json", path: "/x", problem: "is wrong", valid: [] });
  expect(line).toBe("a.json: /x: is wrong");
});

it("is an error whose message holds every problem, one a line", () => {
  const problems = [
    { file: "a.json", path: "", problem: "is missing" },
    { file: "b.json", path: "/id", problem: "is 3" },
  ];
  const error = new DataError("invalid", problems);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("DataError");
  expect(error.message).toBe("a.json: /: is missing\nb.json: /id: is 3");
  expect(error.problems).toBe(problems);
});

it("tells a dozen of many problems, and how many more there are", () => {
  const problems = Array.from({ length: 662 }, (_, index) => ({
    file: "index.json",
    path: `/components/${index}`,
    problem: "is wrong",
  }));
  const lines = new DataError("invalid", problems).message.split("\n");
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe("… and 650 more");
});
