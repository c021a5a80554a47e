import type { Ecosystem } from "#model/ecosystem.ts";
import { say, type Text } from "#model/text.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { FACETS } from "#query/filter.ts";
import { hasTable, type View } from "#state/view.ts";
import { proposedText } from "#state/writeText.ts";
import { formatWhen } from "#words/dates.ts";
import { labelOfValue } from "#words/labelOfValue.ts";
import { listed } from "#words/listed.ts";
import { nameOf } from "#words/names.ts";
import type { TalkWords } from "#words/words.ts";

interface Where {
  readonly ecosystem: Ecosystem;
  readonly day: Day;
}

/** The words of both languages: what is written down is meant for readers of either. */
export interface BothWords {
  readonly en: TalkWords;
  readonly zh: TalkWords;
}

/** What somebody would call what they see, in both languages. */
export function proposeTitle(view: View, where: Where, both: BothWords): Text {
  return proposedText(titleIn(both.en, view, where), titleIn(both.zh, view, where));
}

/** The most particular thing comes first: what is open, what is compared, what is filtered by. */
function titleIn(words: TalkWords, view: View, { ecosystem, day }: Where): string {
  const { t, locale } = words;
  const { open, compare, filters, q } = view;
  const name = (id: string): string => nameOf(ecosystem, id, day, locale);
  const asked = FACETS.flatMap((facet) =>
    filters[facet].map((id) => labelOfValue(facet, id, { ecosystem, day, words })),
  );
  const text = q.trim();
  const found = [...asked, ...(text === "" ? [] : [t("filter.q", { text })])];
  const what = open
    ? name(open.id)
    : hasTable(view)
      ? t("talk.title.compared", { names: listed(compare.map(name), locale) })
      : found.length > 0
        ? found.join(" · ")
        : say(ecosystem.title, locale);
  const when = view.at === null ? null : parseWhen(view.at);
  return when ? t("talk.title.at", { what, date: formatWhen(when, words) }) : what;
}
