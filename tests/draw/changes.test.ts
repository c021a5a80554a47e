import { expect, it } from "vitest";
import {
  CHANGE_LOOKS,
  type ChangeLook,
  drawChanges,
  drawChangeSign,
  plainLooks,
} from "#draw/changes.ts";
import type { Mark } from "#draw/mark.ts";
import { lying } from "#layout/plate.ts";
import type { Scene } from "#layout/scene.ts";
import { CHANGES } from "#query/changeKinds.ts";

const content = { x: 0, y: 0, width: 300, height: 40 };
const scene: Scene = {
  width: 300,
  height: 40,
  scale: 1,
  fontSize: 12,
  labelSize: 14,
  threads: [],
  foldedThreads: null,
  bands: [
    {
      id: "engines",
      ...content,
      label: content,
      content,
      ground: content,
      pose: lying(content),
      detail: 0,
      chips: [
        { id: "rkt", x: 10, y: 5, width: 60, height: 20 },
        { id: "runc", x: 80, y: 5, width: 60, height: 20 },
      ],
      dots: [
        { id: "a", x: 200, y: 10, width: 8, height: 8 },
        { id: "b", x: 210, y: 10, width: 8, height: 8 },
      ],
      more: null,
      headings: [],
    },
  ],
};

const outlines = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => {
    if (mark.shape === "group") return outlines(mark.marks);
    return mark.shape === "outline" ? [`${mark.role} ${mark.steps.length}`] : [];
  });

it("marks chips and dots that changed, and no others", () => {
  expect(drawChanges(scene, new Map())).toEqual([]);
  const marks = drawChanges(
    scene,
    new Map([
      ["rkt", "ended"],
      ["b", "new"],
    ]),
  );
  expect(outlines(marks)).toEqual(["changeBox 5", "changeSign 4", "changeRing 4"]);
});

it("has a shape of its own for what is new, has ended, or is otherwise than before", () => {
  const shapeOf = (look: ChangeLook): string => JSON.stringify(drawChangeSign(look, [0, 0], 6)[0]);
  expect(new Set((["new", "ended", "other"] as const).map(shapeOf)).size).toBe(3);
  const others = CHANGE_LOOKS.filter((look) => look !== "new" && look !== "ended");
  expect(new Set(others.map(shapeOf)).size).toBe(1);
});

it("has a sign of its own for every kind, within its outline", () => {
  const signs = CHANGE_LOOKS.map((look) => drawChangeSign(look, [0, 0], 6)[1]);
  expect(new Set(signs.map((sign) => JSON.stringify(sign))).size).toBe(CHANGE_LOOKS.length);
  const points = signs.flatMap((sign) =>
    sign?.shape === "outline"
      ? sign.steps.flatMap((step) => (step.kind === "close" ? [] : [step.to]))
      : [],
  );
  for (const [x, y] of points) expect(Math.abs(x) + Math.abs(y)).toBeLessThanOrEqual(6.9);
});

it("can leave open what is otherwise than before", () => {
  const kinds = new Map(CHANGES.map((kind) => [kind, kind]));
  expect([...plainLooks(kinds).values()]).toEqual(["new", "ended", ...Array(6).fill("other")]);
});

it("marks the ends of threads, and pills, whose standards changed", () => {
  const label = { x: 250, y: 4, width: 30, height: 12 };
  const thread = { label, turn: 0, knots: [] };
  const threads = [
    { ...thread, id: "cni", line: { x: 260, top: 10, bottom: 40 } },
    { ...thread, id: "csi", line: null },
    { ...thread, id: "cri", line: { x: 280, top: 10, bottom: 40 } },
  ];
  const changes = new Map([
    ["cni", "new"],
    ["csi", "ended"],
  ] as const);
  const marks = drawChanges({ ...scene, threads }, changes);
  expect(outlines(marks)).toEqual(["changeBox 4", "changeSign 4", "changeBox 5", "changeSign 4"]);
  expect(JSON.stringify(marks[0])).toContain("260");
});
