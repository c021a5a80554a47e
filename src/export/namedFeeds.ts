import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import { FEED_KINDS, type FeedEntry, feedOf } from "#query/feed.ts";
import { feedWordsIn } from "#words/feedWords.ts";
import { nameOf } from "#words/names.ts";
import type { FeedWish } from "./feeds.ts";

/** A feed by its path: `layer/engines`. */
export type NamedFeed = Pick<FeedWish, "name" | "title" | "entries">;

/** Every feed of an ecosystem that has an entry by a day. */
export function feedsOf(ecosystem: Ecosystem, day: Day, locale: Locale): readonly NamedFeed[] {
  const { components } = ecosystem;
  const { t } = feedWordsIn(locale);
  const title = say(ecosystem.title, locale);
  const of = (test: (component: ComponentOutline) => boolean): readonly FeedEntry[] =>
    feedOf(ecosystem, new Set(components.filter(test).map(({ id }) => id)), day);
  const all = of(() => true);
  const called = (id: string): string => nameOf(ecosystem, id, day, locale);
  const feeds: readonly NamedFeed[] = [
    { name: "all", title, entries: all },
    ...FEED_KINDS.map((kind) => ({
      name: `kind/${kind}`,
      title: `${title}, ${t(`feed.kind.${kind}`)}`,
      entries: all.filter((entry) => entry.kind === kind),
    })),
    ...ecosystem.layers.map(({ id }) => ({
      name: `layer/${id}`,
      title: called(id),
      entries: of(({ layers }) => layers.some(({ layer }) => layer === id)),
    })),
    ...ecosystem.orgs.map(({ id }) => ({
      name: `vendor/${id}`,
      title: called(id),
      entries: of(({ stewards }) => stewards.some(({ org }) => org === id)),
    })),
    ...ecosystem.standards.map(({ id }) => ({
      name: `standard/${id}`,
      title: called(id),
      entries: of(({ conformance }) => conformance.some(({ standard }) => standard === id)),
    })),
  ];
  return feeds
    .filter(({ entries }) => entries.length > 0)
    .map((feed) => ({ ...feed, title: t("feed.title", { title: feed.title }) }));
}
