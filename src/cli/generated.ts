import { createHash } from "node:crypto";
import { pinyin } from "pinyin-pro";
import * as simpleIcons from "simple-icons";
import { buildIndex } from "#data/buildIndex.ts";
import { buildRest } from "#data/buildRest.ts";
import { buildSearch } from "#data/buildSearch.ts";
import { toColumns } from "#data/columns.ts";
import type { Files } from "#data/files.ts";
import { releasesOf } from "#data/releases.ts";
import { sharedSourcesOf } from "#data/sharedSources.ts";

type Make = (files: Files, revision?: string) => unknown;

/** What is made of a data set's files, by the name under which it lies beside them. */
export const GENERATED: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["index.json", indexInColumns],
  ["rest.json", buildRest],
  ["search.json", (files) => buildSearch(files, romanise)],
  ["sources.json", sharedSourcesOf],
  ["marks.json", brandMarks],
  ["releases.json", releasesOf],
]);

/**
 * All of it, and the revision: a hash of the files and of what was made of them, so that another
 * state of either has another one.
 */
export function generate(files: Files): {
  readonly revision: string;
  readonly made: ReadonlyMap<string, unknown>;
} {
  const unnamed = [...GENERATED].map(([, make]) => make(files));
  const revision = createHash("sha256")
    .update(JSON.stringify([files, unnamed]))
    .digest("hex")
    .slice(0, 12);
  return {
    revision,
    made: new Map([...GENERATED].map(([name, make]) => [name, make(files, revision)])),
  };
}

/** `index.json` as it lies on the disk. */
export function indexInColumns(files: Files, revision?: string): unknown {
  const index = buildIndex(files, revision);
  return { ...index, components: toColumns(index.components) };
}

/** How Chinese is read. */
export function romanise(chinese: string): string {
  return pinyin(chinese, { toneType: "none", nonZh: "consecutive" });
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
