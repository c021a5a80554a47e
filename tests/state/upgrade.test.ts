import { expect, it } from "vitest";
import type { Pair } from "#state/pairs.ts";
import { upgrade } from "#state/upgrade.ts";

/** Three changes of the table: each writes down that it came by. */
const upgraders = ["1→2", "2→3", "3→4"].map((step) => (pairs: readonly Pair[]): readonly Pair[] => [
  ...pairs,
  ["step", step],
]);
const stepsFrom = (version: string | null, current = 4) =>
  upgrade(
    version === null
      ? [["at", "2017"]]
      : [
          ["at", "2017"],
          ["v", version],
        ],
    current,
    upgraders,
  )
    .filter(([key]) => key === "step")
    .map(([, step]) => step);

it.each([
  ["1", ["1→2", "2→3", "3→4"]],
  ["2", ["2→3", "3→4"]],
  ["3", ["3→4"]],
  ["4", []],
])(
  "takes an address of version %s through every step up to the last, in order: %j",
  (version, steps) => {
    expect(stepsFrom(version)).toEqual(steps);
  },
);

it.each([null, "", "0", "-1", "1.5", "banana", "NaN", "Infinity"])(
  "takes %j for the first version",
  (version) => {
    expect(stepsFrom(version)).toEqual(["1→2", "2→3", "3→4"]);
  },
);

it.each(["5", "99", "1e9"])(
  "reads version %s of the future as far as it is understood",
  (version) => {
    expect(stepsFrom(version)).toEqual([]);
  },
);

it("takes no step beyond the current version", () => {
  expect(stepsFrom("1", 2)).toEqual(["1→2"]);
  expect(stepsFrom("1", 1)).toEqual([]);
});

it("renames a parameter across a gap of versions", () => {
  const renames = [
    (pairs: readonly Pair[]) => pairs.map(([k, v]): Pair => [k === "date" ? "day" : k, v]),
    (pairs: readonly Pair[]) => pairs.map(([k, v]): Pair => [k === "day" ? "at" : k, v]),
  ];
  expect(
    upgrade(
      [
        ["date", "2017"],
        ["x", "1"],
      ],
      3,
      renames,
    ),
  ).toEqual([
    ["at", "2017"],
    ["x", "1"],
  ]);
});

it("changes nothing today: no link has become old yet", () => {
  const pairs: readonly Pair[] = [
    ["at", "2017"],
    ["v", "1"],
  ];
  expect(upgrade(pairs, 1)).toBe(pairs);
});
