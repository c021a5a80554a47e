import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { RawFile } from "#data/files.ts";
import { DataError } from "#data/problem.ts";

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

/** @throws DataError where it is not JSON */
export function readJsonFile(file: string): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new DataError("broken", [{ file: basename(file), path: "", problem }]);
  }
}
