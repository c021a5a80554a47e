import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NARROW, type StrataInput } from "#layout/frame.ts";
import type { Scene } from "#layout/scene.ts";
import { chipPadding } from "#layout/setting.ts";
import { arrangeStrata } from "#layout/strata.ts";
import {
  anyInput,
  boxesOf,
  countLetters,
  isInside,
  leaning,
  overlap,
  wholeOf,
} from "./arbitraries.ts";

/** Checks a law on many arbitrary pictures. */
function always(law: (scene: Scene, input: StrataInput) => void, numRuns = 40): void {
  fc.assert(
    fc.property(anyInput, (input) => law(arrangeStrata(input), input)),
    { numRuns },
  );
}

const rowsIn = (boxes: readonly { readonly y: number }[]) =>
  new Set(boxes.map(({ y }) => Math.round(y * 100))).size;

describe("bands", () => {
  it("stand one above the other in the order of the layers, the ground at the bottom", () => {
    always(({ bands }, { layers }) => {
      expect(bands.map(({ id }) => id)).toEqual(layers.map(({ id }) => id).toReversed());
      for (const [index, band] of bands.entries()) {
        const below = bands[index + 1]?.y ?? Infinity;
        expect(band.y + band.height).toBeLessThanOrEqual(below);
      }
    });
  });

  it("are inside the picture, which is at least as large as the window", () => {
    always((scene, { size }) => {
      expect(scene.width).toBe(size.width);
      expect(scene.height).toBeGreaterThanOrEqual(size.height);
      for (const band of scene.bands) {
        expect(isInside(band, wholeOf(scene))).toBe(true);
        expect(isInside(band.label, band)).toBe(true);
      }
    });
  });

  it("make the picture higher than the window only where each has one row, or was unfolded", () => {
    always(({ bands, height }, { size, unfolded }) => {
      if (height <= size.height) return;
      const high = bands.filter((band) => band.id !== unfolded && rowsIn(boxesOf(band)) > 1);
      expect(high).toEqual([]);
    });
  });
});

describe("chips", () => {
  it("lie in their band, right of its name or below it, and do not overlap", () => {
    always(({ bands }) => {
      for (const band of bands) {
        const boxes = boxesOf(band);
        expect(boxes.filter((box) => !isInside(box, band))).toEqual([]);
        expect(boxes.filter((box) => overlap(box, band.label))).toEqual([]);
        // In reading order each is right of the one before, or below it.
        const bad = boxes.filter((box, index) => {
          const before = boxes[index - 1];
          return before && box.x < before.x + before.width && box.y < before.y + before.height;
        });
        expect(bad).toEqual([]);
        const few = boxes.slice(0, 40);
        expect(few.some((a, i) => few.slice(i + 1).some((b) => overlap(a, b)))).toBe(false);
      }
    });
  });

  it("are all placed or folded away, none lost, none twice, in the order given", () => {
    always(({ bands }, { layers }) => {
      for (const { id, chips, folded } of bands) {
        const given = layers.find((layer) => layer.id === id)?.chips.map((chip) => chip.id) ?? [];
        const gone = new Set(folded?.ids);
        expect(chips.map((chip) => chip.id)).toEqual(given.filter((chip) => !gone.has(chip)));
        expect(folded?.ids ?? []).toEqual(given.filter((chip) => gone.has(chip)));
        expect(folded?.ids).not.toEqual([]);
      }
    });
  });

  it("are never folded away in the layer that was unfolded", () => {
    always(({ bands }, { unfolded }) => {
      expect(bands.find(({ id }) => id === unfolded)?.folded ?? null).toBeNull();
    });
  });

  it("are folded away at the smallest text only, the lightest first", () => {
    always(({ bands, fontSize }, { layers, text }) => {
      for (const { id, chips, folded } of bands) {
        if (!folded) continue;
        expect(fontSize - text.min).toBeLessThan(0.5);
        const weights = new Map(
          layers.find((layer) => layer.id === id)?.chips.map((chip) => [chip.id, chip.weight]),
        );
        const heaviest = Math.max(...folded.ids.map((chip) => weights.get(chip) ?? NaN));
        for (const chip of chips) expect(weights.get(chip.id)).toBeGreaterThanOrEqual(heaviest);
      }
    });
  });

  it("are as wide as their names, unless cut to the width of the row", () => {
    always(({ bands, fontSize }, { layers }) => {
      const all = new Map(layers.flatMap(({ chips }) => chips.map((chip) => [chip.id, chip])));
      for (const band of bands) {
        const row = band.x + band.width - 8 - Math.min(...boxesOf(band).map(({ x }) => x));
        for (const box of band.chips) {
          const { name = "", hasSign = false } = all.get(box.id) ?? {};
          const wanted =
            countLetters(name, fontSize, "normal") +
            chipPadding(fontSize, 4) +
            (hasSign ? fontSize : 0);
          expect(box.width).toBeGreaterThanOrEqual(Math.min(wanted, row) - 1e-6);
        }
      }
    });
  });

  it("are crossed by no thread", () => {
    always(({ bands, threads }) => {
      const first = Math.min(...threads.map(({ line }) => line?.x ?? Infinity));
      const right = bands.flatMap(boxesOf).map(({ x, width }) => x + width);
      expect(Math.max(0, ...right)).toBeLessThan(first);
    });
  });
});

describe("text", () => {
  it("is as large as asked for, and the same for the same input", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const scene = arrangeStrata(input);
        expect(scene.fontSize).toBeGreaterThanOrEqual(input.text.min);
        expect(scene.fontSize).toBeLessThanOrEqual(input.text.max);
        expect(arrangeStrata(input)).toEqual(scene);
      }),
      { numRuns: 30 },
    );
  });

  it("is the largest where there is little to show", () => {
    const scene = arrangeStrata({
      layers: [{ id: "a", label: "A", note: "", chips: [] }],
      threads: [],
      size: { width: 1280, height: 720 },
      measure: countLetters,
      unfolded: null,
      text: { min: 11, max: 15 },
    });
    expect(scene.fontSize).toBe(15);
  });
});

