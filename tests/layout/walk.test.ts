import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scene } from "#layout/scene.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { findByPrefix, type Stop, stopKey, type Stops, stopsOf, walk } from "#layout/walk.ts";
import { anyInput, lyingBand } from "./arbitraries.ts";

/*
 *    cni   csi  +2            threads
 *   Top    │ weave  flannel
 *   Ground │ runc            +1 (crun)
 */
const box = (x: number, y: number, width = 60) => ({ x, y, width, height: 20 });
const scene: Scene = {
  width: 600,
  height: 200,
  scale: 1,
  fontSize: 12,
  labelSize: 14,
  threads: ["cni", "csi"].map((id, index) => ({
    id,
    line: { x: 400 + index * 26, top: 40, bottom: 150 },
    label: box(400 + index * 26, 20),
    turn: -58,
    knots: [],
  })),
  foldedThreads: { ids: ["cri", "oci"], box: box(520, 40), label: box(520, 40), turn: -58 },
  bands: [
    lyingBand({
      id: "top",
      ...box(0, 60, 400),
      label: box(0, 60, 100),
      chips: [
        { id: "weave", ...box(110, 60) },
        { id: "flannel", ...box(200, 60) },
      ],
    }),
    lyingBand({
      id: "ground",
      ...box(0, 100, 400),
      label: box(0, 100, 100),
      chips: [{ id: "runc", ...box(110, 100) }],
      dots: [{ id: "crun", ...box(180, 100, 10) }],
      more: box(200, 100, 30),
    }),
  ],
};
const names = new Map([
  ["top", "Networking"],
  ["ground", "Low-level runtimes"],
  ["flannel", "Flannel"],
  ["weave", "Weave Net"],
  ["runc", "runc"],
  ["crun", "crun"],
]);
const stops = stopsOf(scene, names, () => false);
const keyOf = (stop: Stop | null) => (stop ? stopKey(stop) : null);
const from = (start: string | null, key: string, isCtrl = false) =>
  keyOf(walk(stops, start, key, { isCtrl }));

describe("the stops", () => {
  it("are the threads in a row, then the layers' rows from the top", () => {
    expect(stops.map((row) => row.map(stopKey))).toEqual([
      ["thread/cni", "thread/csi", "moreThreads/all"],
      ["layer/top", "component/weave", "component/flannel"],
      ["layer/ground", "component/runc", "component/crun", "more/ground"],
    ]);
  });

  it("leave out what a filter excludes, named or not; layers stay", () => {
    const few = stopsOf(scene, names, (id) => id !== "flannel");
    expect(few.slice(1).map((row) => row.map(stopKey))).toEqual([
      ["layer/top", "component/flannel"],
      ["layer/ground", "more/ground"],
    ]);
  });

  it("have no row of threads where there are none", () => {
    const bare = stopsOf({ ...scene, threads: [], foldedThreads: null }, names, () => false);
    expect(bare.map((row) => row[0]?.kind)).toEqual(["layer", "layer"]);
  });

  it("bear the names given, or their ids", () => {
    expect(stops[1]?.[1]?.name).toBe("Weave Net");
    expect(stops[0]?.[0]?.name).toBe("cni");
  });
});

