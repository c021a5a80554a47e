import { assert, constant, constantFrom, integer, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataSet } from "#data/check/dataSet.ts";
import { packSet } from "#data/packSet.ts";
import { DataError } from "#data/problem.ts";
import { salvage } from "#data/salvage.ts";
import { type Change, worldOf } from "../fixtures/dataSet.ts";

const world = (changes: Readonly<Record<string, Change>> = {}) =>
  worldOf(changes).map(({ path, read }) => {
    try {
      return { path, text: JSON.stringify(read()) };
    } catch {
      return { path, text: "{" };
    }
  });

const saved = (changes: Readonly<Record<string, Change>>) => {
  const { files, problems } = salvage(world(changes));
  return { files, told: problems.map(({ file, path, problem }) => `${file} ${path} ${problem}`) };
};

describe("what is wrong is taken out where it stands", () => {
  it("nothing of what is sound", () => {
    const { files, told } = saved({});
    expect(told).toEqual([]);
    expect(files.components).toHaveLength(3);
  });

  it("a key that nobody knows, and the rest of its file stays", () => {
    const { files, told } = saved({ "components/anchor.json": { "/colour": "red" } });
    expect(told).toEqual(['components/anchor.json /colour unknown key "colour"']);
    expect(files.components).toHaveLength(3);
  });

  it("a relation to what is not there", () => {
    const { files, told } = saved({
      "components/anchor.json": {
        "/relations": [{ type: "uses", target: "gone", sources: ["site"] }],
      },
    });
    expect(told.join("\n")).toContain('"gone"');
    expect(files.components).toHaveLength(3);
  });

  it("a file that is broken, and what leant on it", () => {
    const { files, told } = saved({ "components/anchor.json": "{" });
    expect(told[0]).toContain("components/anchor.json");
    expect(files.components.map(({ value }) => value.id)).not.toContain("anchor");
    expect(checkDataSet(files)).toEqual([]);
  });
});

it("refuses what has nothing to show, and says all that is wrong with it", () => {
  expect(() => salvage([{ path: "ecosystem.json", text: "{}" }])).toThrow(DataError);
  expect(() => salvage(world({ "ecosystem.json": "{" }))).toThrow(/ecosystem.json/u);
});

it("whatever is planted where, what is left is sound and can be shown, or all is refused", () => {
  const paths = world().map(({ path }) => path);
  assert(
    property(
      constantFrom(...paths),
      constantFrom("/id", "/layers/0/layer", "/names/0", "/names", "/type", "/x", "/links/a"),
      oneof(constant(undefined), constant(null), string(), integer()),
      (path, at, value) => {
        try {
          const { files } = salvage(world({ [path]: { [at]: value } }));
          const grave = checkDataSet(files).filter(
            ({ problem }) => !/Chinese|is cited by no|% of its cells/u.test(problem),
          );
          expect(grave).toEqual([]);
          packSet(files);
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
        }
      },
    ),
    { numRuns: 150 },
  );
});
