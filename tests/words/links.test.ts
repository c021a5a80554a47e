import { describe, expect, it } from "vitest";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { labelsOf } from "#words/labels.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { linksOf } from "#words/links.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const ecosystem = worldOf(`
  Top    | Alpha 2014.. cni(consumer) built-on>gamma | Beta 2014..
  Bottom | Gamma 2012.. cni(provider)
  built-on / carries
`);
const day = dayIn("2026");
const snapshots = snapshotsOn(ecosystem, day);
const moment = { ecosystem, snapshots, threads: threadsOn(ecosystem, snapshots, day), day };
const words = wordsIn("en");
const { names } = labelsOf(moment, words);

describe("what is told of the links", () => {
  const linked = (id: string) =>
    linksOf(moment, words, names, { open: { kind: "component", id }, trace: null });
  it("is the relation seen from what is open, and where its arrow points", () => {
    expect(linked("alpha").map(({ said, direction, layer }) => [said, direction, layer])).toEqual(
      expect.arrayContaining([[expect.stringMatching(/built-on: Gamma/u), "out", "bottom"]]),
    );
    expect(linked("gamma").map(({ said, direction }) => [said, direction])).toEqual(
      expect.arrayContaining([[expect.stringMatching(/carries: Alpha/u), "in"]]),
    );
  });
  it("meets a standard at the knot of the layer it ties", () => {
    const edge = linked("alpha").find(({ opens }) => opens.kind === "standard");
    expect(edge?.input.to).toEqual({ id: "cni", layer: "top" });
    expect(edge?.layer).toBeNull();
  });
  it("is nothing where nothing is open, or tied", () => {
    expect(linksOf(moment, words, names, { open: null, trace: null })).toEqual([]);
    expect(linked("beta")).toEqual([]);
  });
});
