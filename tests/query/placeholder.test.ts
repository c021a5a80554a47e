import { describe, expect, it } from "vitest";
import { footnotesOf } from "#query/footnotes.ts";
import { placeholderComponent, placeholderOrg, placeholderStandard } from "#query/placeholder.ts";
import { worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Networking | Flannel preview:2014-07~ ended:2020 was=Kolach[..2014-08-22] zh=绒布 @coreos[2014..?] ^cncf:sandbox[2017..] MIT cni(provider)[2015..] built-on>etcd
`);
const flannel = placeholderComponent(world.componentById.get("flannel")!);

describe("a sketch of a component", () => {
  it("writes dates as they were written", () => {
    expect(flannel.phases).toEqual([
      { phase: "preview", from: "2014-07~", to: "2020", sources: [] },
      { phase: "ended", from: "2020", sources: [] },
    ]);
  });

  it("tells an open end, an end nobody knows and a beginning nobody knows apart", () => {
    expect(flannel.governance?.[0]).not.toHaveProperty("to");
    expect(flannel.stewards?.[0]).toHaveProperty("to", null);
    expect(flannel.names[0]).toHaveProperty("from", null);
  });

  it("has every track of the index, and says of none where it is from", () => {
    expect(flannel).toMatchObject({
      kind: "component",
      id: "flannel",
      type: "project",
      layers: [{ layer: "networking" }],
      names: [
        { name: "Kolach", zh: "绒布", to: "2014-08-22" },
        { name: "Flannel", from: "2014-08-22" },
      ],
      stewards: [{ org: "coreos", role: "vendor" }],
      governance: [{ org: "cncf", level: "sandbox" }],
      licenses: [{ spdx: "MIT" }],
      conformance: [{ standard: "cni", role: "provider", from: "2015" }],
      relations: [{ type: "built-on", target: "etcd" }],
    });
    expect(footnotesOf(flannel, {}).size).toBe(0);
    expect(flannel.sources).toBeUndefined();
  });
});

it("sketches a standard with its names and phases", () => {
  expect(placeholderStandard(world.standardById.get("cni")!)).toMatchObject({
    kind: "standard",
    id: "cni",
    type: "interface",
    names: [{ name: "CNI", from: null, sources: [] }],
    phases: [{ phase: "stable", from: null, sources: [] }],
  });
});

it("sketches an organization with its names", () => {
  expect(placeholderOrg(world.orgById.get("cncf")!)).toEqual({
    kind: "org",
    id: "cncf",
    type: "foundation",
    names: [{ name: "cncf", from: null, sources: [] }],
    phases: [],
  });
});
