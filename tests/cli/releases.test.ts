import { chmodSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it, vi } from "vitest";
import { checkData } from "#cli/check.ts";
import { compareReleases } from "#cli/releases.ts";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { callCommand } from "./run.ts";

/** Says what git would say of the tags of a clone. */
const GIT = `#!/bin/sh
printf '2014-06-09 v1.0\\n2014-09-01 v1.1.0\\n2014-09-02 v1.1.1-rc.1\\n'
`;

it("adds the releases that tags know, with the tags as sources, and the data stay sound", async () => {
  const bin = folderOf([["git", GIT]]);
  chmodSync(join(bin, "git"), 0o755);
  vi.stubEnv("PATH", `${bin}${delimiter}${process.env["PATH"] ?? ""}`);
  const repos = folderOf([["towers/anchor/HEAD", "ref: refs/heads/main\n"]]);
  const data = folderOf(dataFolderOf(textsOf()));
  const words = [`--repos=${repos}`, `--data=${data}`, "--today=2026-11-30"];
  const told = await callCommand(compareReleases, words);
  expect([told.code, told.err]).toEqual([0, ""]);
  expect(told.out).toMatch(/^anchor: 1 of 2 lines missing, \d+ days behind$/mu);
  expect(told.out).toMatch(/^1 components with tags; of \d .* 1 releases are not in the files$/mu);
  await callCommand(compareReleases, [...words, "--write"]);
  const file: unknown = JSON.parse(
    readFileSync(join(data, "towers/components/anchor.json"), "utf8"),
  );
  expect(file).toMatchObject({
    releases: expect.arrayContaining([
      { version: "1.1.0", date: "2014-09-01", sources: ["tag-v1-1-0"] },
    ]),
    sources: {
      "tag-v1-1-0": {
        url: "https://github.com/towers/anchor/releases/tag/v1.1.0",
        accessed: "2026-11-30",
      },
    },
  });
  expect((await callCommand(checkData, [`--data=${data}`])).err).toBe("");
  const again = await callCommand(compareReleases, words);
  expect(again.out).toMatch(/^1 components with tags; of 1 .*; 0 releases are not in the files$/mu);
  vi.unstubAllEnvs();
});

it("refuses to begin without clones, in words", async () => {
  const { code, err } = await callCommand(compareReleases, []);
  expect(code).toBe(1);
  expect(err).toMatch(/^--repos is missing[^]*npm run data:releases/u);
});
