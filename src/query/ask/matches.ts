import { componentsFound, type Search } from "../search/hit.ts";
import { RANK } from "../search/rank.ts";
import type { Ask } from "./ask.ts";

/**
 * Ids of the components that a text asks for: what the picture shows while it is in the search. A
 * question lets its answer through ("new since 2020", "what depends on runc"); all else is searched
 * for, and so is what something is called.
 */
export function componentsAsked(ask: Ask, search: Search, text: string): ReadonlySet<string> {
  const isName = search.find(text).some(({ rank }) => rank <= RANK.derived);
  const { question, facets } = isName ? { question: null, facets: null } : ask(text);
  const answer = [question, facets].find((one) => one && one.members.length > 0);
  return answer ? new Set(answer.members) : componentsFound(search, text);
}
