import type { Sources } from "#model/entity.ts";
import type { Files } from "./files.ts";

/** The sources that files of a data set share, by id, as one value. */
export function sharedSourcesOf(files: Files): Sources {
  return Object.assign({}, ...files.sources.map(({ value }) => value.sources));
}
