import {
  type FetchQueryOptions,
  QueryCache,
  QueryClient,
  type QueryKey,
  queryOptions,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { Loader, ReadJson } from "#data/load.ts";
import { loadCatalog } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Talk } from "#model/talk.ts";
import { isOwn } from "#state/freshId.ts";
import type { Loaded } from "#view/loaded.ts";
import { SILENT } from "./readJson.ts";

/** What was loaded; choices live in the store and never here. */
export function createCache(): QueryClient {
  const cache = new QueryClient({
    queryCache: new QueryCache({
      // What cannot be had may be gone because the page has been deployed anew.
      onError: (_error, { queryKey }) => {
        if (queryKey[0] !== "outdated") void cache.prefetchQuery(outdatedQuery);
      },
    }),
    defaultOptions: {
      queries: {
        // The files of a deployed version do not change under an open page.
        staleTime: Infinity,
        gcTime: Infinity,
        // Do not believe navigator.onLine: the cache, or a server in the room, may still answer.
        networkMode: "always",
        refetchOnWindowFocus: false,
        // What arrived whole and is wrong will be wrong again; silence has been waited for already.
        retry: (count, error) =>
          count < 1 &&
          error instanceof DataError &&
          error.problems[0]?.problem !== SILENT &&
          error.reason !== "invalid" &&
          error.reason !== "newer",
        retryDelay: 800,
      },
    },
  });
  return cache;
}

/** Fetched while the network is still there. */
export const outdatedPart = partQuery("outdated", () => import("./outdated.ts"));

/** Is this page older than what is deployed? Asked whenever something fails. */
export const outdatedQuery = queryOptions({
  queryKey: ["outdated"],
  queryFn: async ({ client }) => {
    const { isOutdated } = await client.ensureQueryData(outdatedPart);
    return isOutdated(client.getQueryData(["catalog"]));
  },
  staleTime: 0,
  retry: false,
});

export function catalogQuery(readJson: ReadJson) {
  return queryOptions({ queryKey: ["catalog"], queryFn: () => loadCatalog(readJson) });
}

/** A chunk of the program: it comes over the same network and may fail like data. */
export function partQuery<T>(name: string, load: () => Promise<T>) {
  return queryOptions({ queryKey: ["part", name], queryFn: load, structuralSharing: false });
}

export type PartQuery<T> = ReturnType<typeof partQuery<T>>;

/** A part of the screen in a chunk of its own. */
export function componentPart<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
): PartQuery<ComponentType<P>> {
  return partQuery(name, load);
}

/** All queries of one state of one data set, by what they load. */
export function queriesOf(
  loader: Loader,
  { id: dataSet, revision = "" }: Pick<DataSetEntry, "id" | "revision">,
) {
  const query = <T>(key: readonly string[], queryFn: () => Promise<T>) =>
    queryOptions({ queryKey: [dataSet, revision, ...key], queryFn });
  /** A person's own talks; the object lives as long as the page. */
  const repository = queryOptions({
    queryKey: [dataSet, "shelf"],
    queryFn: async () => (await import("./openRepository.ts")).openRepository(dataSet),
    structuralSharing: false,
  });
  return {
    revision,
    index: query(["index"], loader.index),
    rest: query(["rest"], loader.rest),
    component: (id: string) => query(["component", id], () => loader.component(id)),
    standard: (id: string) => query(["standard", id], () => loader.standard(id)),
    org: (id: string) => query(["org", id], () => loader.org(id)),
    featureSet: (id: string) => query(["feature-set", id], () => loader.featureSet(id)),
    comparison: (id: string) => query(["comparison", id], () => loader.comparison(id)),
    repository,
    file: loader.file,
    sharedSources: query(["sources"], loader.sharedSources),
    search: query(["search"], async () => {
      const [{ createFinder }, documents] = await Promise.all([
        import("#query/ask/finder.ts"),
        loader.searchDocuments(),
      ]);
      return createFinder(documents);
    }),
    marks: query(["marks"], loader.marks),
    releases: query(["releases"], loader.releases),
    /**
     * A talk of the data set or of one's own; the latter changes, and is asked for anew each time.
     * @param trim what is to be left out of it, named by `as`
     */
    talk: (id: string, as: string, trim: (talk: Talk) => Talk) =>
      queryOptions({
        queryKey: [dataSet, revision, "talk", id, as],
        queryFn: async ({ client }) => {
          if (!isOwn(id)) return trim(await loader.talk(id));
          const talk = await (await client.ensureQueryData(repository)).load(id);
          if (talk) return trim(talk);
          const problem = "is no talk that this browser keeps";
          throw new DataError("missing", [{ file: id, path: "", problem }]);
        },
        ...(isOwn(id) && { staleTime: 0, gcTime: 0 }),
      }),
  };
}

export type Queries = ReturnType<typeof queriesOf>;

/**
 * Loads what may be wanted later. What has failed is asked for again only by who wants it: its
 * message, and the button in it, stay where they are.
 */
export async function warm<T, K extends QueryKey>(
  cache: QueryClient,
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<void> {
  if (cache.getQueryState(query.queryKey)?.status !== "error") await cache.prefetchQuery(query);
}

/** Loads an entity's file before it is asked for; a layer has none that the index does not hold. */
export async function prefetch(
  cache: QueryClient,
  queries: Queries,
  { kind, id }: EntityRef,
): Promise<void> {
  if (kind === "component") await warm(cache, queries.component(id));
  if (kind === "standard") await warm(cache, queries.standard(id));
  if (kind === "org") await warm(cache, queries.org(id));
}

/** What a part of the screen needs to know of a query. */
export function loadedOf<T>(result: UseQueryResult<T>): Loaded<T> {
  if (result.data !== undefined) return { status: "ready", value: result.data };
  if (!result.isError || result.isFetching) return { status: "loading" };
  const { error } = result;
  return {
    status: "failed",
    reason: error instanceof DataError ? error.reason : "missing",
    detail: error.message,
    retry: () => void result.refetch(),
  };
}
