import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compress } from "#cli/compress.ts";
import { folderOf } from "./folder.ts";

it("lays compressed copies beside texts, and beside nothing else", async () => {
  const folder = folderOf([]);
  const text = "strata ".repeat(400);
  const at = (name: string): string => join(folder, name);
  for (const name of ["a.js", "a.bin"]) writeFileSync(at(name), text);
  writeFileSync(at("small.js"), "1");
  // Of an earlier build: it would be sent in place of the file.
  writeFileSync(at("a.js.gz"), "old");
  await compress([`--in=${folder}`]);
  expect(gunzipSync(readFileSync(at("a.js.gz"))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(at("a.js.br"))).toString()).toBe(text);
  expect(["a.bin.gz", "small.js.gz", "a.js.gz.gz"].filter((name) => existsSync(at(name)))).toEqual(
    [],
  );
});
