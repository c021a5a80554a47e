import { describe, expect, it } from "vitest";
import { contentOf } from "#layout/content.ts";
import { estimateWidth } from "#layout/measure.ts";
import { arrangePicture, type Interest, textIn, withInterest } from "#layout/picture.ts";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Top    | Alpha 2014.. cni(consumer) | Beta 2014.. | Gamma 2014.. | Delta 2014.. | Epsilon 2014.. | Zeta 2014..
  Bottom | Eta 2014.. cni(provider) csi(provider) | Theta 2014.. cri(provider) | Iota 2014..
`);
const day = dayIn("2026");
const snapshots = snapshotsOn(world, day);
const none = new Map<string, string>();
const content = contentOf({
  ecosystem: world,
  snapshots,
  threads: threadsOn(world, snapshots, day),
  names: none,
  labels: none,
  notes: new Map(),
});
const inputOf = (width: number, height: number) => ({
  ...content,
  size: { width, height },
  measure: estimateWidth,
  focus: null,
  text: textIn(null),
});
const nobody: Interest = { open: null, compared: [], chosen: [], related: null, shown: null };

describe("the picture", () => {
  const named = (interest: Partial<Interest>) =>
    arrangePicture("strata", inputOf(330, 140), { ...nobody, ...interest }).bands.flatMap(
      ({ chips }) => chips.map(({ id }) => id),
    );

  const stepsTo = (...ids: readonly string[]) => new Map(ids.map((id, step) => [id, step]));

  it("names the nearer first of what a trace reaches", () => {
    const open = { kind: "component" as const, id: "eta" };
    const one = named({ open, related: stepsTo("eta", "epsilon", "alpha") });
    const other = named({ open, related: stepsTo("eta", "alpha", "epsilon") });
    expect([one.includes("epsilon"), other.includes("alpha")]).toEqual([true, true]);
  });

  it("names all where all find room", () => {
    const scene = arrangePicture("strata", inputOf(1280, 720), nobody);
    expect(scene.bands.flatMap(({ dots }) => dots)).toEqual([]);
  });

  it("names first what is asked for, compared, open, pointed out or tied to the open thing", () => {
    expect(named({})).not.toContain("epsilon");
    expect(named({ shown: new Set(["epsilon"]) })).toContain("epsilon");
    expect(named({ compared: ["epsilon"] })).toContain("epsilon");
    expect(named({ emphasis: ["epsilon"] })).toContain("epsilon");
    expect(named({ open: { kind: "component", id: "epsilon" } })).toContain("epsilon");
    expect(named({ related: stepsTo("eta", "epsilon") })).toContain("epsilon");
  });

  it("names nothing else in a layer short of room while something is open", () => {
    const open = { kind: "component" as const, id: "eta" };
    const there = named({ open, related: stepsTo("eta", "zeta") });
    expect(there.filter((id) => ["alpha", "beta", "gamma"].includes(id))).toEqual([]);
  });

  it("gives the open layer the room, in both pictures", () => {
    for (const picture of ["strata", "stack"] as const) {
      const interest = { ...nobody, open: { kind: "layer" as const, id: "top" } };
      const { bands } = arrangePicture(picture, inputOf(1280, 720), interest);
      const [top, bottom] = bands;
      expect(top?.height).toBeGreaterThan((bottom?.height ?? 0) * 3);
      expect(bottom?.dots).toHaveLength(3);
    }
  });

  it("keeps the standards that are filtered by or pointed out", () => {
    const { threads } = withInterest(inputOf(800, 600), { ...nobody, chosen: ["csi"] });
    expect(threads.find(({ id }) => id === "csi")?.weight).toBe(Infinity);
  });
});

it("sets the projector's text larger than all others", () => {
  expect(textIn("projector").min).toBeGreaterThanOrEqual(18);
  expect(textIn("dark")).toEqual(textIn(null));
});
