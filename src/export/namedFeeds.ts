import type { ComponentOutline, Ecosystem } from "#model/ecosystem.ts";
import { say } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import { FEED_KINDS, feedAbout, feedOf } from "#query/feed.ts";
import { feedKindText, feedWordsIn } from "#words/feedWords.ts";
import { nameOf } from "#words/names.ts";
import type { Words } from "#words/words.ts";
import type { FeedWish } from "./feeds.ts";

/** A feed by its path: `layer/engines`. */
export type NamedFeed = Pick<FeedWish, "name" | "title" | "entries">;

/** Every feed of an ecosystem that has an entry by a day. */
export function feedsOf(ecosystem: Ecosystem, day: Day, words: Words): readonly NamedFeed[] {
  const { locale } = words;
  const { t } = feedWordsIn(locale);
  const title = say(ecosystem.title, locale);
  const all = feedOf(ecosystem, day);
  /** A feed for each of some things, about the components that have to do with it. */
  const each = (
    kind: string,
    things: readonly { readonly id: string }[],
    idsIn: (component: ComponentOutline) => readonly string[],
  ): readonly NamedFeed[] => {
    const members = membersBy(ecosystem.components, idsIn);
    return things.map(({ id }) => ({
      name: `${kind}/${id}`,
      title: nameOf(ecosystem, id, day, locale),
      entries: feedAbout(all, members.get(id) ?? new Set()),
    }));
  };
  const feeds: readonly NamedFeed[] = [
    { name: "all", title, entries: all },
    ...FEED_KINDS.map((kind) => ({
      name: `kind/${kind}`,
      title: `${title}, ${feedKindText(kind, words)}`,
      entries: all.filter((entry) => entry.kind === kind),
    })),
    ...each("layer", ecosystem.layers, ({ layers }) => layers.map(({ layer }) => layer)),
    ...each("vendor", ecosystem.orgs, ({ stewards }) => stewards.map(({ org }) => org)),
    ...each("standard", ecosystem.standards, ({ conformance }) =>
      conformance.map(({ standard }) => standard),
    ),
  ];
  return feeds
    .filter(({ entries }) => entries.length > 0)
    .map((feed) => ({ ...feed, title: t("feed.title", { title: feed.title }) }));
}

function membersBy(
  components: readonly ComponentOutline[],
  idsIn: (component: ComponentOutline) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const component of components) {
    for (const id of idsIn(component)) {
      members.set(id, (members.get(id) ?? new Set()).add(component.id));
    }
  }
  return members;
}
