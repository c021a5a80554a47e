import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { packOffline } from "#cli/offline.ts";
import { callCommand, type Run, runScript } from "./run.ts";

const offline = (...words: readonly string[]): Promise<Run> =>
  runScript("src/cli/offline.ts", words);

it("writes the same file each time, and says what it weighs", async () => {
  const folder = folderOf(dataFolderOf(textsOf()));
  const files = ["one.html", "two.html"].map((name) => join(folder, name));
  const runs = await Promise.all(files.map((file) => offline("--out", file, `--data=${folder}`)));
  const [first = "", second] = files.map((file) =>
    createHash("sha256").update(readFileSync(file)).digest("hex"),
  );
  expect(first).toBe(second);
  const { code, out, err } = runs[0] ?? { code: 1 };
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [, program] = /one\.html: (\d+) kB program \+ \d+ kB data\n$/u.exec(out ?? "") ?? [];
  expect(Number(program)).toBeGreaterThan(100);
  expect(Number(program)).toBeLessThan(1800);
});

describe("says in words what the caller can mend", () => {
  const sound = dataFolderOf(textsOf());
  const broken = dataFolderOf(textsOf({ "orgs/acme.json": { "/type": "shop" } }));
  it.each<[string, ReadonlyMap<string, string>, readonly string[], RegExp]>([
    [
      "a folder without data",
      new Map(),
      [],
      /^--data=\S+ cannot be packed:\nENOENT.*catalog\.json/u,
    ],
    ["a broken catalogue", new Map([["catalog.json", "{"]]), [], /cannot be packed:\n.*JSON/u],
    ["broken data", broken, [], /\ntowers\/orgs\/acme\.json: \/type: is "shop"; valid: company/u],
    [
      "a folder to write in that is not there",
      sound,
      ["--out=/no/such/x.html"],
      /^--out=\/no\/such\/x\.html cannot be written: ENOENT/u,
    ],
    ["a folder in place of a file", sound, ["--out=."], /^--out=\. cannot be written: EISDIR/u],
    [
      "an option that there is not",
      sound,
      ["--output=x"],
      /^Unknown option '--output'[^]*npm run offline/u,
    ],
  ])("%s", async (_, files, words, said) => {
    const { code, out, err } = await callCommand(packOffline, [
      `--data=${folderOf(files)}`,
      ...words,
    ]);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/^ +at /mu);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(existsSync("strata.html")).toBe(false);
  });
});
