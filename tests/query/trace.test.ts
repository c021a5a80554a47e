import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Trace, traceFrom } from "#query/trace.ts";
import { snapshotsOn } from "#query/moment.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Platforms | Shift 2011.. built-on>kube | Kube 2014.. uses>engine[2014..2022] uses>other[2018..] works-with>runner
  Engines   | Engine 2013.. uses>runner[2015..] | Other 2017.. uses>runner | Old 2013..2016 uses>runner
  Kernel    | Runner 2014.. uses>walls | Walls 2008.. built-on>shift[2024..]
  built-on / basis of (depends)
  uses / used by (depends)
  works-with / works with
`);
const momentOn = (date: string) => {
  const day = dayIn(date);
  return { ecosystem: world, day, snapshots: snapshotsOn(world, day) };
};
const told = (date: string, id: string, trace: Trace = "dependents") =>
  traceFrom(momentOn(date), id, trace).map(
    ({ distance, id: who, type, via }) => `${distance} ${who} ${type} ${via}`,
  );

describe("what depends on a component", () => {
  it("is found step by step, the nearest first, each by its shortest way", () => {
    expect(told("2020", "runner")).toEqual([
      "1 engine uses runner",
      "1 other uses runner",
      "2 kube uses engine",
      "3 shift built-on kube",
    ]);
  });

  it("is what the relations of that day say", () => {
    expect(told("2014-06", "runner")).toEqual(["1 old uses runner"]);
    expect(told("2023", "engine")).toEqual([]);
    expect(told("2023", "runner")).toContain("2 kube uses other");
  });

  it("is nothing that had ended, and nothing that only works with it", () => {
    expect(told("2017", "runner").join()).not.toMatch(/old|works-with/u);
  });

  it("ends where a ring closes, and never is the thing itself", () => {
    expect(told("2024", "walls").map((line) => line.split(" ")[1])).toEqual([
      "runner",
      "engine",
      "other",
      "kube",
      "shift",
    ]);
    expect(told("2024", "shift").join()).not.toContain(" shift ");
  });

  it("is nothing for what nobody knows", () => {
    expect(told("2024", "zebra")).toEqual([]);
  });
});

it("is a tree in any tangle: each once, one step further than what it hangs on", () => {
  const anyTangle = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 });
  fc.assert(
    fc.property(anyTangle, (edges) => {
      const cells = Array.from({ length: 10 }, (_, from) => {
        const uses = edges.filter(([a]) => a === from).map(([, to]) => `uses>c${to}`);
        return `C${from} 2010.. ${[...new Set(uses)].join(" ")}`;
      });
      const tangle = worldOf(`Layer | ${cells.join(" | ")}\nuses / used by (depends)`);
      const day = dayIn("2020");
      const moment = { ecosystem: tangle, day, snapshots: snapshotsOn(tangle, day) };
      const found = traceFrom(moment, "c0", "dependents");
      // The other way round: whoever depends on it has it among what it depends on.
      for (const { id } of found) {
        const back = traceFrom(moment, id, "dependencies").map((one) => one.id);
        expect(back).toContain("c0");
      }
      const steps = new Map([["c0", 0], ...found.map((one) => [one.id, one.distance] as const)]);
      expect(steps.size).toBe(found.length + 1);
      for (const { id, via, distance } of found) {
        expect(distance).toBe((steps.get(via) ?? NaN) + 1);
        expect(edges.some(([from, to]) => `c${from}` === id && `c${to}` === via)).toBe(true);
      }
      // Nothing is left out: whoever uses one that is in, is in.
      const missed = edges.filter(([from, to]) => steps.has(`c${to}`) && !steps.has(`c${from}`));
      expect(missed).toEqual([]);
    }),
  );
});
