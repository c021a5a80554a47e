import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "./folder.ts";
import { ROOT, runScript } from "./run.ts";

it("the packaged Chromium is unpacked by several at once, and each can start it", async () => {
  const folder = folderOf([]);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/@sparticuz"), join(folder, "node_modules/@sparticuz"));
  const start = () => runScript("tests/fixtures/packagedChromium.ts", [], folder);
  const runs = await Promise.all([start(), start()]);
  expect(runs.map(({ code, err }) => [code, err])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  for (const { out } of runs) expect(out).toMatch(/^\d+\.\d+/u);
  expect(readdirSync(join(folder, "node_modules/.cache"))).toEqual(["chromium"]);
});
