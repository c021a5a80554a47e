import type { SearchDocument } from "#model/search.ts";
import type { Search } from "../search/hit.ts";
import { createSearch } from "../search/search.ts";
import type { Ask, Moment } from "./answer.ts";
import { createAsk } from "./ask.ts";
import { componentsAsked } from "./matches.ts";

/** Everything that a text typed into the search can be asked. */
export interface Finder extends Search {
  readonly askIn: (moment: Moment) => Ask;
  /** Ids of the components that a text lets through on a day. */
  readonly componentsIn: (moment: Moment, text: string) => ReadonlySet<string>;
}

export function createFinder(documents: readonly SearchDocument[]): Finder {
  const search = createSearch(documents);
  // Learning the words of a day takes a while; the picture and the list ask about the same day.
  let last: { readonly snapshots: Moment["snapshots"]; readonly ask: Ask } | null = null;
  const askIn = (moment: Moment): Ask => {
    const known = last?.snapshots === moment.snapshots ? last : null;
    last = known ?? { snapshots: moment.snapshots, ask: createAsk(moment, search) };
    return last.ask;
  };
  return {
    ...search,
    askIn,
    componentsIn: (moment, text) => componentsAsked(moment, askIn(moment), search, text),
  };
}
