import { describe, expect, it } from "vitest";
import type { EntityRef } from "#model/id.ts";
import { snapshotsOn } from "#query/moment.ts";
import { tiesOf } from "#query/edges.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Platforms  | Kube 2014.. cri(consumer)[2016..] uses>engine[2014..2022] like>nomad | Nomad 2015..
  Networking | Weave 2014.. cni(provider)[2015..] works-with>kube | Calico 2015.. cni(provider) cni(both)
  Engines    | Engine 2013.. cri(provider)[2017..] built-on>cri built-on>ghost | Ghost 2030..
  built-on / basis of
  uses / used by
  like / like
  works-with / works with
`);
function told(date: string, kind: EntityRef["kind"], id: string) {
  const day = dayIn(date);
  return tiesOf(world, snapshotsOn(world, day), day, { kind, id }).map(
    ({ type, direction, other }) => `${type} ${direction ?? "–"} ${other}`,
  );
}

describe("ties", () => {
  it("are the relations that hold that day, from both ends, and the standards", () => {
    expect(told("2018", "component", "kube")).toEqual([
      "uses out engine",
      "like – nomad",
      "works-with in weave",
      "consumer out cri",
    ]);
    expect(told("2023", "component", "kube")).not.toContain("uses out engine");
    expect(told("2014-06", "component", "kube")).toEqual([
      "uses out engine",
      "works-with in weave",
    ]);
  });

  it("lead to nothing that had not begun", () => {
    expect(told("2018", "component", "engine")).toEqual([
      "built-on out cri",
      "uses in kube",
      "provider out cri",
    ]);
  });

  it("of a standard are whatever conforms to it, each role once", () => {
    expect(told("2018", "standard", "cni")).toEqual([
      "provider in weave",
      "provider in calico",
      "both in calico",
    ]);
    expect(told("2018", "standard", "cri")).toEqual([
      "built-on in engine",
      "provider in engine",
      "consumer in kube",
    ]);
  });

  it("join no two components that only share a standard", () => {
    expect(told("2018", "component", "calico")).toEqual(["provider out cni", "both out cni"]);
  });

  it("are none where a layer, an organization or nothing that stands is open", () => {
    expect(told("2018", "layer", "engines")).toEqual([]);
    expect(told("2018", "org", "weave")).toEqual([]);
    expect(told("2018", "component", "zebra")).toEqual([]);
    expect(told("2013", "component", "kube")).toEqual([]);
  });
});
