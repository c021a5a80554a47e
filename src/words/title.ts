import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import { say } from "#model/text.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { FACETS, type Filters } from "#query/filter.ts";
import { formatWhen } from "./dates.ts";
import { labelOfValue } from "./labelOfValue.ts";
import { nameOf } from "./names.ts";
import type { Words } from "./words.ts";

/** What is looked at, as the View has it. */
export interface Looked {
  readonly open: EntityRef | null;
  /** What stands side by side. */
  readonly compared: readonly string[];
  readonly filters: Filters;
  readonly q: string;
  /** The date shown, as written. */
  readonly at: string | null;
}

/** What a tab and a bookmark are called: what is shown, of which data set, and by whom. */
export function pageTitle(
  { ecosystem, day }: { readonly ecosystem: Ecosystem; readonly day: Day },
  { open, compared, filters, q, at }: Looked,
  words: Words,
): string {
  const { t, locale } = words;
  const name = (id: string): string => nameOf(ecosystem, id, day, locale);
  const list = (texts: readonly string[]): string => texts.join(locale === "en" ? ", " : "、");
  const text = q.trim();
  const asked = [
    ...(text === "" ? [] : [t("filter.q", { text })]),
    ...FACETS.flatMap((facet) =>
      filters[facet].map((id) => labelOfValue(facet, id, { ecosystem, day, words })),
    ),
  ];
  const when = at === null ? null : parseWhen(at);
  const seen = open ? name(open.id) : list(compared.length > 0 ? compared.map(name) : asked);
  const date = when ? t("filter.at", { date: formatWhen(when, words) }) : "";
  return [seen, date, say(ecosystem.title, locale), "Strata"].filter(Boolean).join(" · ");
}
