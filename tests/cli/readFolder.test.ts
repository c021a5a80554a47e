import { join } from "node:path";
import { expect, it } from "vitest";
import { readFolder, readJsonFile } from "#cli/readFolder.ts";
import { DataError } from "#data/problem.ts";
import { folderOf } from "./folder.ts";

it("finds every file, sorted, with the path from the folder on", () => {
  const folder = folderOf([
    ["layers/roof.json", "{}"],
    ["ecosystem.json", '{"id":"towers"}'],
    ["layers/ground.json", "{}"],
    ["a/b/c/notes.txt", "words"],
  ]);
  const files = readFolder(folder);
  expect(files.map(({ path }) => path)).toEqual([
    "a/b/c/notes.txt",
    "ecosystem.json",
    "layers/ground.json",
    "layers/roof.json",
  ]);
  expect(files[1]?.read()).toEqual({ id: "towers" });
});

it("meets broken JSON only when the file is read", () => {
  const [file] = readFolder(folderOf([["ecosystem.json", "{"]]));
  expect(() => file?.read()).toThrow(DataError);
});

it("reads one file", () => {
  const folder = folderOf([["catalog.json", '{"dataSets":[]}']]);
  expect(readJsonFile(join(folder, "catalog.json"))).toEqual({ dataSets: [] });
  expect(() => readJsonFile(join(folder, "nothing.json"))).toThrow("ENOENT");
});
