import { existsSync, readdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GUIDE, LANDSCAPE, SETTINGS } from "../fixtures/foundation.ts";
import { folderOf } from "./folder.ts";
import { checkData } from "#cli/check.ts";
import { importData } from "#cli/import.ts";
import { drawPicture } from "#cli/picture.ts";
import { callCommand, type Run } from "./run.ts";

const run = (...words: string[]): Promise<Run> =>
  callCommand(importData, ["--today", "2026-11-29", ...words]);

const readIn = (folder: string, path: string): unknown =>
  JSON.parse(readFileSync(join(folder, path), "utf8"));

describe("a landscape's folder", () => {
  it("becomes a data set that is listed, checked, drawn, and given back", async () => {
    const folder = folderOf([
      ["in/landscape.yml", LANDSCAPE],
      ["in/settings.yml", SETTINGS],
      ["in/guide.yml", GUIDE],
      ["in/README.md", "# not read"],
    ]);
    const out = join(folder, "data/guild");
    const report = join(folder, "report.txt");
    const {
      code,
      out: said,
      err,
    } = await run("landscape", join(folder, "in"), "--out", out, "--report", report);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(said).toMatch(/^5 items$/mu);
    expect(said).toMatch(/open it with \?data=guild$/mu);
    expect(readFileSync(report, "utf8")).toMatch(
      /landscape\.yml: line 58: homepage_url cannot be taken/u,
    );
    expect(readIn(folder, "data/catalog.json")).toMatchObject({
      dataSets: [{ id: "guild", title: { en: "Tower Guild landscape" }, path: "guild" }],
    });
    const data = join(folder, "data");
    const checked = await callCommand(checkData, [`--data=${data}`]);
    expect(checked.err).toBe("");
    expect(checked.out).toMatch(/^guild: sound$/mu);
    const svg = join(folder, "guild.svg");
    const drawn = await callCommand(drawPicture, [
      "--data",
      data,
      "--address",
      "?data=guild",
      "--out",
      svg,
    ]);
    expect(drawn.err).toBe("");
    expect(readFileSync(svg, "utf8")).toContain("Old Pile");
    const again = await run("landscape", join(folder, "in"), "--out", out);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/is there already; --replace writes it anew/u);
    expect((await run("landscape", join(folder, "in"), "--out", out, "--replace")).code).toBe(0);
    expect(readdirSync(data).toSorted()).toEqual(["catalog.json", "guild"]);
  });
});

describe("refuses in words, and leaves nothing behind", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["an unknown kind", ["pdf", "a"], /^pdf: is none of landscape, radar, csv, structurizr/u],
    ["LikeC4", ["likec4", "a"], /^likec4: its only maintained parser/u],
    ["no file", ["csv"], /<file> is missing/u],
    ["a file that is not there", ["csv", "nowhere.csv", "--out", "data/a"], /ENOENT/u],
    [
      "a folder that is no id",
      ["csv", "a.csv", "--out", "data/My Tools"],
      /is the id of the data set/u,
    ],
    [
      "a day that is none",
      ["csv", "a.csv", "--out", "data/a", "--today", "may"],
      /--today may: is no day/u,
    ],
    [
      "a table without names",
      ["csv", "a.csv", "--out", "data/a"],
      /^a\.csv: line 1: has no column "name"/u,
    ],
    ["a word too many", ["csv", "a.csv", "b.csv", "--out", "data/a"], /b\.csv: one word too many/u],
  ])("%s", async (_, words, reason) => {
    const folder = folderOf([["a.csv", "title\nx\n"]]);
    const { code, err } = await callCommand(importData, words, folder);
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/^ +at /mu);
    expect({ code, made: existsSync(join(folder, "data")) }).toEqual({ code: 1, made: false });
  });

  it("a file of 100 MB, without reading it", async () => {
    const folder = folderOf([["large.yml", ""]]);
    truncateSync(join(folder, "large.yml"), 100 * 2 ** 20);
    const { code, err } = await run(
      "landscape",
      join(folder, "large.yml"),
      "--out",
      join(folder, "data/a"),
    );
    expect(err).toMatch(/^large\.yml: \/: has 100 MB; up to 32 MB are read$/mu);
    expect(code).toBe(1);
  });

  it("what is there and was not imported", async () => {
    const folder = folderOf([
      ["a.csv", "name,layer\nA,B\n"],
      ["data/a/ecosystem.json", "{}"],
    ]);
    const { code, err } = await run(
      "csv",
      join(folder, "a.csv"),
      "--out",
      join(folder, "data/a"),
      "--replace",
    );
    expect(err).toMatch(/is there already$/mu);
    expect(code).toBe(1);
  });
});
