import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { textsOf } from "../fixtures/dataSet.ts";
import { dataFolderOf, folderOf } from "./folder.ts";
import { printStats } from "#cli/stats.ts";
import { callCommand, runScript } from "./run.ts";

const squeezed = (text: string): string => text.replaceAll(/ +|-+/gu, " ");

it("prints every layer, and the README shows the same of the data that ships", async () => {
  const { code, out, err } = await runScript("src/cli/stats.ts");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const table = out.slice(out.indexOf("|")).trim();
  expect(table.split("\n").length).toBeGreaterThan(8);
  expect(squeezed(readFileSync("README.md", "utf8"))).toContain(squeezed(table));
});

it("writes the table between its marks, and nowhere else", async () => {
  const folder = folderOf([
    ...[...dataFolderOf(textsOf())].map(([path, text]) => [`data/${path}`, text] as const),
    ["README.md", "before <!-- data:stats -->stale words<!-- /data:stats --> after"],
    ["bare.md", "no marks"],
  ]);
  const words = (name: string): string[] => [
    `--data=${join(folder, "data")}`,
    `--readme=${join(folder, name)}`,
  ];
  expect(await callCommand(printStats, words("README.md"))).toMatchObject({ code: 0 });
  const written = readFileSync(join(folder, "README.md"), "utf8");
  expect(written).toMatch(/^before <!-- data:stats -->\n\n\| /u);
  expect(written).toMatch(/\|\n\n<!-- \/data:stats --> after$/u);
  expect(written).not.toContain("stale words");
  const { code, err } = await callCommand(printStats, words("bare.md"));
  expect(code).toBe(1);
  expect(err).toContain("has no <!-- data:stats -->");
});
