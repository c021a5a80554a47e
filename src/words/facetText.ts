import type { Ecosystem } from "#model/ecosystem.ts";
import { type Day, parseWhen } from "#model/when.ts";
import type { Facet } from "#query/filter.ts";
import { formatWhen } from "./dates.ts";
import { labelOfValue } from "./labelOfValue.ts";
import type { Words } from "./words.ts";

export interface FilteredView {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
  readonly words: Words;
  /** The date from which changes are told, as written. */
  readonly since: string | null;
}

/** What is filtered by: the facet and its values, or since when something has changed. */
export function facetText(facet: Facet, ids: readonly string[], view: FilteredView): string {
  const { words, since } = view;
  const { t, locale } = words;
  const when = facet === "changed" && since !== null ? parseWhen(since) : null;
  return t("filter.of", {
    facet: when ? t("filter.since", { date: formatWhen(when, words) }) : t(`filter.${facet}`),
    value: ids.map((id) => labelOfValue(facet, id, view)).join(locale === "en" ? ", " : "、"),
  });
}
