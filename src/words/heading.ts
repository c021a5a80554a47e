import { say } from "#model/text.ts";
import { parseWhen } from "#model/when.ts";
import { FACETS, type Filters } from "#query/filter.ts";
import { exportWordsIn } from "./exportWords.ts";
import { formatDay, formatWhen } from "./dates.ts";
import { facetText } from "./facetText.ts";
import type { Moment } from "./labels.ts";
import type { Words } from "./words.ts";

/** What a picture has to say of itself once it has left the screen. */
export interface Heading {
  readonly title: string;
  /** The date shown, what is filtered by, since when changes are marked, how many pass. */
  readonly facts: readonly string[];
  /** Where all that is shown comes from. */
  readonly sources: string;
}

/** What was asked of the data, as the View has it. */
export interface Asked {
  readonly at: string | null;
  readonly q: string;
  readonly filters: Filters;
  /** The date from which changes are told. */
  readonly since: string | null;
}

/**
 * @param shown how many components the filters and the search let through
 * @param address at which the same picture and its evidence are found
 */
export function headingOf(
  moment: Moment,
  { at, q, filters, since }: Asked,
  { shown, address }: { readonly shown: number; readonly address: string },
  words: Words,
): Heading {
  const { ecosystem, snapshots, day } = moment;
  const { t, locale } = words;
  const when = at === null ? null : parseWhen(at);
  const marked = since === null ? null : parseWhen(since);
  const date = when ? formatWhen(when, words) : formatDay(day, words);
  return {
    title: say(ecosystem.title, locale),
    facts: [
      t("filter.at", { date }),
      ...filterFacts({ q, filters, since }, { ecosystem, day }, words),
      ...(marked && filters.changed.length === 0
        ? [t("filter.marked", { date: formatWhen(marked, words) })]
        : []),
      t("filter.shown", { shown, count: snapshots.length }),
    ],
    sources: exportWordsIn(words.locale).t("paper.sources", { data: ecosystem.id, address }),
  };
}

/** What is searched and filtered by, each in words. */
export function filterFacts(
  { q, filters, since }: Omit<Asked, "at">,
  { ecosystem, day }: Pick<Moment, "ecosystem" | "day">,
  words: Words,
): readonly string[] {
  return [
    ...(q.trim() === "" ? [] : [words.t("filter.q", { text: q.trim() })]),
    ...FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
      facetText(facet, filters[facet], { ecosystem, day, words, since }),
    ),
  ];
}
