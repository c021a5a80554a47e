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

it("puts the releases that tags know into the file, and the data stay sound", async () => {
  const bin = folderOf([["git", GIT]]);
  chmodSync(join(bin, "git"), 0o755);
  vi.stubEnv("PATH", `${bin}${delimiter}${process.env["PATH"] ?? ""}`);
  const repos = folderOf([["towers/anchor/HEAD", "ref: refs/heads/main\n"]]);
  const data = folderOf(dataFolderOf(textsOf()));
  const words = [`--repos=${repos}`, `--data=${data}`];
  const told = await callCommand(compareReleases, words);
  expect([told.code, told.err]).toEqual([0, ""]);
  expect(told.out).toMatch(/^anchor: 1 of 2 lines missing, up to 84 days behind$/mu);
  expect(told.out).toMatch(
    /^1 components with tags; of 0 .* 1 of 2 minor lines are not in the files$/mu,
  );
  const written = await callCommand(compareReleases, [...words, "--write"]);
  expect(written.out).toMatch(/^1 components with tags; of 1 .*; 0 of 2 minor lines/mu);
  const file: unknown = JSON.parse(
    readFileSync(join(data, "towers/components/anchor.json"), "utf8"),
  );
  expect(file).toMatchObject({
    $schema: expect.any(String),
    tagged: [
      {
        url: "https://github.com/towers/anchor/releases/tag/v{version}",
        read: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
        releases: { 2014: "1.1.0 09-01" },
      },
    ],
  });
  expect((await callCommand(checkData, [`--data=${data}`])).err).toBe("");
  const again = await callCommand(compareReleases, words);
  expect(again.out).toMatch(/^1 components with tags; of 1 .*; 0 of 2 minor lines/mu);
  vi.unstubAllEnvs();
});

it("refuses to begin without clones, in words", async () => {
  const { code, err } = await callCommand(compareReleases, []);
  expect(code).toBe(1);
  expect(err).toMatch(/^--repos is missing[^]*npm run data:releases/u);
});
