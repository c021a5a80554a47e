import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const about: unknown = JSON.parse(readFileSync("package.json", "utf8"));
const dependencies: Readonly<Record<string, string>> = Object(about).dependencies;
const security = readFileSync("docs/security.md", "utf8");

it("at most 15 packages are depended on at run time, each exactly and for a reason that is written down", () => {
  const names = Object.keys(dependencies);
  expect(names.length).toBeLessThanOrEqual(15);
  expect(names.filter((name) => !security.includes(`| ${name} `))).toEqual([]);
  expect(Object.values(dependencies).filter((version) => !/^\d/u.test(version))).toEqual([]);
});

it("every action of every workflow is pinned by its commit", () => {
  const loose = readdirSync(".github/workflows").flatMap((name) => {
    const lines = readFileSync(join(".github/workflows", name), "utf8").split("\n");
    return lines.filter((line) => /\buses:/u.test(line) && !/@[0-9a-f]{40} # v/u.test(line));
  });
  expect(loose).toEqual([]);
});

it("every package of the lock file has its hash, and none comes from elsewhere than a registry", () => {
  const lock: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const packages: Readonly<Record<string, unknown>> = Object(lock).packages;
  const bad = Object.entries(packages).filter(([path, one]) => {
    const { resolved = "https://registry.npmjs.org/", integrity } = Object(one);
    const isSound =
      String(resolved).startsWith("https://registry.npmjs.org/") &&
      String(integrity).startsWith("sha512-");
    return path !== "" && !isSound;
  });
  expect(bad.map(([path]) => path)).toEqual([]);
});
