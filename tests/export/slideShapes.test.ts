import { expect, it } from "vitest";
import { drawChip } from "#draw/chip.ts";
import type { Drawing } from "#export/picture.ts";
import { shapesOf } from "#export/slideShapes.ts";

const box = { id: "docker", x: 0, y: 0, width: 100, height: 30 };
const face = { phase: "stable", fontSize: 18, lines: [], hasSign: false, states: [] } as const;

it("has the square of its layer in place of a brand mark", () => {
  const squareOf = (glyph: string | undefined) => {
    const chip = drawChip(box, { ...face, glyph });
    const drawing: Pick<Drawing, "marks" | "theme"> = {
      marks: [{ shape: "group", hue: 200, marks: [chip] }],
      theme: "light",
    };
    return shapesOf(drawing)[1];
  };
  expect(squareOf("M0 0h24v24H0z")).toEqual(squareOf(undefined));
});
