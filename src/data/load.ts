import * as v from "valibot";
import type { Comparison, FeatureSet } from "#model/comparison.ts";
import type { DataSetEntry, Ecosystem } from "#model/ecosystem.ts";
import type { Component, Layer, Org, Sources, Standard } from "#model/entity.ts";
import { ENTITY_KINDS, isId } from "#model/id.ts";
import type { Talk } from "#model/talk.ts";
import type { SearchDocument } from "#model/search.ts";
import { parse } from "./parse.ts";
import { DataError } from "./problem.ts";
import { parseIndex } from "./parseIndex.ts";
import type { SchemaOf } from "./schema/basics.ts";
import { comparison, featureSet } from "./schema/comparison.ts";
import { catalog } from "./schema/dataset.ts";
import { component, layer, org, standard } from "./schema/entity.ts";
import { talk } from "./schema/talk.ts";
import { sources } from "./schema/evidence.ts";

/**
 * How JSON reaches us: the browser passes fetch, the command line the file system, a test a literal.
 * @throws DataError `missing` or `broken`
 */
export type ReadJson = (path: string) => Promise<unknown>;

/** Reads from one data set; paths count from its folder. */
export interface Loader {
  readonly ecosystem: () => Promise<Ecosystem>;
  readonly component: (id: string) => Promise<Component>;
  readonly standard: (id: string) => Promise<Standard>;
  readonly org: (id: string) => Promise<Org>;
  readonly layer: (id: string) => Promise<Layer>;
  readonly featureSet: (id: string) => Promise<FeatureSet>;
  readonly comparison: (id: string) => Promise<Comparison>;
  readonly talk: (id: string) => Promise<Talk>;
  readonly sharedSources: () => Promise<Sources>;
  readonly searchDocuments: () => Promise<readonly SearchDocument[]>;
  readonly marks: () => Promise<Readonly<Record<string, string>>>;
}

export async function loadCatalog(readJson: ReadJson): Promise<readonly DataSetEntry[]> {
  const file = "catalog.json";
  return parse(catalog, await readJson(file), file).dataSets;
}

/** @param folder of the data set, as `catalog.json` gives it */
export function createLoader(readJson: ReadJson, folder: string): Loader {
  const pathOf = (kind: string, id: string): string => {
    if (isId(id)) return `${kind}/${id}.json`;
    throw new DataError("missing", [{ file: kind, path: "", problem: `"${id}" is no id` }]);
  };
  const load = async <T>(schema: SchemaOf<T>, path: string): Promise<T> =>
    parse(schema, await readJson(`${folder}/${path}`), path);
  return {
    ecosystem: async () => parseIndex(await readJson(`${folder}/index.json`), "index.json"),
    component: async (id) => load(component, pathOf("components", id)),
    standard: async (id) => load(standard, pathOf("standards", id)),
    org: async (id) => load(org, pathOf("orgs", id)),
    layer: async (id) => load(layer, pathOf("layers", id)),
    featureSet: async (id) => load(featureSet, pathOf("features", id)),
    comparison: async (id) => load(comparison, pathOf("comparisons", id)),
    talk: async (id) => load(talk, pathOf("talks", id)),
    sharedSources: () => load(sources, "sources.json"),
    searchDocuments: () => load(searchDocuments, "search.json"),
    marks: () => load(marks, "marks.json"),
  };
}

const searchDocuments: SchemaOf<readonly SearchDocument[]> = v.array(
  v.object({
    kind: v.picklist(ENTITY_KINDS),
    id: v.string(),
    names: v.array(v.string()),
    text: v.string(),
    pinyin: v.string(),
  }),
);

/** Brand marks by slug: the path of a 24 × 24 glyph. */
const marks: SchemaOf<Record<string, string>> = v.record(
  v.string(),
  v.pipe(v.string(), v.regex(/^[\d\s,.\-a-z]+$/iu, "is no path of an SVG")),
);
