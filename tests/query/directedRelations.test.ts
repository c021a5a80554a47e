import { describe, expect, it } from "vitest";
import { directedOf } from "#query/directedRelations.ts";
import { worldOf } from "../fixtures/world.ts";

const world = worldOf(`
  Platforms | OpenShift 2011.. built-on>kubernetes fork-of>kubernetes[2015..] | Kubernetes 2014.. cri(consumer) set=policy
  Engines   | Podman 2018.. alternative-to>docker built-on>podman guessed-at>docker | Docker 2013.. built-on>cri
  fork-of / forked as
  built-on / basis of
  alternative-to / alternative-to
`);
const told = (id: string) =>
  directedOf(world, id).map(({ direction, label, other }) => `${direction}: ${label.en} ${other}`);

describe("kin", () => {
  it("are told from their own end", () => {
    expect(told("openshift")).toEqual(["out: fork-of kubernetes", "out: built-on kubernetes"]);
  });

  it("are told from the other end in the inverse words", () => {
    expect(told("kubernetes")).toEqual(["in: forked as openshift", "in: basis of openshift"]);
  });

  it("are told alike from both ends where the words are the same", () => {
    expect(told("docker")).toContain("in: alternative-to podman");
    expect(told("podman")).toContain("out: alternative-to docker");
  });

  it("reach standards too", () => {
    expect(told("cri")).toEqual(["in: basis of docker"]);
  });

  it("come in the order of the vocabulary", () => {
    const order = [...world.relationTypes.keys()];
    for (const { id } of [...world.components, ...world.standards]) {
      const ranks = directedOf(world, id).map(({ type }) => order.indexOf(type));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it("are told once where a thing relates to itself", () => {
    expect(told("podman")).toEqual(["out: built-on podman", "out: alternative-to docker"]);
  });

  it("leave out relations that have no words", () => {
    expect(told("docker").some((directed) => directed.includes("guessed-at"))).toBe(false);
  });

  it("of nobody are none", () => {
    expect(told("zebra")).toEqual([]);
  });

  it("are mutual: each has the other", () => {
    const all = [...world.components, ...world.standards];
    for (const { id } of all) {
      for (const { other, span, direction } of directedOf(world, id)) {
        const back = directedOf(world, other).filter((directed) => directed.span === span);
        expect(back).toHaveLength(1);
        const reversed = direction === "in" ? "out" : "in";
        expect(back[0]?.direction).toBe(other === id ? direction : reversed);
      }
    }
  });
});