describe("threads", () => {
  it("are all shown or folded away, the heaviest that fit shown, in the order given", () => {
    always(({ threads, foldedThreads }, input) => {
      const shown = new Set(threads.map(({ id }) => id));
      const order = input.threads.map(({ id }) => id);
      expect(threads.map(({ id }) => id)).toEqual(order.filter((id) => shown.has(id)));
      expect(foldedThreads?.ids ?? []).toEqual(order.filter((id) => !shown.has(id)));
      expect(foldedThreads?.ids.length === 0 && !input.areThreadsUnfolded).toBe(false);
      const kept = input.threads.filter(({ id }) => shown.has(id));
      // In a low picture a heavier one may wait, but only because its label is longer.
      const wronged = input.threads.filter(
        (thread) =>
          !shown.has(thread.id) &&
          kept.some(
            (other) => other.weight < thread.weight && other.label.length >= thread.label.length,
          ),
      );
      expect(wronged).toEqual([]);
    });
  });

  it("are in the picture with their labels, far enough apart for a finger", () => {
    always((scene) => {
      const whole = wholeOf(scene);
      for (const [index, { line, label, turn }] of scene.threads.entries()) {
        expect(isInside(line ? leaning(label, turn) : label, whole)).toBe(true);
        const next = scene.threads[index + 1];
        if (!line) continue;
        expect(line.top).toBeGreaterThanOrEqual(0);
        expect(line.bottom).toBeLessThanOrEqual(scene.height);
        expect((next?.line?.x ?? Infinity) - line.x).toBeGreaterThanOrEqual(24);
      }
      expect(isInside(scene.foldedThreads?.box ?? whole, whole)).toBe(true);
    }, 100);
  });

  it("have their knots on the middle of their bands, on the line between its ends", () => {
    always(({ bands, threads }, input) => {
      const middles = new Map(bands.map(({ id, y, height }) => [id, y + height / 2]));
      for (const { id, knots, line } of threads) {
        const thread = input.threads.find((one) => one.id === id);
        const layers = line ? (thread?.layers ?? []) : [];
        expect(knots).toEqual(
          layers.flatMap((layer) => (middles.has(layer) ? [{ layer, y: middles.get(layer) }] : [])),
        );
        for (const { y } of knots) {
          expect(y).toBeGreaterThanOrEqual(line?.top ?? NaN);
          expect(y).toBeLessThanOrEqual(line?.bottom ?? NaN);
        }
      }
    }, 100);
  });

  it("that are folded away are counted where no chip stands", () => {
    always(({ bands, threads, foldedThreads }) => {
      if (!foldedThreads) return;
      const { box } = foldedThreads;
      expect(bands.flatMap(boxesOf).filter((chip) => overlap(chip, box))).toEqual([]);
      expect(Math.max(0, ...threads.map(({ line }) => line?.x ?? 0))).toBeLessThan(box.x);
    }, 100);
  });

  it("are counted beside the chips even where not one of them finds room", () => {
    const chips = Array.from({ length: 300 }, (_, index) => ({
      id: `chip-${index}`,
      name: "Component",
      weight: index,
      hasSign: false,
    }));
    const { bands, threads, foldedThreads } = arrangeStrata({
      layers: [{ id: "layer", label: "Layer", note: "", chips }],
      threads: [{ id: "thread", label: "x".repeat(80), layers: ["layer"], weight: 1 }],
      size: { width: 640, height: 480 },
      measure: countLetters,
      unfolded: null,
      text: { min: 11, max: 15 },
    });
    expect(threads).toEqual([]);
    const right = Math.max(...bands.flatMap(boxesOf).map(({ x, width }) => x + width));
    expect(foldedThreads?.box.x).toBeGreaterThan(right);
  });

  // Text grows in the room that the bands win by rising; the uppermost may become lower by it.
  it("have no knot above their line where the text grows with the room", () => {
    const chipsOf = (layer: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `chip-${layer}-${index}`,
        name: "x".repeat(10 + (index % 5)),
        weight: index,
        hasSign: false,
      }));
    const { threads } = arrangeStrata({
      layers: [8, 42, 33, 10, 22, 3].map((count, index) => ({
        id: `layer-${index}`,
        label: "Layer",
        note: "",
        chips: chipsOf(index, count),
      })),
      threads: [{ id: "thread", label: "x".repeat(5), layers: ["layer-5"], weight: 1 }],
      size: { width: 809, height: 1195 },
      measure: countLetters,
      unfolded: null,
      text: { min: 11, max: 15 },
    });
    const [{ line, knots } = { line: null, knots: [] }] = threads;
    expect(knots[0]?.y).toBeGreaterThanOrEqual(line?.top ?? NaN);
  });

  it("are labels in rows where the window is narrow: all of them when they are asked for", () => {
    always(({ threads, foldedThreads, bands }, input) => {
      if (input.size.width >= NARROW) return;
      const left = foldedThreads?.ids ?? [];
      expect(threads.length + left.length).toBe(input.threads.length);
      expect(left.length > 0 && input.areThreadsUnfolded).toBeFalsy();
      const lowest = Math.max(0, ...threads.map(({ label }) => label.y + label.height));
      for (const { y } of bands) expect(y).toBeGreaterThanOrEqual(lowest);
      for (const [index, { label }] of threads.entries()) {
        const next = threads[index + 1];
        expect(next ? overlap(label, next.label) : false).toBe(false);
      }
    }, 100);
  });
});
