import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NARROW, type StrataInput } from "#layout/frame.ts";
import type { Scene } from "#layout/scene.ts";
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

/** Layers with more components than most windows have room for. */
const crowded = (count: number, chips: number) =>
  Array.from({ length: count }, (_, layer) => ({
    id: `layer-${layer}`,
    label: "Networking",
    note: "",
    chips: Array.from({ length: chips }, (_unused, index) => ({
      id: `chip-${layer}-${index}`,
      name: "A component",
      weight: index,
      hasSign: false,
    })),
  }));

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

  it("stay where they are at every scale, so that coming near moves nothing", () => {
    always((scene, input) => {
      const near = arrangeStrata({ ...input, scale: 4 });
      const places = ({ bands }: Scene) => bands.map(({ id, y, height }) => ({ id, y, height }));
      expect(places(near)).toEqual(places(scene));
    });
  });

  it.each([
    [6, 60, 270],
    [13, 49, 380],
    [13, 94, 470],
  ])("all lie in the window where one of %i layers is in focus", (count, chips, least) => {
    const layers = Array.from({ length: count }, (_, layer) => ({
      id: `layer-${layer}`,
      label: "Discovery & coordination",
      note: "48 of 61 alive",
      groups: [0, 1, 2, 3, 4].map((group) => ({ id: `g${layer}-${group}`, label: "A group" })),
      chips: Array.from({ length: chips }, (_unused, index) => ({
        id: `chip-${layer}-${index}`,
        name: "A component",
        weight: index,
        hasSign: index % 4 === 0,
        group: `g${layer}-${index % 5}`,
      })),
    }));
    const input: StrataInput = {
      layers,
      threads: [],
      size: { width: 1280, height: 560 },
      measure: countLetters,
      focus: "layer-4",
      text: { min: 11, max: 15 },
    };
    const scene = arrangeStrata(input);
    expect(scene.height).toBe(560);
    const focus = scene.bands.find(({ id }) => id === "layer-4");
    expect(focus?.dots).toEqual([]);
    expect(focus?.headings).toHaveLength(5);
    // Lower still, groups follow each other on the same rows, each behind its name.
    const lower = arrangeStrata({ ...input, size: { width: 1280, height: least } });
    const low = lower.bands.find(({ id }) => id === "layer-4");
    expect(low?.dots).toEqual([]);
    expect(low?.headings).toHaveLength(5);
    const boxes = [...(low?.chips ?? []), ...(low?.headings ?? [])];
    expect(boxes.filter((box, i) => boxes.slice(i + 1).some((b) => overlap(box, b)))).toEqual([]);
    const isBesideChip = low?.headings.map(({ x, y }) =>
      low.chips.some((chip) => chip.y === y && chip.x > x),
    );
    expect(isBesideChip).toEqual([true, true, true, true, true]);
  });

  it("begin below what lies above them", () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 120 }), (input, head) => {
        const { bands } = arrangeStrata({ ...input, head });
        expect(bands.filter(({ y }) => y < head)).toEqual([]);
      }),
    );
  });
});

