import { describe, expect, it } from "vitest";
import { type Change, textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { checkData } from "#cli/check.ts";
import { callCommand, runScript } from "./run.ts";

const check = (files: ReadonlyMap<string, string>): ReturnType<typeof callCommand> =>
  callCommand(checkData, [`--data=${folderOf(files)}`]);

const checkWorld = (changes: Readonly<Record<string, Change>>): ReturnType<typeof callCommand> =>
  check(dataFolderOf(textsOf(changes)));

it("finds the data sets that ship sound, and counts what they hold", async () => {
  const { code, out, err } = await runScript("src/cli/check.ts");
  expect(err).toBe("");
  expect(out).toMatch(/^container: sound$/mu);
  expect(out).toMatch(/^ +\d{2,} components$/mu);
  expect(out).toMatch(/^ +\d{2,} claims with sources$/mu);
  expect(code).toBe(0);
});

describe("with a folder of one's own", () => {
  it("counts what a sound data set holds", async () => {
    const { code, out, err } = await checkWorld({});
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").slice(0, 4)).toEqual([
      "towers: sound",
      "       2 layers",
      "       3 components",
      "       2 standards",
    ]);
  });

  it("names file, path, problem and valid values of every mistake, and fails", async () => {
    const { code, out, err } = await checkWorld({
      "components/anchor.json": { "/layers/0/layer": "rof" },
      "orgs/acme.json": { "/type": "shop" },
      "notes.json": "{}",
    });
    const lines = err.split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^towers\/notes\.json: \/: is no file of a data set; valid: ecosy/u),
        expect.stringMatching(/^towers\/orgs\/acme\.json: \/type: is "shop"; valid: company, /u),
        'towers/components/anchor.json: /layers/0/layer: there is no layer "rof"; valid: roof, ground',
      ]),
    );
    expect(lines.at(-2)).toBe(`${lines.length - 3} problems`);
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });

  it("fails on a catalogue that names a folder outside", async () => {
    const dataSets = [{ id: "towers", title: { en: "Towers" }, path: "../towers" }];
    const catalog = JSON.stringify({ $schema: "a.json", dataSets });
    const { code, err } = await check(new Map([["catalog.json", catalog]]));
    expect(err).toMatch(/^catalog\.json: \/dataSets\/0\/path: an id is written in lower case/u);
    expect(code).toBe(1);
  });

  // Wishes: words instead of a stack trace.
  it.each<[string, ReadonlyMap<string, string>]>([
    ["no catalogue", new Map()],
    ["a broken catalogue", new Map([["catalog.json", "{"]])],
    ["a data set that is not there", dataFolderOf(new Map())],
  ])("says in words that there is %s", async (_, files) => {
    const { code, err } = await check(files);
    expect(err).not.toMatch(/^ +at /mu);
    expect(code).toBe(1);
  });
});
