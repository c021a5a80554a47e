import * as fc from "fast-check";
import { expect, it } from "vitest";
import { snapshotsOn } from "#query/moment.ts";
import { threadsOn } from "#query/threads.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";
import { anyDay, anyEcosystem } from "./arbitraries.ts";

const world = worldOf(`
  Platforms  | Kubernetes 2014.. cni(consumer)[2016..] cri(consumer)[2016-12..] csi(both)[2018..]
  Networking | Flannel 2014.. cni(provider)[2015..] | Calico 2015.. cni(both)[2016..]
  Engines    | CRI-O 2017.. cri(provider) oci(consumer) | rkt 2014..2020 cni(consumer)[2015..2019]
  Kernel     | runc 2015.. oci(provider)
`);
const threadsIn = (date: string) => threadsOn(world, snapshotsOn(world, dayIn(date)), dayIn(date));
const knotsOf = (date: string, id: string) =>
  threadsIn(date)
    .find(({ standard }) => standard.id === id)
    ?.knots.map(({ layer, provides, consumes }) => [
      layer,
      [provides && "provides", consumes && "consumes"].filter(Boolean).join("+"),
    ]);

it("ties a layer where something in it provides or consumes, from the ground up", () => {
  expect(knotsOf("2026", "cni")).toEqual([
    ["networking", "provides+consumes"],
    ["platforms", "consumes"],
  ]);
  expect(knotsOf("2026", "csi")).toEqual([["platforms", "provides+consumes"]]);
});

it("joins what several components of a layer do in one knot", () => {
  expect(knotsOf("2015", "cni")).toEqual([
    ["engines", "consumes"],
    ["networking", "provides"],
  ]);
});

it("has no thread before anything is tied", () => {
  expect(threadsIn("2014-06")).toEqual([]);
  expect(threadsIn("2015").map(({ standard }) => standard.id)).toEqual(["oci", "cni"]);
});

it("lets go of ties that are over", () => {
  const edgesIn = (date: string) =>
    threadsIn(date)
      .find(({ standard }) => standard.id === "cni")
      ?.edges.toSorted();
  expect(edgesIn("2018-12")).toEqual(["calico", "flannel", "kubernetes", "rkt"]);
  expect(edgesIn("2026")).toEqual(["calico", "flannel", "kubernetes"]);
});

it("has threads in the order of the ecosystem, on any day", () => {
  const inOrder = world.standards.map(({ id }) => id);
  for (const date of ["2015", "2016-06", "2018-12", "2026"]) {
    const ids = threadsIn(date).map(({ standard }) => standard.id);
    expect(ids).toEqual(inOrder.filter((id) => ids.includes(id)));
  }
});

it("ties exactly the components that the filter by the standard would show", () => {
  fc.assert(
    fc.property(anyEcosystem, anyDay, (ecosystem, day) => {
      const snapshots = snapshotsOn(ecosystem, day);
      const threads = threadsOn(ecosystem, snapshots, day);
      for (const { standard, edges, knots } of threads) {
        const tied = snapshots.filter(({ standards }) => standards.includes(standard.id));
        expect(edges).toEqual(tied.map(({ component }) => component.id));
        expect(new Set(knots.map(({ layer }) => layer))).toEqual(
          new Set(tied.map(({ layer }) => layer)),
        );
        expect(knots.every(({ provides, consumes }) => provides || consumes)).toBe(true);
        const order = knots.map(({ layer }) => ecosystem.layerById.get(layer)?.order ?? NaN);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
      const used = new Set(snapshots.flatMap(({ standards }) => standards));
      expect(new Set(threads.map(({ standard }) => standard.id))).toEqual(used);
    }),
  );
});