describe("components", () => {
  it("are each drawn exactly once: as a chip with a name or as a dot", () => {
    always(({ bands }, { layers }) => {
      for (const { id, chips, dots, more } of bands) {
        const given = layers.find((layer) => layer.id === id)?.chips.map((chip) => chip.id) ?? [];
        const drawn = [...chips, ...dots].map((box) => box.id);
        expect(drawn.toSorted()).toEqual(given.toSorted());
        expect(more === null).toBe(dots.length === 0);
      }
    });
  });

  it("lie in their band, right of its name or below it, and do not overlap", () => {
    always(({ bands }) => {
      for (const band of bands) {
        const boxes = [...band.chips, ...band.dots];
        expect(boxes.filter((box) => !isInside(box, band))).toEqual([]);
        expect(boxesOf(band).filter((box) => overlap(box, band.label))).toEqual([]);
        const few = [...boxesOf(band), ...band.headings].slice(0, 60);
        expect(few.some((a, i) => few.slice(i + 1).some((b) => overlap(a, b)))).toBe(false);
      }
    });
  });

  it("have their name before others of a lower rank or less weight in the same layer", () => {
    always(({ bands }, input) => {
      const { layers, areOthersQuiet = false } = input;
      for (const { id, chips, dots } of bands) {
        const all = new Map(
          layers.find((layer) => layer.id === id)?.chips.map((chip) => [chip.id, chip]),
        );
        const rankOf = (chip: string) => all.get(chip)?.rank ?? 3;
        const best = Math.min(9, ...dots.map((dot) => rankOf(dot.id)));
        expect(chips.filter((chip) => rankOf(chip.id) > best)).toEqual([]);
        const most = areOthersQuiet && dots.length > 0 ? 1 : 3;
        expect(chips.filter((chip) => rankOf(chip.id) > most)).toEqual([]);
      }
    });
  });

  it("have it in the lowest bands too where somebody asked for them", () => {
    const asked = ["chip-5-40", "chip-5-41", "chip-5-42", "chip-5-43"];
    const layers = Array.from({ length: 13 }, (_, layer) => ({
      id: `layer-${layer}`,
      label: "Discovery",
      note: "48 of 61 alive",
      chips: Array.from({ length: 60 }, (_unused, index) => {
        const id = `chip-${layer}-${index}`;
        return {
          id,
          name: "A component",
          weight: 60 - index,
          hasSign: false,
          rank: asked.includes(id) ? 0 : 3,
        };
      }),
    }));
    const { bands, height } = arrangeStrata({
      layers,
      threads: [],
      size: { width: 640, height: 470 },
      measure: countLetters,
      focus: null,
      text: { min: 11, max: 15 },
    });
    expect(height).toBe(470);
    const named = bands.flatMap(({ chips }) => chips.map(({ id }) => id));
    expect(named.filter((id) => asked.includes(id))).toEqual(asked);
  });

  it("all have their names where there is room for them", () => {
    always(({ bands }, input) => {
      const roomy = arrangeStrata({ ...input, size: { width: 3840, height: 90_000 }, focus: null });
      expect(roomy.bands.flatMap(({ dots }) => dots)).toEqual([]);
      expect(bands).toBeDefined();
    }, 10);
  });

  it("come to a name as one comes near", () => {
    const named = (scale: number) =>
      arrangeStrata({
        layers: [
          {
            id: "a",
            label: "A",
            note: "",
            chips: Array.from({ length: 300 }, (_, index) => ({
              id: `chip-${index}`,
              name: "A component",
              weight: index,
              hasSign: false,
            })),
          },
        ],
        threads: [],
        size: { width: 900, height: 300 },
        measure: countLetters,
        focus: null,
        text: { min: 11, max: 15 },
        scale,
      }).bands.flatMap(({ chips }) => chips).length;
    const counts = [1, 1.5, 2, 3].map(named);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(300);
    expect(counts.at(-1)).toBe(300);
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
        const seen = scene.fontSize * (input.scale ?? 1);
        expect(seen).toBeGreaterThanOrEqual(input.text.min - 1e-6);
        expect(seen).toBeLessThanOrEqual(input.text.max + 1e-6);
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
      focus: null,
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

  it("have their knots in their bands, on the middle unless the labels stand there, and on the line", () => {
    always(({ bands, threads }, input) => {
      const places = new Map(bands.map((band) => [band.id, band]));
      for (const { id, knots, line } of threads) {
        const thread = input.threads.find((one) => one.id === id);
        const layers = line ? (thread?.layers ?? []) : [];
        expect(knots.map(({ layer }) => layer)).toEqual(layers.filter((one) => places.has(one)));
        for (const { layer, y } of knots) {
          const band = places.get(layer) ?? { y: NaN, height: NaN };
          expect(y).toBeGreaterThanOrEqual((line?.top ?? NaN) + 8);
          expect(y).toBeLessThanOrEqual(line?.bottom ?? NaN);
          expect(y).toBeLessThanOrEqual(
            band.y + Math.max(band.height - 10, band.height / 2) + 1e-6,
          );
          const isBesideLabels = band.y <= (line?.top ?? NaN) + 12;
          expect(isBesideLabels || Math.abs(y - band.y - band.height / 2) < 1e-6).toBe(true);
        }
      }
    }, 100);
  });

  it("wait in the count, and layers without a match are a line, where a filter's many names need that", () => {
    const layers = crowded(13, 80).map(({ chips, ...layer }) => ({
      ...layer,
      chips: chips.map((chip, index) => ({
        ...chip,
        rank: layer.id === "layer-5" && index < 75 ? 2 : 3,
      })),
    }));
    const threads = ["Container Storage Interface", "CSI", "CNI"].map((label, index) => ({
      id: label,
      label,
      layers: ["layer-5"],
      weight: label === "CSI" ? Infinity : index,
    }));
    const text = { min: 11, max: 15 };
    const size = { width: 1440, height: 700 };
    const input = { layers, threads, size, measure: countLetters, focus: null, text };
    const scene = arrangeStrata(input);
    const matched = scene.bands.find(({ id }) => id === "layer-5");
    const named = new Set(matched?.chips.map(({ id }) => id));
    expect(layers[5]?.chips.filter(({ rank, id }) => rank === 2 && !named.has(id))).toEqual([]);
    expect(scene.threads.map(({ id }) => id)).toEqual(["CSI"]);
    expect(scene.foldedThreads?.ids).toHaveLength(2);
    const others = scene.bands.filter(({ id }) => id !== "layer-5");
    expect(Math.max(...others.map(({ height }) => height))).toBeLessThan(36);
    // Where even that would not name them all, a filter leaves the threads at which it is changed.
    const all = layers.map(({ chips, ...layer }) => ({
      ...layer,
      chips: chips.map((chip) => ({ ...chip, rank: 2 })),
    }));
    expect(arrangeStrata({ ...input, layers: all }).threads.length).toBeGreaterThan(1);
  });

  it("leave no strip empty above the bands where these can be as high as it", () => {
    const layers = crowded(6, 60);
    const threads = [{ id: "long", label: "Certified Kubernetes", layers: ["layer-5"], weight: 1 }];
    const text = { min: 11, max: 15 };
    const size = { width: 1440, height: 700 };
    const input = { layers, threads, size, measure: countLetters, focus: null, text };
    const { bands, threads: drawn } = arrangeStrata(input);
    const [uppermost] = bands;
    const [line] = drawn.flatMap((thread) => thread.line ?? []);
    expect(uppermost?.y).toBe(2 * text.min);
    expect(line?.top ?? 0).toBeGreaterThan(4 * text.min);
    expect((uppermost?.y ?? 0) + (uppermost?.height ?? 0)).toBeGreaterThan((line?.top ?? 0) + 20);
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
      focus: null,
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
      focus: null,
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
