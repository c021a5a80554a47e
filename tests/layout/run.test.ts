import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StrataInput } from "#layout/frame.ts";
import { groupBlocks, placedRun, runRows, stepSections } from "#layout/run.ts";
import { settingOf } from "#layout/setting.ts";
import { anyName, countLetters, isInside, overlap } from "./arbitraries.ts";

const input: StrataInput = {
  layers: [],
  threads: [],
  size: { width: 900, height: 600 },
  measure: countLetters,
  focus: null,
  text: { min: 11, max: 15 },
};
const setting = settingOf(input, { fontSize: 11, gap: 4, detail: 0 });

const anyLayer = fc
  .tuple(
    fc.array(fc.tuple(anyName, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 40 }),
    fc.array(anyName, { minLength: 3, maxLength: 3 }),
  )
  .map(([chips, labels]) => ({
    id: "layer",
    label: "Layer",
    note: "",
    groups: labels.map((label, group) => ({ id: `g${group}`, label: label || "Group" })),
    // Group 3 is none of them.
    chips: chips.map(([name, group], index) => ({
      id: `c${index}`,
      name,
      weight: 1,
      hasSign: false,
      ...(group < 3 && { group: `g${group}` }),
    })),
  }));
const anyWidth = fc.integer({ min: 120, max: 1400 });

describe("groups on rows", () => {
  it("stand whole in their room, each behind its name, and nothing over anything", () => {
    fc.assert(
      fc.property(anyLayer, anyWidth, fc.boolean(), (layer, width, areSteps) => {
        const blocks = groupBlocks(layer, setting.piecesOf(layer), areSteps);
        const sections = areSteps ? stepSections(blocks) : [blocks];
        const room = { x: 20, y: 30, width, height: 40 * 40 };
        const run = placedRun(sections, room, setting, input);
        expect(run?.chips.map(({ id }) => id)).toEqual(
          blocks.flatMap(({ pieces }) => pieces.map(({ id }) => id)),
        );
        const boxes = [...(run?.chips ?? []), ...(run?.headings ?? [])];
        expect(boxes.filter((box) => !isInside(box, room))).toEqual([]);
        expect(boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)))).toBe(false);
        // Each name stands before the first chip of its group, on its row.
        const named = blocks.filter(({ label }) => label !== "");
        expect(run?.headings.map(({ id, text }) => ({ id, text }))).toEqual(
          named.map(({ id, label }) => ({ id, text: label })),
        );
        for (const { pieces, id } of named) {
          const heading = run?.headings.find((one) => one.id === id);
          const first = run?.chips.find((chip) => chip.id === pieces[0]?.id);
          expect(first?.y).toBe(heading?.y);
          expect(first?.x).toBeGreaterThan(heading?.x ?? Infinity);
        }
      }),
    );
  });

  it("are said not to fit where their rows are higher than their room", () => {
    fc.assert(
      fc.property(anyLayer, anyWidth, (layer, width) => {
        const blocks = groupBlocks(layer, setting.piecesOf(layer));
        const rows = runRows([blocks], width, setting, input);
        const heightOf = (count: number) => count * (setting.chipHeight + setting.gap);
        const placed = (height: number) =>
          placedRun([blocks], { x: 0, y: 0, width, height }, setting, input);
        expect(placed(heightOf(rows))).not.toBeNull();
        expect(placed(Math.max(0, heightOf(rows - 1) - setting.gap))).toBeNull();
      }),
    );
  });
});

describe("steps", () => {
  const chip = (id: string, group?: string) => ({
    id,
    name: id,
    weight: 1,
    hasSign: false,
    ...(group && { group }),
  });
  const layer = {
    id: "layer",
    label: "Layer",
    note: "",
    groups: [
      { id: "step/0", label: "" },
      { id: "step/1", label: "1 step" },
      { id: "step/2", label: "2 steps" },
    ],
    chips: [
      chip("near", "step/1"),
      chip("open", "step/0"),
      chip("far", "step/2"),
      chip("b", "step/1"),
    ],
  };

  it("have a row each, begun by their names; what is open stands on the first", () => {
    const blocks = groupBlocks(layer, setting.piecesOf(layer), true);
    const room = { x: 0, y: 0, width: 600, height: 200 };
    const run = placedRun(stepSections(blocks), room, setting, input);
    const rowOf = new Map(run?.chips.map(({ id, y }) => [id, y]));
    expect(rowOf.get("open")).toBe(rowOf.get("near"));
    expect(rowOf.get("b")).toBe(rowOf.get("near"));
    expect(rowOf.get("far")).toBeGreaterThan(rowOf.get("near") ?? Infinity);
    expect(run?.headings.map(({ text }) => text)).toEqual(["1 step", "2 steps"]);
  });

  it("begin their chips at one place, whatever the number of steps", () => {
    const far = layer.chips.filter(({ id }) => id !== "open");
    const blocks = groupBlocks(
      { ...layer, chips: far },
      setting.piecesOf({ ...layer, chips: far }),
      true,
    );
    const room = { x: 0, y: 0, width: 600, height: 200 };
    const run = placedRun(stepSections(blocks), room, setting, input);
    const x = new Map(run?.chips.map((box) => [box.id, box.x]));
    expect(x.get("far")).toBe(x.get("near"));
  });
});
