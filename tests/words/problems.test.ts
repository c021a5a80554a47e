import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { PROBLEMS } from "#words/problemRules.ts";
import { sayProblem } from "#words/problems.ts";

/** What `src/data` tells as a problem: texts after `refuse(`, `problem:`, `say(…,` and in schemas. */
function toldIn(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const patterns = [
    /refuse\(\s*[^,()]+(?:\([^)]*\))?,\s*("[^"\n]+"|`[^`]+`)/gu,
    /problem(?:: string)?\s*[:=]\s*("[^"\n]+"|`[^`]+`)/gu,
    /\bsay\([^,]+,\s*("[^"\n]+"|`[^`]+`)/gu,
    /v\.(?:check|regex|minLength|maxLength|isoDate)\([^]*?("[^"\n]+ [^"\n]+"|`[^`]+`),?\s*\)/gu,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, literal = ""]) =>
      literal.slice(1, -1).replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, "X"),
    ),
  );
}

const files = globSync([
  "src/data/{import,check,schema}/*.ts",
  "src/data/{files,parse,salvage}.ts",
]);
const told = [...new Set(files.flatMap(toldIn))].filter((text) => /\s/u.test(text));

it("finds what the importers and the checks tell", () => {
  expect(told.length).toBeGreaterThan(80);
  expect(told).toContain("holds no item");
  expect(told).toContain('unknown key "X"');
});

it.each(told)("says in Chinese: %s", (text) => {
  expect(sayProblem(text, "zh-CN").text).toMatch(/\p{Script=Han}/u);
});

it("puts what is named into its place, and says what to do", () => {
  const problem = 'there is no organization "acme"';
  expect(sayProblem(problem, "zh-CN").text).toBe("没有组织“acme”");
  expect(sayProblem(problem, "en")).toEqual({ text: problem, remedy: "Add orgs/acme.json." });
});

it("says what it does not know as it was told", () => {
  expect(sayProblem("is purple!", "zh-CN")).not.toEqual({ text: "", remedy: "" });
  expect(sayProblem("something else", "zh-CN")).toEqual({ text: "something else", remedy: "" });
});

it("has both languages of every remedy", () => {
  for (const { zh, remedyEn, remedyZh } of PROBLEMS) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(remedyEn === "").toBe(remedyZh === "");
  }
});

it.each(["x".repeat(100_000), "has X".repeat(50_000), `is ${"not JSON: ".repeat(20_000)}`])(
  "is quick with endless texts",
  (text) => {
    const begun = performance.now();
    sayProblem(text, "zh-CN");
    expect(performance.now() - begun).toBeLessThan(200);
  },
);
