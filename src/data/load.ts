import type { Comparison, FeatureSet } from "#model/comparison.ts";
import type { DataSetEntry, Ecosystem } from "#model/ecosystem.ts";
import type { Component, Layer, Org, Sources, Standard } from "#model/entity.ts";
import { isId } from "#model/id.ts";
import type { ReleasesById } from "#model/release.ts";
import type { Talk } from "#model/talk.ts";
import type { SearchDocument } from "#model/search.ts";
import { parse } from "./parse.ts";
import { DataError } from "./problem.ts";
import { joinRest, type Rest } from "./joinRest.ts";
import { parseIndex } from "./parseIndex.ts";
import type { SchemaOf } from "./schema/basics.ts";
import { catalog } from "./schema/dataset.ts";

/**
 * How JSON reaches us: the browser passes fetch, the command line the file system, a test a literal.
 * @throws DataError `missing` or `broken`
 */
export type ReadJson = (path: string) => Promise<unknown>;

/** Reads from one data set; paths count from its folder. */
export interface Loader {
  /** The ecosystem as far as the first picture needs it. */
  readonly index: () => Promise<Ecosystem>;
  /** What completes it (joinRest.ts). */
  readonly rest: () => Promise<Rest>;
  /** Both in one. */
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
  readonly releases: () => Promise<ReleasesById>;
  /** Any file of the data set, unchecked. */
  readonly file: (path: string) => Promise<unknown>;
}

export async function loadCatalog(readJson: ReadJson): Promise<readonly DataSetEntry[]> {
  const file = "catalog.json";
  return parse(catalog, await readJson(file), file).dataSets;
}

/** Where a data set's files lie: below the folder that the catalog names, those of each state apart. */
export function folderOf({ path, revision }: Pick<DataSetEntry, "path" | "revision">): string {
  return revision === undefined ? path : `${path}/${revision}`;
}

// The schemas of what is asked for later come later, beside it: the first picture needs the index's alone.
const entities = () => import("./schema/entity.ts");
const evidence = () => import("./schema/evidence.ts");
const tables = () => import("./schema/comparison.ts");
const talks = () => import("./schema/talk.ts");
const extras = () => import("./schema/extras.ts");
const rests = () => import("./parseRest.ts");

/** @param entry of the data set, as `catalog.json` gives it */
export function createLoader(
  readJson: ReadJson,
  entry: Pick<DataSetEntry, "path" | "revision">,
): Loader {
  const folder = folderOf(entry);
  const pathOf = (kind: string, id: string): string => {
    if (isId(id)) return `${kind}/${id}.json`;
    throw new DataError("missing", [{ file: kind, path: "", problem: `"${id}" is no id` }]);
  };
  const load = async <T>(schema: Promise<SchemaOf<T>>, path: string): Promise<T> => {
    const [rule, json] = await Promise.all([schema, readJson(`${folder}/${path}`)]);
    return parse(rule, json, path);
  };
  /** Refuses a file of another state than the catalog names: a page never mixes two. */
  const ofRevision = <T extends { readonly revision: string }>(value: T, file: string): T => {
    if (entry.revision === undefined || value.revision === entry.revision) return value;
    const problem = `is of revision "${value.revision}", the catalog names "${entry.revision}"`;
    throw new DataError("broken", [{ file, path: "/revision", problem }]);
  };
  const index = async (): Promise<Ecosystem> => {
    const file = "index.json";
    return ofRevision(parseIndex(await readJson(`${folder}/${file}`), file), file);
  };
  const rest = async (): Promise<Rest> => {
    const file = "rest.json";
    const [{ parseRest }, json] = await Promise.all([rests(), readJson(`${folder}/${file}`)]);
    return ofRevision(parseRest(json, file), file);
  };
  return {
    file: (path) => readJson(`${folder}/${path}`),
    index,
    rest,
    ecosystem: async () => joinRest(...(await Promise.all([index(), rest()]))),
    component: async (id) =>
      load(
        entities().then((m) => m.whole),
        pathOf("components", id),
      ),
    standard: async (id) =>
      load(
        entities().then((m) => m.standard),
        pathOf("standards", id),
      ),
    org: async (id) =>
      load(
        entities().then((m) => m.org),
        pathOf("orgs", id),
      ),
    layer: async (id) =>
      load(
        entities().then((m) => m.layer),
        pathOf("layers", id),
      ),
    featureSet: async (id) =>
      load(
        tables().then((m) => m.featureSet),
        pathOf("features", id),
      ),
    comparison: async (id) =>
      load(
        tables().then((m) => m.comparison),
        pathOf("comparisons", id),
      ),
    talk: async (id) =>
      load(
        talks().then((m) => m.talk),
        pathOf("talks", id),
      ),
    sharedSources: () =>
      load(
        evidence().then((m) => m.sources),
        "sources.json",
      ),
    searchDocuments: () =>
      load(
        extras().then((m) => m.searchDocuments),
        "search.json",
      ),
    marks: () =>
      load(
        extras().then((m) => m.marks),
        "marks.json",
      ),
    releases: async () => {
      const [{ readReleases }, rules] = await Promise.all([import("./releases.ts"), extras()]);
      return readReleases(await load(Promise.resolve(rules.releases), "releases.json"));
    },
  };
}
