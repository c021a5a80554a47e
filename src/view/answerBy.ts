import type { Facet } from "#query/filter.ts";
import type { ViewStore } from "#state/store.ts";
import { isFiltered } from "#state/view.ts";

/** Narrower windows, px, are those of phones. */
const PHONE = 640;

/**
 * Filters by a value that somebody has pressed, or no longer. On a phone the first filter is
 * answered by the list: there the picture shows too little at once.
 * @param since for changes, the date from which they are told
 */
export function answerBy(store: ViewStore, facet: Facet, id: string, since?: string): void {
  const { view, goTo } = store.getState();
  const isFirst = !isFiltered(view) && view.picture !== "list";
  const chosen = view.filters[facet];
  const ids = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  goTo({
    ...view,
    since: since ?? view.since,
    picture: isFirst && innerWidth <= PHONE ? "list" : view.picture,
    filters: { ...view.filters, [facet]: ids },
  });
}
