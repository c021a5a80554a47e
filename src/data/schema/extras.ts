import * as v from "valibot";
import { SEARCH_KINDS, type SearchDocument } from "#model/search.ts";
import type { ReleasesFile } from "../releases.ts";
import type { SchemaOf } from "./basics.ts";

/** What the search knows of each thing. Every data set has some: with none, nothing would be found. */
export const searchDocuments: SchemaOf<readonly SearchDocument[]> = v.pipe(
  v.array(
    v.object({
      kind: v.picklist(SEARCH_KINDS),
      id: v.string(),
      names: v.array(v.string()),
      former: v.array(v.string()),
      aliases: v.exactOptional(v.array(v.string())),
      summary: v.exactOptional(v.object({ en: v.string(), zh: v.exactOptional(v.string()) })),
      layers: v.array(v.string()),
      readings: v.array(v.string()),
      weight: v.number(),
    }),
  ),
  v.minLength(1, "must not be empty"),
);

/** Versions with their dates, by the ids of their components. */
export const releases: SchemaOf<ReleasesFile> = v.record(
  v.string(),
  v.array(v.tuple([v.string(), v.string()])),
);

/** Brand marks by slug: the path of a 24 × 24 glyph. */
export const marks: SchemaOf<Record<string, string>> = v.record(
  v.string(),
  v.pipe(v.string(), v.regex(/^[\d\s,.\-a-z]+$/iu, "is no path of an SVG")),
);
