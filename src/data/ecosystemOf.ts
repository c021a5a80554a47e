import type { Ecosystem } from "#model/ecosystem.ts";
import { buildIndex } from "./buildIndex.ts";
import { buildRest } from "./buildRest.ts";
import type { Files } from "./files.ts";
import { joinRest } from "./joinRest.ts";
import { parseIndex } from "./parseIndex.ts";
import { parseRest } from "./parseRest.ts";

/** The ecosystem of a data set's files, as a page would come to have it. */
export function ecosystemOf(files: Files): Ecosystem {
  // Through JSON, as it reaches the page: what is absent there is absent here.
  const sent = (made: unknown): unknown => JSON.parse(JSON.stringify(made));
  return joinRest(
    parseIndex(sent(buildIndex(files)), "index.json"),
    parseRest(sent(buildRest(files)), "rest.json"),
  );
}
