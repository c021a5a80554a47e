import { expect, it } from "vitest";
import { compareVersions, majorOf, risingReleases } from "#model/release.ts";

it("reads the major number of a version that the thing itself counts", () => {
  expect(["1.13.1", "v2.0", "29.1.2", "17.03.0-ce", "0.9"].map(majorOf)).toEqual([1, 2, 29, 17, 0]);
  expect(["2.0.0-rc.1", "1.0.0-beta.1", "0.1-alpha.1"].map(majorOf)).toEqual([null, null, null]);
  expect(["Linux 5.4", "2016.05", "20190304.1", "cos-69", ""].map(majorOf)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

it("compares versions number by number", () => {
  expect(compareVersions("1.9", "1.10")).toBeLessThan(0);
  expect(compareVersions("v1.10.1", "1.10")).toBeGreaterThan(0);
  expect(compareVersions("1.10.0", "v1.10")).toBe(0);
});

it("tells which releases were the newest when they came out", () => {
  const rising = (...versions: readonly string[]) =>
    risingReleases(versions.map((version) => ({ version }))).map(({ version }) => version);
  expect(rising("1.0", "1.1", "2.0", "1.1.1", "1.2", "2.0.1")).toEqual([
    "1.0",
    "1.1",
    "2.0",
    "2.0.1",
  ]);
  // What is counted by years and what is not cannot be compared: the later one is the newer.
  expect(rising("2016.1", "1.0", "0.9", "2017.1", "1.1")).toEqual([
    "2016.1",
    "1.0",
    "2017.1",
    "1.1",
  ]);
});
