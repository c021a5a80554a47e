import { expect, it } from "vitest";
import { RECORDS } from "#data/truth/records.ts";

it("finds each record's files, and no file twice", () => {
  for (const { expects, where } of RECORDS) {
    const file = expects.replaceAll("*", "1.0");
    expect([file, where.test(file)]).toEqual([file, true]);
    expect(RECORDS.filter((other) => other.where.test(file))).toHaveLength(1);
    expect(where.test(`elsewhere/${file}`)).toBe(false);
  }
});

it("says of each record where a fresh copy comes from", () => {
  expect(RECORDS.length).toBeGreaterThanOrEqual(7);
  expect(RECORDS.filter(({ origin }) => !origin.startsWith("https://github.com/"))).toEqual([]);
});
