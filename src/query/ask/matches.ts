import { componentsFound, type Search } from "../search/hit.ts";
import { RANK } from "../search/rank.ts";
import type { Ask, Moment } from "./answer.ts";

/**
 * Ids of the components that a text asks for: what the picture shows while it is in the search. A
 * question lets its answer through ("new since 2020", "what depends on runc"); all else is searched
 * for, and so is what something is called. A comparison shows what it compares; a talk nothing of
 * its own, so that a question of its title is answered.
 */
export function componentsAsked(
  { ecosystem }: Moment,
  ask: Ask,
  search: Search,
  text: string,
): ReadonlySet<string> {
  const hits = search.find(text);
  const [first] = hits;
  if (first?.document.kind === "comparison" && first.rank !== RANK.partial) {
    const table = ecosystem.comparisons.find(({ id }) => id === first.document.id);
    const columns = table?.columns.filter((id) => ecosystem.componentById.has(id)) ?? [];
    if (columns.length > 0) return new Set(columns);
  }
  const isName = hits.some(
    ({ rank, document }) => rank <= RANK.derived && document.kind !== "talk",
  );
  const { question, facets } = isName ? { question: null, facets: null } : ask(text);
  const answers = [question, facets].map((one) =>
    (one?.members ?? []).filter((id) => ecosystem.componentById.has(id)),
  );
  const lit = answers.find((members) => members.length > 0);
  return lit ? new Set(lit) : componentsFound(search, text);
}
