import { expect, it } from "vitest";
import { strokesOf } from "#paper/slidePath.ts";

const SAME = [1, 0, 0, 1, 0, 0] as const;

it("follows lines, to where they go and by how much they go", () => {
  expect(strokesOf("M1 2h3v4L0 0Z", SAME)).toEqual([
    { to: [1, 2], isNew: true },
    { to: [4, 2], isNew: false },
    { to: [4, 6], isNew: false },
    { to: [0, 0], isNew: false },
    "close",
  ]);
});

it("follows cubic curves, mapped", () => {
  expect(strokesOf("M0 0C1 0 2 1 2 2", [2, 0, 0, 2, 10, 0])).toEqual([
    { to: [10, 0], isNew: true },
    {
      to: [14, 4],
      isNew: false,
      by: [
        [12, 0],
        [14, 2],
      ],
    },
  ]);
});

it("walks a half circle clockwise", () => {
  const strokes = strokesOf("M0 -5A5 5 0 0 1 0 5Z", SAME);
  const [x, y] = strokes[4] === "close" ? [] : (strokes[4]?.to ?? []);
  expect(x).toBeCloseTo(5);
  expect(y).toBeCloseTo(0);
});

it("draws nothing rather than something else", () => {
  expect(strokesOf("M0 0Q1 1 2 2", SAME)).toEqual([]);
  expect(strokesOf("M0", SAME)).toEqual([]);
});
