import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "../cli/folder.ts";

/** Each file of a folder with its hash. */
function hashesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return `${createHash("sha256").update(content).digest("hex")} ${path}`;
    })
    .toSorted();
}

it("two builds are the same to the byte, in another time zone and language too", () => {
  const folders = ["Asia/Shanghai", "America/St_Johns"].map((zone, index) => {
    const folder = folderOf([]);
    execFileSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", folder], {
      // What a test runs under is not what a build runs under.
      env: {
        ...process.env,
        NODE_ENV: "production",
        TZ: zone,
        LANG: index === 0 ? "zh_CN.UTF-8" : "C",
      },
    });
    return folder;
  });
  const [first = [], second] = folders.map(hashesIn);
  expect(first.length).toBeGreaterThan(200);
  expect(second).toEqual(first);
  // Nothing tells where it was built.
  const told = folders.flatMap((folder) =>
    hashesIn(folder).flatMap((line) => {
      const file = join(folder, line.slice(65));
      return readFileSync(file).includes(process.cwd()) ? [file] : [];
    }),
  );
  expect(told).toEqual([]);
});
