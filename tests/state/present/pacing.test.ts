import { describe, expect, it } from "vitest";
import { paceOf, remaining } from "#state/present/pacing.ts";

const talk = {
  steps: [1, 2, 3].map((minutes, index) => ({
    id: `s${index}`,
    view: "",
    title: { en: "x" },
    minutes,
  })),
};
const minutes = (value: number): number => value * 60_000;

describe("the pace", () => {
  it.each([
    [1, 0, "on-time", 0],
    [1, 1, "on-time", 0],
    [1, 1.4, "on-time", 0],
    [1, 3, "behind", 2],
    [2, 1, "on-time", 0],
    [3, 0.5, "ahead", 2],
    [3, 5, "on-time", 0],
    [3, 8.6, "behind", 4],
  ] as const)("on step %d after %d min: %s by %d", (step, ran, kind, by) => {
    expect(paceOf(talk, step, minutes(ran))).toEqual({ kind, minutes: by });
  });

  it("counts down to the end and beyond it", () => {
    expect(remaining(talk, minutes(2))).toBe(minutes(3));
    expect(remaining(talk, minutes(7))).toBe(minutes(-2));
  });
});
