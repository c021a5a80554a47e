import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { RawFile } from "#data/files.ts";

/** Every JSON file of a data set's folder, read when asked for. */
export function readFolder(folder: string): readonly RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: relative(folder, file).split(sep).join("/"),
      read: (): unknown => JSON.parse(readFileSync(file, "utf8")),
    }));
}

export function readJsonFile(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
