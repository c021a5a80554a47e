import { createContext, use } from "react";
import type { Footnote } from "#query/footnotes.ts";

/** The sources of the entity that a panel shows, by id. */
export const FootnotesContext = createContext<ReadonlyMap<string, Footnote>>(new Map());

export function useFootnotes(): ReadonlyMap<string, Footnote> {
  return use(FootnotesContext);
}
