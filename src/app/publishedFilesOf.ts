import type { QueryClient } from "@tanstack/react-query";
import type { PublishedFiles } from "#export/publishedFiles.ts";
import type { Queries } from "./queries.ts";

/** The files of a data set as what was loaded before, or else over the network. */
export function publishedFilesOf(cache: QueryClient, queries: Queries): PublishedFiles {
  return {
    component: (id) => cache.fetchQuery(queries.component(id)),
    standard: (id) => cache.fetchQuery(queries.standard(id)),
    org: (id) => cache.fetchQuery(queries.org(id)),
    featureSet: (id) => cache.fetchQuery(queries.featureSet(id)),
    comparison: (id) => cache.fetchQuery(queries.comparison(id)),
    sharedSources: () => cache.fetchQuery(queries.sharedSources),
    search: () => cache.fetchQuery(queries.search),
    marks: () => cache.fetchQuery(queries.marks),
  };
}
