import { pinyin } from "pinyin-pro";
import * as simpleIcons from "simple-icons";
import { buildIndex } from "#data/buildIndex.ts";
import { buildSearch } from "#data/buildSearch.ts";
import type { Files } from "#data/files.ts";

/** What is made of a data set's files, by the name under which it lies beside them. */
export const GENERATED: ReadonlyMap<string, (files: Files) => unknown> = new Map([
  ["index.json", buildIndex],
  ["search.json", (files: Files) => buildSearch(files, romanise)],
  ["sources.json", sharedSources],
  ["marks.json", brandMarks],
]);

function romanise(chinese: string): string {
  return pinyin(chinese, { toneType: "none", nonZh: "consecutive" });
}

function sharedSources(files: Files): unknown {
  return Object.assign({}, ...files.sources.map(({ value }) => value.sources));
}

/** Only the marks that are asked for: the whole set weighs five megabytes. */
function brandMarks(files: Files): Readonly<Record<string, string>> {
  const paths = new Map(Object.values(simpleIcons).map(({ slug, path }) => [slug, path]));
  const slugs = files.components.flatMap(({ value }) => value.external?.["simpleIcons"] ?? []);
  return Object.fromEntries(
    slugs.flatMap((slug) => {
      const path = paths.get(slug);
      return path ? [[slug, path]] : [];
    }),
  );
}
