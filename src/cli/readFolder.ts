import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { RawFile } from "#data/files.ts";
import { readJsonBytes } from "./jsonText.ts";

/** Every file of a data set's folder, read when asked for. */
export function readFolder(folder: string): readonly RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const path = relative(folder, file).split(sep).join("/");
      return { path, read: (): unknown => readJsonBytes(readFileSync(file), path) };
    });
}

/** Bytes of files without indentation, as a build or an archive would write them. */
export function weigh(files: readonly RawFile[]): number {
  return files
    .filter(({ path }) => path.endsWith(".json"))
    .reduce((sum, { read }) => sum + Buffer.byteLength(JSON.stringify(read())), 0);
}

/** @throws DataError where it is no sound JSON */
export function readJsonFile(file: string): unknown {
  return readJsonBytes(readFileSync(file), basename(file));
}
