import type { ThreadInput, ThreadsInput } from "#layout/threadWidths.ts";
import { describe, expect, it } from "vitest";
import type { BandBox } from "#layout/scene.ts";
import { arrangeThreads, reserveThreads } from "#layout/threads.ts";
import { countLetters, isInside, leaning, lyingBand, overlap } from "./arbitraries.ts";

const band = (id: string, y: number): BandBox =>
  lyingBand({
    id,
    x: 8,
    y,
    width: 600,
    height: 100,
    label: { x: 8, y, width: 100, height: 100 },
    chips: [],
  });
const bands = [band("top", 200), band("middle", 306), band("ground", 412)];
const thread = (id: string, weight: number, ...layers: readonly string[]): ThreadInput => ({
  id,
  label: id.toUpperCase(),
  layers,
  weight,
});
const many = Array.from({ length: 30 }, (_, index) =>
  thread(`t${index}`, (index * 7) % 30, "ground", "top"),
);
const inputOf = (threads: readonly ThreadInput[], rest: Partial<ThreadsInput> = {}) => ({
  threads,
  size: { width: 1000, height: 600 },
  measure: countLetters,
  text: { min: 11 },
  ...rest,
});
function arrange(input: ThreadsInput, isNarrow = false) {
  const { width, height, shown } = reserveThreads(input, isNarrow);
  const left = input.size.width - width;
  return arrangeThreads(input, bands, { left, top: height, shown, isNarrow });
}

describe("a thread", () => {
  it("hangs from its label down to its lowest knot", () => {
    const input = inputOf([thread("cni", 1, "middle", "top"), thread("oci", 1, "ground")]);
    const { threads } = arrange(input);
    expect(threads.map(({ line }) => line?.bottom)).toEqual([356, 462]);
    expect(threads.map(({ line }) => line?.top)).toEqual([
      threads[0]?.line?.top,
      threads[0]?.line?.top,
    ]);
    expect(threads[0]?.knots).toEqual([
      { layer: "middle", y: 356 },
      { layer: "top", y: 250 },
    ]);
  });

  it("has no knot in a layer that is not there, and still a line", () => {
    const [cni] = arrange(inputOf([thread("cni", 1, "nowhere")])).threads;
    expect(cni?.knots).toEqual([]);
    expect(cni?.line?.bottom).toBeGreaterThan(cni?.line?.top ?? NaN);
  });

  it("has a label that leans up within the room reserved", () => {
    const input = inputOf([thread("a-very-long-name-of-a-standard", 1), thread("cni", 1)]);
    const { width, height } = reserveThreads(input, false);
    // A hair of its foot, where no letter stands, reaches below.
    const room = { x: 1000 - width, y: 0, width, height: height + 1 };
    for (const { label, turn } of arrange(input).threads) {
      expect(turn).toBeLessThan(0);
      expect(isInside(leaning(label, turn), room)).toBe(true);
    }
  });
});

describe("room", () => {
  it("is not taken by no threads", () => {
    expect(reserveThreads(inputOf([]), false).width).toBe(0);
    expect(reserveThreads(inputOf([]), true).width).toBe(0);
    expect(arrange(inputOf([]))).toEqual({ threads: [], foldedThreads: null });
  });

  it("goes to the heaviest, in the order given; the others are counted", () => {
    const { threads, foldedThreads } = arrange(inputOf(many));
    const shown = many.toSorted((a, b) => b.weight - a.weight).slice(0, threads.length);
    expect(new Set(threads.map(({ id }) => id))).toEqual(new Set(shown.map(({ id }) => id)));
    expect(foldedThreads?.ids).toHaveLength(30 - threads.length);
    expect(threads.length).toBeGreaterThan(5);
  });

  it("is kept for one that is chosen, however light it was", () => {
    const chosen = many.map((t) => (t.id === "t13" ? { ...t, weight: Infinity } : t));
    expect(arrange(inputOf(chosen)).threads.map(({ id }) => id)).toContain("t13");
  });

  it("grows where all are wanted, up to a share that leaves room for the chips", () => {
    const some = arrange(inputOf(many)).threads.length;
    const more = arrange(inputOf(many, { areThreadsUnfolded: true })).threads.length;
    expect(more).toBeGreaterThan(some);
    const { width } = reserveThreads(inputOf(many, { areThreadsUnfolded: true }), false);
    expect(width).toBeLessThanOrEqual(600);
    expect(reserveThreads(inputOf(many), false).width).toBeLessThanOrEqual(270);
  });

  it("is kept for the count where not one thread finds any", () => {
    const input = inputOf([thread("x".repeat(200), 1)]);
    const { threads, foldedThreads } = arrange(input);
    expect(threads).toEqual([]);
    expect(foldedThreads?.ids).toHaveLength(1);
    const { width } = reserveThreads(input, false);
    expect(foldedThreads?.box.x).toBeGreaterThanOrEqual(1000 - width);
  });
});

describe("in a narrow window", () => {
  const input = inputOf(many, { size: { width: 390, height: 844 } });

  it("one row of labels stands above the picture, the heaviest, the others are counted", () => {
    const { threads, foldedThreads } = arrange(input, true);
    expect(new Set(threads.map(({ label }) => label.y)).size).toBe(1);
    expect(threads.length + (foldedThreads?.ids.length ?? 0)).toBe(many.length);
    for (const { label } of threads) {
      expect(foldedThreads && overlap(label, foldedThreads.box)).toBe(false);
    }
  });

  it("all labels stand in rows inside the window when asked for, none upon another", () => {
    const unfolded = { ...input, areThreadsUnfolded: true };
    const { threads, foldedThreads } = arrange(unfolded, true);
    expect(foldedThreads?.ids).toEqual([]);
    expect(threads.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    const { height } = reserveThreads(unfolded, true);
    const room = { x: 0, y: 0, width: 390, height };
    for (const [index, { label, line, turn }] of threads.entries()) {
      expect([line, turn]).toEqual([null, 0]);
      expect(isInside(label, room)).toBe(true);
      expect(label.height).toBeGreaterThanOrEqual(24);
      for (const other of threads.slice(index + 1)) expect(overlap(label, other.label)).toBe(false);
    }
  });

  it("a label wider than the window is cut to it", () => {
    const long = inputOf([thread("x".repeat(100), 1)], { size: { width: 320, height: 480 } });
    const [only] = arrange(long, true).threads;
    expect(only?.label).toMatchObject({ x: 8, width: 304 });
  });
});

it("on a slide nothing counts what is left out, so nothing takes room for it", () => {
  const few = [thread("csi", Infinity, "top"), thread("cni", Infinity, "ground")];
  const widthOf = (rest: Partial<ThreadsInput>): number =>
    reserveThreads(inputOf(few, rest), false).width;
  const isDense = true;
  expect(widthOf({ isDense, areThreadsUnfolded: true })).toBe(widthOf({ isDense }));
  expect(widthOf({ areThreadsUnfolded: true })).toBeGreaterThan(widthOf({}));
});
