import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { textsOf } from "../fixtures/dataSet.ts";
import { LANDSCAPE, SETTINGS } from "../fixtures/foundation.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { exportData } from "#cli/export.ts";
import { importData } from "#cli/import.ts";
import { callCommand, type Run } from "./run.ts";

const run = (data: string, ...words: string[]): Promise<Run> =>
  callCommand(exportData, ["--data", data, ...words]);

it("gives a landscape back with its files, and a part of it by an address", async () => {
  const folder = folderOf([
    ["in/landscape.yml", LANDSCAPE],
    ["in/settings.yml", SETTINGS],
  ]);
  const data = join(folder, "data");
  await callCommand(importData, ["landscape", join(folder, "in"), "--out", join(data, "guild")]);
  const out = join(folder, "out");
  const { code, out: said } = await run(data, "landscape", "--out", out);
  expect(code).toBe(0);
  expect(said).toMatch(/5 components$/mu);
  const read = (name: string): unknown => parseYaml(readFileSync(join(out, name), "utf8"));
  expect(JSON.stringify(read("landscape.yml"))).toBe(JSON.stringify(parseYaml(LANDSCAPE)));
  expect(read("settings.yml")).toEqual(parseYaml(SETTINGS));
  const part = await run(data, "landscape", "--address", "?data=guild&level=graduated");
  const names = [...part.out.matchAll(/^ +name: (.*)$/gmu)].map(([, name]) => name);
  expect(names).toEqual(["Ground", "Foundations", "Footing"]);
});

it("writes a table, JSON and Markdown of what passes an address", async () => {
  const data = folderOf(dataFolderOf(textsOf()));
  const csv = await run(data, "csv", "--address", "https://strata.example/?vendor=acme");
  expect(csv.out.split("\r\n")[0]).toMatch(/^id,name,name_zh,layer,group/u);
  expect(csv.out).toMatch(/^anchor,/mu);
  const json = await run(data, "json", "--address", "?vendor=acme");
  expect(JSON.parse(json.out)).toMatchObject({ dataSet: { id: "towers" } });
  const md = await run(data, "md", "--address", "?vendor=acme", "--lang", "zh-CN");
  expect(md.out).toMatch(/\]\(<\?data=towers&open=component\/anchor>\)/u);
});

it.each<[readonly string[], RegExp]>([
  [["pdf"], /^pdf: is none of landscape, csv, json, md/u],
  [["csv", "--address", "?vendor=nobody"], /--address: vendor=nobody is not in this data set/u],
  [["csv", "--address", "?at=may"], /--address: at=may cannot be read/u],
  [["csv", "--set", "nowhere"], /has no data set "nowhere"/u],
])("refuses %j in words", async (words, reason) => {
  const { code, err } = await run(folderOf(dataFolderOf(textsOf())), ...words);
  expect(err).toMatch(reason);
  expect(code).toBe(1);
});
