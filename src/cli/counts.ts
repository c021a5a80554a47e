import { objectsIn } from "#data/check/walk.ts";
import type { Files } from "#data/files.ts";

/** What a data set holds, in the words of the product. */
export function countsOf(files: Files): Readonly<Record<string, number>> {
  const things = [...files.components, ...files.standards, ...files.orgs];
  const claims = things.flatMap(({ value }) =>
    [...objectsIn(value)].filter(({ value: object }) => Array.isArray(object["sources"])),
  );
  const cells = [...files.components, ...files.standards].flatMap(({ value }) =>
    Object.values(value.cells ?? {}).flat(),
  );
  const texts = Object.values(files)
    .flat()
    .flatMap(({ value }) => [...objectsIn(value)].map(({ value: object }) => object))
    .filter(({ en }) => typeof en === "string");
  return {
    layers: files.layers.length,
    components: files.components.length,
    standards: files.standards.length,
    organizations: files.orgs.length,
    comparisons: files.comparisons.length,
    talks: files.talks.length,
    rows: files.features.flatMap(({ value }) => value.features).length,
    cells: cells.length,
    "cells unknown": cells.filter(({ v }) => v === "unknown").length,
    "claims with sources": claims.length,
    sources:
      things.flatMap(({ value }) => Object.keys(value.sources ?? {})).length +
      files.sources.flatMap(({ value }) => Object.keys(value.sources)).length,
    "texts in English only": texts.filter(({ zh }) => zh === undefined).length,
    "texts in Chinese only": texts.filter(({ en, zh, stale }) => en === zh && stale !== undefined)
      .length,
  };
}