describe("keys", () => {
  it.each([
    ["layer/top", "ArrowRight", "component/weave"],
    ["component/weave", "ArrowRight", "component/flannel"],
    ["component/flannel", "ArrowRight", null],
    ["component/weave", "ArrowLeft", "layer/top"],
    ["layer/top", "ArrowLeft", null],
    ["layer/top", "ArrowDown", "layer/ground"],
    ["layer/ground", "ArrowUp", "layer/top"],
    ["component/weave", "ArrowDown", "component/runc"],
    ["component/flannel", "ArrowDown", "more/ground"],
    ["more/ground", "ArrowUp", "component/flannel"],
    ["component/crun", "ArrowRight", "more/ground"],
    ["component/crun", "ArrowUp", "component/weave"],
    ["component/flannel", "ArrowUp", "thread/cni"],
    ["moreThreads/all", "ArrowDown", "component/flannel"],
    ["thread/csi", "ArrowUp", null],
    ["component/runc", "ArrowDown", null],
    ["component/weave", "Home", "layer/top"],
    ["component/weave", "End", "component/flannel"],
    ["component/weave", "x", null],
    ["component/weave", "Enter", null],
    ["component/gone", "ArrowDown", null],
  ])("lead from %s by %s to %s", (start, key, end) => {
    expect(from(start, key)).toBe(end);
  });

  it("lead with Ctrl to the very first and the very last, from anywhere or nowhere", () => {
    for (const start of ["component/weave", "thread/csi", null]) {
      expect(from(start, "Home", true)).toBe("thread/cni");
      expect(from(start, "End", true)).toBe("more/ground");
    }
  });

  it("lead nowhere where there is nothing", () => {
    for (const key of ["ArrowDown", "Home", "End"]) {
      expect(walk([], null, key, { isCtrl: true })).toBeNull();
    }
  });
});

describe("laws of walking", () => {
  const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
  const anyStops: fc.Arbitrary<Stops> = fc
    .tuple(anyInput, fc.integer({ min: 1, max: 4 }))
    .map(([input, every]) =>
      stopsOf(
        arrangeStrata({
          ...input,
          layers: input.layers.slice(0, 8).map((layer) => ({
            ...layer,
            chips: layer.chips.slice(0, 24),
          })),
        }),
        names,
        (id) => id.length % every === 1,
      ),
    );

  /** Every stop one can come to by arrow keys alone. */
  function reach(all: Stops, start: Stop): ReadonlySet<string> {
    const seen = new Set([stopKey(start)]);
    for (const key of seen) {
      for (const arrow of ARROWS) {
        const next = walk(all, key, arrow);
        if (next) seen.add(stopKey(next));
      }
    }
    return seen;
  }

  it("reaches every stop from every other by arrow keys only", () => {
    fc.assert(
      fc.property(anyStops, fc.nat(), (all, seed) => {
        const flat = all.flat();
        const [first] = flat;
        if (!first) return;
        const everything = new Set(flat.map(stopKey));
        expect(reach(all, first)).toEqual(everything);
        // And back: any stop reaches the first one.
        const any = flat[seed % flat.length] ?? first;
        expect(reach(all, any)).toEqual(everything);
      }),
      { numRuns: 40 },
    );
  });

  it("has every stop once, and left undoes right", () => {
    fc.assert(
      fc.property(anyStops, (all) => {
        const keys = all.flat().map(stopKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) {
          const next = walk(all, key, "ArrowRight");
          const back = next && walk(all, stopKey(next), "ArrowLeft");
          expect(next ? keyOf(back) : key).toBe(key);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("typing", () => {
  const typed = (start: string | null, text: string) => keyOf(findByPrefix(stops, start, text));

  it("leads to the next that begins with it, and starts over at the end", () => {
    expect(typed("thread/cni", "c")).toBe("thread/csi");
    expect(typed("thread/csi", "c")).toBe("component/crun");
    expect(typed("component/crun", "c")).toBe("thread/cni");
  });

  it("does not care for case, and finds the middle of no word", () => {
    expect(typed("layer/top", "F")).toBe("component/flannel");
    expect(typed("layer/top", "net")).toBe("layer/top");
    expect(typed("layer/top", "lannel")).toBeNull();
  });

  it("stays where it is while the word is typed on", () => {
    expect(typed("component/flannel", "fl")).toBe("component/flannel");
    expect(typed("component/weave", "weave net")).toBe("component/weave");
    expect(typed("component/flannel", "f")).toBe("component/flannel");
  });

  it("begins at the first from nowhere", () => {
    expect(typed(null, "c")).toBe("thread/cni");
    expect(typed(null, "ru")).toBe("component/runc");
    expect(typed("component/gone", "we")).toBe("component/weave");
  });

  it("takes signs as signs", () => {
    for (const text of ["(", "\\", ".*", "\uD800"]) expect(typed(null, text)).toBeNull();
  });
});
