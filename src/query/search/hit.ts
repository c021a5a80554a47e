import type { SearchDocument } from "#model/search.ts";
import type { Rank, Reason } from "./rank.ts";

export interface Hit {
  readonly document: SearchDocument;
  readonly rank: Rank;
  readonly reason: Reason;
}

export interface Search {
  /** Everything that matches a text, the best first. */
  readonly find: (text: string) => readonly Hit[];
  readonly documents: readonly SearchDocument[];
}

/** Ids of the components that a text finds: what the picture shows while it is searched for. */
export function componentsFound({ find }: Search, text: string): ReadonlySet<string> {
  return new Set(
    find(text).flatMap(({ document: { kind, id } }) => (kind === "component" ? [id] : [])),
  );
}
