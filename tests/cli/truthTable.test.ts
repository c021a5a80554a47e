import { expect, it } from "vitest";
import { describeDifference, sumOf, tableOf } from "#cli/truthTable.ts";

const level = { property: "level", agreed: 3, copied: 1, recorded: 1, differing: 0, silent: 2 };
const license = { property: "license", agreed: 0, copied: 0, recorded: 0, differing: 0, silent: 5 };

it("sets out a line for each property, with the share that agrees of what both speak of", () => {
  const lines = tableOf({ tallies: [level, license], differences: [] }).split("\n");
  expect(lines.map((line) => line.trim().split(/ {2,}/u))).toEqual([
    ["concern us", "agreed", "copied", "recorded", "differing", "silent", "agreement"],
    ["level", "6", "3", "1", "1", "0", "2", "75.0 %"],
    ["license", "5", "0", "0", "0", "0", "5", "–"],
  ]);
});

it("sums up several records", () => {
  const audit = { tallies: [level, license], differences: [] };
  expect(sumOf([audit, audit])).toEqual({
    property: "all",
    agreed: 6,
    copied: 2,
    recorded: 2,
    differing: 0,
    silent: 14,
  });
});

it("says of a difference where it stands and what both say", () => {
  const difference = {
    property: "license",
    file: "components/anchor.json",
    path: "/licenses/0/spdx",
    ours: "MIT",
    theirs: "BSD-3-Clause",
    where: "wolfi/anchor.yaml",
  };
  expect(describeDifference({ ...difference, isRecorded: false })).toBe(
    "components/anchor.json: /licenses/0/spdx: license: here MIT; there BSD-3-Clause (wolfi/anchor.yaml)",
  );
  expect(describeDifference({ ...difference, isRecorded: true })).toContain("license (recorded):");
});
