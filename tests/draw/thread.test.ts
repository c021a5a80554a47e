import { describe, expect, it } from "vitest";
import type { Mark } from "#draw/mark.ts";
import { drawMoreThreads, drawThread } from "#draw/thread.ts";
import type { Scene, ThreadBox } from "#layout/scene.ts";

const label = { x: 10, y: 0, width: 60, height: 20 };
const box: ThreadBox = {
  id: "cni",
  line: { x: 30, top: 5, bottom: 195 },
  label,
  turn: -90,
  knots: [
    { layer: "platforms", y: 50 },
    { layer: "engines", y: 100 },
    { layer: "networking", y: 150 },
  ],
};
const face = {
  label: "CNI",
  knots: [
    { layer: "platforms", provides: false, consumes: true },
    { layer: "engines", provides: true, consumes: true },
    { layer: "networking", provides: true, consumes: false },
  ],
  states: ["lit"],
  textSize: 12,
  hueOf: () => 200,
} as const;

/** All marks that paint, groups opened. */
function flat(mark: Mark): readonly Mark[] {
  return mark.shape === "group" ? mark.marks.flatMap(flat) : [mark];
}

/** The rings and discs of a thread: role and height, in their order. */
function knots(mark: Mark): readonly (readonly [role: string, y: number])[] {
  return flat(mark).flatMap((one) =>
    one.shape === "circle" ? [[one.role ?? "", one.y] as const] : [],
  );
}

describe("a standard's thread", () => {
  it("has filled knots where something provides it, hollow ones where it is used", () => {
    expect(knots(drawThread(box, face))).toEqual([
      ["knotConsumes", 50],
      ["knotProvides", 100],
      ["knotBoth", 100],
      ["knotProvides", 150],
    ]);
  });

  it("carries its id, its states, its line and its name", () => {
    const thread = drawThread(box, face);
    expect(thread).toMatchObject({ data: { standard: "cni" }, states: ["lit"] });
    expect(flat(thread)).toContainEqual(
      expect.objectContaining({ shape: "line", from: [30, 5], to: [30, 195] }),
    );
    expect(flat(thread)).toContainEqual(
      expect.objectContaining({ shape: "text", text: "CNI", size: 12, turn: -90 }),
    );
  });

  it("is only a label where there is no room for its line", () => {
    const thread = drawThread({ ...box, line: null }, face);
    expect(flat(thread).map(({ shape }) => shape)).toEqual(["rect", "text"]);
  });
});

it("says how many threads found no room, and that they can be folded again", () => {
  const said = (ids: readonly string[], threads: readonly unknown[] = [box]) => {
    const scene = { threads, foldedThreads: { ids, box: label, label, turn: -58 } };
    // Only what is read of a scene.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const [mark] = drawMoreThreads(scene as unknown as Scene, words, 12);
    return mark?.shape === "text" ? mark.text : null;
  };
  const words = {
    more: (count: number, isAlone: boolean) => `${count} more${isAlone ? " standards" : ""}`,
    fewer: "Fewer",
  };
  expect([said(["a", "b", "c"]), said(["a", "b"], []), said([])]).toEqual([
    "3 more",
    "2 more standards",
    "Fewer",
  ]);
});
