import { describe, expect, it } from "vitest";
import type { EntityRef } from "#model/id.ts";
import { lineageOf } from "#query/lineage.ts";
import { shipped } from "../fixtures/shipped.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Engines | Runc 2015.. | rkt 2014..2020 @coreos[2014..] ^cncf:incubating[2017..] ^cncf:archived[2019..] | Fork 2016.. fork-of>rkt[2016..] @small[2016..2019] @red-hat[2019..] | Grandchild 2018.. fork-of>fork[2018..] | Old 2010..2015 merged-into>rkt[2015..] | Stranger 2014.. built-on>rkt[2014..]
  red-hat buys coreos [2018-01-30..]
  ibm buys red-hat [2019-07..]
  ibm buys other [2021..]
  fork-of / forked as (lineage from)
  merged-into / absorbed (lineage into)
  built-on / basis of (depends)
`);
const on = (ref: EntityRef, date = "2026-11-30") =>
  lineageOf({ ecosystem: world, day: dayIn(date) }, ref);
const streams = (ref: EntityRef, date?: string) =>
  on(ref, date)
    ?.streams.map(({ id }) => id)
    .toSorted();

const moment = (await shipped()).moment;

describe("a lineage", () => {
  it("of a component is what it came from, what came of it, who made those and who owned them", () => {
    expect(streams({ kind: "component", id: "rkt" })).toEqual([
      "coreos",
      "fork",
      "grandchild",
      "ibm",
      "old",
      "red-hat",
      "rkt",
      "small",
    ]);
  });

  it("follows no way back from where it came: brothers are no part of it", () => {
    expect(streams({ kind: "component", id: "old" })).not.toContain("stranger");
    expect(streams({ kind: "component", id: "grandchild" })).toContain("old");
    expect(streams({ kind: "component", id: "runc" })).toBeUndefined();
  });

  it("of an organization is what it made, what came of that, and who bought it", () => {
    expect(streams({ kind: "org", id: "coreos" })).toEqual([
      "coreos",
      "fork",
      "grandchild",
      "ibm",
      "red-hat",
      "rkt",
    ]);
  });

  it("is told in the order of the days, each foundation once, no deal of others", () => {
    const { links } = on({ kind: "component", id: "rkt" })!;
    expect(
      links.map(({ when, what, subject, objects }) =>
        [when?.text, what, subject, objects.join("+")].join(" "),
      ),
    ).toEqual([
      "2014 steward rkt coreos",
      "2015 relation old rkt",
      "2016 relation fork rkt",
      "2016 steward fork small",
      "2017 foundation rkt cncf",
      "2018 relation grandchild fork",
      "2018-01-30 deal red-hat coreos",
      "2019 steward fork red-hat",
      "2019-07 deal ibm red-hat",
    ]);
  });

  it("knows nothing of a day to come", () => {
    expect(streams({ kind: "component", id: "rkt" }, "2016-06")).toEqual([
      "coreos",
      "fork",
      "old",
      "rkt",
      "small",
    ]);
    expect(on({ kind: "component", id: "rkt" }, "2013")).toBeNull();
  });

  it.each([
    ["org", "coreos", ["rkt", "flatcar", "red-hat", "ibm", "etcd"]],
    [
      "org",
      "docker-inc",
      ["docker-engine", "mirantis", "docker-swarm", "swarm-mode", "containerd"],
    ],
    ["component", "rkt", ["coreos", "red-hat", "ibm"]],
    ["component", "docker-swarm", ["swarm-mode", "docker-inc"]],
    ["org", "weaveworks", ["weave-net", "flux"]],
    ["component", "containerd", ["docker-inc", "cri-containerd"]],
    ["component", "podman", ["cri-o", "red-hat"]],
    ["component", "openshift", ["openshift-2", "tectonic", "red-hat", "ibm"]],
  ] as const)("of the shipped %s %s tells what became of it", (kind, id, wanted) => {
    const lineage = lineageOf(moment, { kind, id });
    const found = lineage?.streams.map((stream) => stream.id) ?? [];
    expect(wanted.filter((one) => !found.some((other) => other === one))).toEqual([]);
  });
});
