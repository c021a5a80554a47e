import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { folderOf } from "./cli/folder.ts";
import { ROOT } from "./cli/run.ts";

/** The blocks of commands of a section, in their order. */
function commandsIn(readme: string, heading: string): readonly string[] {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(/^```sh\n([^]*?)^```$/gmu)].map(([, commands = ""]) => commands);
}

it("the tutorial works word by word", { timeout: 900_000 }, () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const blocks = commandsIn(readme, "Your ecosystem in ten minutes");
  const folder = folderOf([]);
  for (const name of ["src", "schemas", "node_modules", "tsconfig.json"]) {
    symlinkSync(join(ROOT, name), join(folder, name));
  }
  copyFileSync(join(ROOT, "package.json"), join(folder, "package.json"));
  mkdirSync(join(folder, "public/data"), { recursive: true });
  const said = blocks.map((commands) =>
    execFileSync("sh", ["-e", "-c", commands], { cwd: folder, encoding: "utf8" }),
  );
  expect(said).toHaveLength(6);
  expect(said.at(-1)?.match(/^.*: sound$/gmu)).toEqual([
    "tools: sound",
    "our-landscape: sound",
    "our-radar: sound",
    "our-bank: sound",
    "my-tools: sound",
  ]);
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  expect(
    read("ours.csv")
      .split("\r\n")
      .map((line) => line.split(",")[1]),
  ).toEqual(expect.arrayContaining(["name", "Shop", "Ledger"]));
  expect(read("ours.csv")).not.toContain("redis.io");
  expect(JSON.stringify(parseYaml(read("landscape-again.yml")))).toBe(
    JSON.stringify(parseYaml(read("landscape.yml"))),
  );
});
