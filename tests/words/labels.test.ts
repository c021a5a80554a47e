import { describe, expect, it } from "vitest";
import { snapshotsOn } from "#query/moment.ts";
import { labelsOf, notesOf } from "#words/labels.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { dayIn, worldOf } from "../fixtures/world.ts";

const day = dayIn("2020");
const labelsIn = (text: string) => {
  const ecosystem = worldOf(text);
  const moment = { ecosystem, snapshots: snapshotsOn(ecosystem, day), threads: [], day };
  return { ...labelsOf(moment, wordsIn("en")), moment };
};

describe("two of one name in a layer", () => {
  it("are told apart by their vendors, as labels and as names", () => {
    const { ecosystem, snapshots } = labelsIn(
      "Platforms | Engine 2014.. @baidu | Motor 2015.. @huawei was=Engine[2015..]\nKernel | Core 2000..",
    ).moment;
    const alike = {
      ...ecosystem,
      components: ecosystem.components.map((one) => ({
        ...one,
        names: [{ name: "CCE", from: null }],
      })),
    };
    const moment = { ecosystem: alike, snapshots: snapshotsOn(alike, day), threads: [], day };
    expect(snapshots).toHaveLength(3);
    const { labels, names } = labelsOf(moment, wordsIn("en"));
    for (const texts of [labels, names]) {
      expect(texts.get("engine")).toBe("CCE · baidu");
      expect(texts.get("motor")).toBe("CCE · huawei");
      // In another layer it is the only one.
      expect(texts.get("core")).toBe("CCE");
    }
  });

  it("are told apart by what people call them for short, also as names", () => {
    const { ecosystem } = labelsIn("Platforms | Rancher 2014.. | Rancher Two 2015..").moment;
    const components = ecosystem.components.map((one) => ({
      ...one,
      names: [{ name: "Rancher", from: null }],
      ...(one.id === "rancher" && { short: "Rancher 1.x" }),
    }));
    const alike = { ...ecosystem, components };
    const moment = { ecosystem: alike, snapshots: snapshotsOn(alike, day), threads: [], day };
    const { labels, names } = labelsOf(moment, wordsIn("en"));
    for (const texts of [labels, names]) {
      expect([texts.get("rancher"), texts.get("rancher-two")]).toEqual(["Rancher 1.x", "Rancher"]);
    }
  });

  it("have their whole names where only what they are called for short is one", () => {
    const { ecosystem } = labelsIn("Platforms | Baidu Engine 2014.. | Huawei Engine 2015..").moment;
    const alike = {
      ...ecosystem,
      components: ecosystem.components.map((one) => ({ ...one, short: "CCE" })),
    };
    const moment = { ecosystem: alike, snapshots: snapshotsOn(alike, day), threads: [], day };
    expect([...labelsOf(moment, wordsIn("en")).labels.values()].toSorted()).toEqual([
      "Baidu Engine",
      "Huawei Engine",
    ]);
  });
});

describe("a layer's note", () => {
  const { moment } = labelsIn(
    "Engines | rkt 2014..2019 | runc 2015.. | crun 2017..\nKernel | eBPF 2014..",
  );
  const noteOf = (shown: ReadonlySet<string> | null) =>
    notesOf(moment, wordsIn("en"), shown).get("engines");

  it("counts who is alive, or for short all", () => {
    expect(noteOf(null)).toEqual({ whole: "2 of 3 alive", short: "3", filtered: "3 of 3" });
  });

  it("counts what a filter lets through, in whatever room", () => {
    expect(noteOf(new Set(["runc"]))).toEqual({
      whole: "1 of 3",
      short: "1 of 3",
      filtered: "3 of 3",
    });
  });
});
