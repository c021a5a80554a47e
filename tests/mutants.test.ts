import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { type Fault, FAULTS, plant } from "./mutants/faults.ts";

/** What is wrong with a planted fault, or nothing. */
function problemOf(fault: Fault): string | null {
  if (!existsSync(fault.file)) return `${fault.file}: there is no such file`;
  const source = readFileSync(fault.file, "utf8");
  try {
    return plant(fault, source) === source ? `${fault.file}: changes nothing` : null;
  } catch (error) {
    return String(error);
  }
}

it("has at least forty visible faults, each told once", () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(FAULTS.map(({ seen }) => seen)).size).toBe(FAULTS.length);
});

it.each(FAULTS)("$seen: can still be planted", (fault) => {
  expect(problemOf(fault)).toBeNull();
  const tests = globSync("tests/**/*.test.{ts,tsx}");
  expect(fault.tests.filter((part) => !tests.some((file) => file.includes(part)))).toEqual([]);
});

const [any] = FAULTS;
const sound: Fault = {
  seen: "",
  tests: [],
  file: "src/model/id.ts",
  text: "export",
  replacement: "",
};

it.each<[string, Partial<Fault>]>([
  ["a file that is gone", { file: "src/view/gone.tsx" }],
  ["a text that is gone", { text: "no such text" }],
  ["a text that occurs twice", { text: "e" }],
  ["a replacement that is the same", { ...any, replacement: any?.text ?? "" }],
])("would catch %s", (_, change) => {
  expect(problemOf({ ...sound, ...change })).not.toBeNull();
});
