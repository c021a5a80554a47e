import { expect, it } from "vitest";
import { chineseFaults } from "#data/check/chinese.ts";
import { linkIdOf } from "#data/export/landscapeValues.ts";
import { readJson } from "#data/import/readJson.ts";
import { DataError } from "#data/problem.ts";
import { isId, ID_PATTERN } from "#model/id.ts";
import { sayProblem } from "#words/problems.ts";

/* One text of a JSON file may be as long as the file; tests/deep/longTexts.test.ts tries many places. */

const LONG = 16_000_000;

/** Seconds of the processor, which other tests may share. */
function secondsOf(act: () => void): number {
  const begun = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

it.each([
  ["escaped quotes without an end", `{"a":"${String.raw`\"`.repeat(80_000)}`],
  ["quotes without an end", `["${'","'.repeat(LONG / 24)}`],
])("%s are refused at once", (_, text) => {
  const seconds = secondsOf(() => {
    expect(() => readJson(text, "t.json")).toThrow(DataError);
  });
  expect(seconds).toBeLessThan(2);
});

it.each(["a", String.raw`\"`])("a text of millions of %s is read", (part) => {
  const { value } = readJson(`{"a":"${part.repeat(LONG / part.length)}"}`, "t.json");
  expect(Object.keys(Object(value))).toEqual(["a"]);
});

it("counts the brackets outside of texts alone", () => {
  const many = "[".repeat(100);
  const text = JSON.stringify({ a: `"${many}\\` });
  expect(readJson(text, "t.json").value).toEqual({ a: `"${many}\\` });
  expect(() => readJson(`{"a":"x\\"","b":${many}`, "t.json")).toThrow("nested deeper");
});

it("endless ids, keys and Chinese texts overflow no pattern", () => {
  const parts = "a-".repeat(LONG / 2);
  expect(ID_PATTERN.test(parts)).toBe(false);
  expect(linkIdOf(parts.replaceAll("-", "_"))).toBeNull();
  expect(secondsOf(() => chineseFaults(`塔${"“".repeat(LONG / 40)}`))).toBeLessThan(2);
  expect(chineseFaults(`塔${"ab ".repeat(LONG / 12)}`)).toEqual(["has English left over"]);
});

it("an id of as many parts as it has room for is one", () => {
  expect(isId("a-".repeat(31) + "a")).toBe(true);
  expect(isId("a-".repeat(31) + "ab")).toBe(true);
});

it("tells the beginning of an endless problem", () => {
  expect(sayProblem(`is ${"x".repeat(LONG)}`, "en").text.length).toBeLessThan(2100);
});
