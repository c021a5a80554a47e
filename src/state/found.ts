import type { Ecosystem } from "#model/ecosystem.ts";
import { ENTITY_KINDS } from "#model/id.ts";
import type { SearchDocument } from "#model/search.ts";
import type { Target } from "#query/ask/answer.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import { filtersOf, NO_FILTERS } from "#query/filter.ts";
import { followedOf } from "#query/trace.ts";
import { START, type View } from "./view.ts";

/** What pressing a thing that was found shows: it is opened; a group is listed; a comparison is made. */
export function targetOf(
  { kind, id }: Pick<SearchDocument, "kind" | "id">,
  { comparisons }: Pick<Ecosystem, "comparisons">,
): Target {
  const entity = ENTITY_KINDS.find((known) => known === kind);
  if (entity) return { kind: "open", ref: { kind: entity, id } };
  if (kind === "talk") return { kind, id };
  if (kind === "group") {
    return { kind: "filter", filters: filtersOf((facet) => (facet === "layer" ? [id] : [])) };
  }
  const columns = comparisons.find((one) => one.id === id)?.columns ?? [];
  return { kind: "compare", ids: columns.slice(0, MAX_COLUMNS) };
}

/**
 * A View after a target was pressed. What was searched for goes; so do filters and whatever else has
 * an answer of its own. `null` where the address says nothing of what comes of it.
 */
export function viewOf(view: View, target: Target): View | null {
  const plain: View = { ...view, q: "" };
  const bare: View = {
    ...plain,
    // A new question does not inherit what the last one was about.
    since: null,
    filters: NO_FILTERS,
    open: null,
    trace: null,
    hide: [],
    compare: [],
    table: null,
  };
  switch (target.kind) {
    case "open": {
      const { ref, filters, hide, trace = null } = target;
      const isAnswer = filters !== undefined || hide !== undefined || trace !== null;
      if (isAnswer) {
        return { ...bare, open: ref, trace, filters: filters ?? NO_FILTERS, hide: hide ?? [] };
      }
      return { ...plain, open: ref, trace: followedOf(view.trace, ref.kind) };
    }
    case "filter": {
      const { filters, since = null, at = view.at, isNewFirst = false } = target;
      const sort = isNewFirst ? "-since" : START.sort;
      return { ...bare, filters, since, at, picture: "list", sort };
    }
    case "changes":
      return { ...bare, filters: target.filters, since: target.since, at: target.at ?? view.at };
    case "compare":
      return { ...bare, compare: target.ids };
    case "talk":
      return { ...plain, talk: target.id, step: 1, detour: false };
    case "theme":
      return { ...plain, theme: target.theme };
    case "language":
      return { ...plain, lang: target.lang };
    case "picture":
      return {
        ...plain,
        picture: target.picture,
        sort: target.picture === "list" ? view.sort : START.sort,
      };
    case "clear":
      return { ...plain, filters: NO_FILTERS };
    case "export":
    case "fullScreen":
      return null;
  }
}
