import { buildIndex } from "./buildIndex.ts";
import { buildRest } from "./buildRest.ts";
import { buildSearch } from "./buildSearch.ts";
import type { Files } from "./files.ts";
import { releasesOf } from "./releases.ts";
import { sharedSourcesOf } from "./sharedSources.ts";

/** Files of a data set as a page asks for them: JSON texts by path, from the set's folder on. */
export type PackedSet = ReadonlyMap<string, string>;

/**
 * A data set that no build has seen, with what a build would have made of it. The readings of Chinese
 * names and the brand marks are left out: each needs a dictionary larger than the whole program.
 */
export function packSet(files: Files): PackedSet {
  const generated: readonly (readonly [string, unknown])[] = [
    ["index.json", buildIndex(files)],
    ["rest.json", buildRest(files)],
    ["search.json", buildSearch(files, () => "")],
    ["sources.json", sharedSourcesOf(files)],
    ["marks.json", {}],
    ["releases.json", releasesOf(files)],
  ];
  const written = Object.values(files)
    .flat()
    .map(({ file, value }): readonly [string, unknown] => [file, value]);
  return new Map([...written, ...generated].map(([path, value]) => [path, JSON.stringify(value)]));
}
