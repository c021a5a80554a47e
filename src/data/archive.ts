import type { Component } from "#model/entity.ts";
import { ARCHIVE_ID } from "./archiveId.ts";
import type { ReadJson } from "./load.ts";
import { DataError } from "./problem.ts";
import { releasesOfComponents, type ReleasesFile } from "./releases.ts";

/*
 * Many JSON files as one text: a line with their paths, then a line of JSON for each. JSON as
 * `JSON.stringify` writes it holds no line feed, so the lines need no escaping, and a file is parsed
 * when it is asked for and not before. `releases.json` says again what the components say; it is not
 * packed but made of them when it is asked for.
 */

const RELEASES = "/releases.json";

/**
 * Components of one layer follow each other: they are alike, which packs better.
 * @param files paths below `data/` and what the JSON there says; the order does not matter
 */
export function writeArchive(files: ReadonlyMap<string, unknown>): string {
  const paths = [...files]
    .filter(([path]) => !path.endsWith(RELEASES))
    .map(([path, value]) => [path, `${folderOf(path)}\n${placeIn(value)}\n${path}`] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([path]) => path);
  return [paths, ...paths.map((path) => files.get(path))]
    .map((value) => JSON.stringify(value))
    .join("\n");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The layer that a component names first; nothing for other files. */
function placeIn(value: unknown): string {
  const [place] = [Object(value)["layers"]].flat();
  const layer: unknown = Object(place)["layer"];
  return typeof layer === "string" ? layer : "";
}

/**
 * @returns a reader that throws a DataError for a file that is not there or is damaged
 * @throws {DataError} for a text that is no archive
 */
export function openArchive(text: string): ReadJson {
  const [head = "", ...lines] = text.split("\n");
  const lineByPath = new Map(pathsOf(head).map((path, index) => [path, lines[index]]));
  return async (path) => {
    if (path.endsWith(RELEASES)) return releasesIn(lineByPath, folderOf(path));
    const line = lineByPath.get(path);
    if (line === undefined) throw failure("missing", path, "was not packed into this page");
    return parseLine(line, path);
  };
}

function releasesIn(lines: ReadonlyMap<string, string | undefined>, folder: string): ReleasesFile {
  const components = [...lines].flatMap(([path, line = ""]) =>
    path.startsWith(`${folder}components/`)
      ? // Packed by the build, which has checked it.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        (parseLine(line, path) as Component)
      : [],
  );
  return releasesOfComponents(components);
}

function pathsOf(head: string): readonly string[] {
  const paths = parseLine(head, ARCHIVE_ID);
  if (Array.isArray(paths)) return paths.map(String);
  throw failure("broken", ARCHIVE_ID, "does not begin with the paths of its files");
}

function parseLine(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw failure("broken", file, "is no whole JSON");
  }
}

function failure(reason: "missing" | "broken", file: string, problem: string): DataError {
  return new DataError(reason, [{ file, path: "", problem }]);
}
