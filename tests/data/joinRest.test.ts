import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { buildIndex } from "#data/buildIndex.ts";
import { ecosystemOf } from "#data/ecosystemOf.ts";
import { parseFiles } from "#data/files.ts";
import { parseIndex } from "#data/parseIndex.ts";
import { filesOf } from "../fixtures/dataSet.ts";
import { exportInputOf } from "../fixtures/exportInput.ts";

const towers = filesOf();
const whole = ecosystemOf(towers);

describe("the index and its rest, joined", () => {
  it("have all that the files say", () => {
    expect(whole.components.map(({ id }) => id)).toEqual(towers.components.map((f) => f.value.id));
    for (const { value } of towers.components) {
      const outline = whole.componentById.get(value.id);
      for (const track of [
        "names",
        "phases",
        "layers",
        "relations",
        "stewards",
        "governance",
        "licenses",
        "conformance",
      ] as const) {
        expect([track, outline?.[track].length]).toEqual([track, value[track]?.length ?? 0]);
      }
    }
    expect([...whole.orgById.keys()]).toEqual(["acme", "guild"]);
    expect(whole.layerById.get("ground")?.summary?.en).toBe("What all stands on");
    expect(whole.standardById.get("joint")?.phases).toHaveLength(1);
  });

  it("find by id the very things that they list", () => {
    for (const [list, byId] of [
      [whole.layers, whole.layerById],
      [whole.components, whole.componentById],
      [whole.standards, whole.standardById],
      [whole.orgs, whole.orgById],
    ] as const) {
      expect([...byId.values()]).toEqual(list);
      for (const thing of list) expect(byId.get(thing.id)).toBe(thing);
    }
  });
});

describe("when the rest of the shipped data arrives", () => {
  const { files } = parseFiles(
    readFolder(join(import.meta.dirname, "../../public/data/container")),
  );
  const first = parseIndex(buildIndex(files), "index.json");
  const all = ecosystemOf(files);

  it.each([
    ["", 1280, 720],
    ["picture=stack", 1280, 720],
    ["", 900, 420],
    ["standard=cni", 390, 844],
    ["status=ended", 1920, 1080],
    ["open=layer/kernel", 1280, 720],
  ])("the picture of ?%s in %i × %i stays where it is", (address, width, height) => {
    const sceneOf = (ecosystem: typeof all): unknown =>
      exportInputOf(ecosystem, address, { width, height }).scene;
    expect(sceneOf(first)).toEqual(sceneOf(all));
  });
});
