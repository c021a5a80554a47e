import { expect, it } from "vitest";
import { majorOf } from "#model/release.ts";

it("reads the major number of a version that the thing itself counts", () => {
  expect(["1.13.1", "v2.0", "29.1.2", "17.03.0-ce", "0.9"].map(majorOf)).toEqual([1, 2, 29, 17, 0]);
  expect(["2.0.0-rc.1", "1.0.0-beta.1", "0.1-alpha.1"].map(majorOf)).toEqual([null, null, null]);
  expect(["Linux 5.4", "2016.05", "20190304.1", "cos-69", ""].map(majorOf)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
