import type { Ecosystem } from "#model/ecosystem.ts";
import type { Locale } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { FeedEntry, FeedKind } from "#query/feed.ts";
import { type FeedKey, feedEn } from "./feedEn.ts";
import { feedZh } from "./feedZh.ts";
import { createWords } from "./language.ts";
import { levelOf, nameOf } from "./names.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", feedEn),
  "zh-CN": createWords("zh-CN", feedZh),
} as const;

/** The words of feeds in a language. */
export function feedWordsIn(locale: Locale): Words<FeedKey> {
  return WORDS[locale];
}

/** A kind of entry; what changed is called as in the page. */
export function feedKindText(kind: FeedKind, words: Words): string {
  return kind === "phase" || kind === "deal"
    ? feedWordsIn(words.locale).t(`feed.kind.${kind}`)
    : words.t(`change.${kind}`);
}

/** What happened, in a sentence; everything is called as on the day it happened. */
export function feedText(entry: FeedEntry, ecosystem: Ecosystem, locale: Locale): string {
  const { t } = feedWordsIn(locale);
  const then: Day = entry.when.max;
  const called = (id: string): string => nameOf(ecosystem, id, then, locale);
  const name = called(entry.subject);
  switch (entry.kind) {
    case "new":
    case "ended":
      return t(`feed.${entry.kind}`, { name });
    case "phase":
      return t(`feed.phase.${entry.phase}`, { name });
    case "renamed":
      return t("feed.renamed", { before: entry.before, after: entry.after });
    case "license":
      return t("feed.license", { name, before: entry.before, after: entry.after });
    case "vendor":
      return t(`feed.vendor.${entry.role}`, { name, org: called(entry.org) });
    case "level":
      return t("feed.level", {
        name,
        org: called(entry.org),
        level: levelOf(ecosystem, entry.org, entry.level, locale),
      });
    case "major":
      return t("feed.major", { name, version: String(entry.version) });
    case "standard":
      return t(entry.isLost ? "feed.standard.lost" : "feed.standard.gained", {
        name,
        standard: called(entry.standard),
      });
    case "deal":
      return t(`feed.deal.${entry.type}`, {
        org: name,
        what: entry.objects.map(called).join(locale === "en" ? ", " : "、"),
      });
  }
}
