import type { Ecosystem } from "#model/ecosystem.ts";
import type { Locale } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { TimelineEvent } from "#query/timelineEvents.ts";
import { levelOf, nameOf } from "./names.ts";
import { timeWordsIn } from "./timeWords.ts";

interface Telling {
  readonly ecosystem: Ecosystem;
  /** Whose names are used. */
  readonly day: Day;
}

/** Stands in a sentence where the name of its subject is to be put. */
const SUBJECT = "\u{1}";

/** What happened, as a sentence: “Flannel is stable”. */
export function timelineEventText(
  timelineEvent: TimelineEvent,
  telling: Telling,
  locale: Locale,
): string {
  const [before, after] = timelineEventParts(timelineEvent, telling, locale);
  return before + nameOf(telling.ecosystem, timelineEvent.subject, telling.day, locale) + after;
}

/** The same in two parts: what stands before the name of what it happened to, and after it. */
export function timelineEventParts(
  timelineEvent: TimelineEvent,
  telling: Telling,
  locale: Locale,
): readonly [before: string, after: string] {
  const [before = "", after = ""] = sentenceOf(timelineEvent, telling, locale).split(SUBJECT);
  return [before, after];
}

function sentenceOf(
  timelineEvent: TimelineEvent,
  { ecosystem, day }: Telling,
  locale: Locale,
): string {
  const { t } = timeWordsIn(locale);
  const name = SUBJECT;
  switch (timelineEvent.what) {
    case "phase":
      return timelineEvent.isFirst && timelineEvent.phase === "stable"
        ? t("happening.began", { name })
        : t(`happening.${timelineEvent.phase}`, { name });
    case "renamed":
      return t("happening.renamed", { before: timelineEvent.before, after: name });
    case "standing":
      return t("happening.standing", {
        name,
        org: nameOf(ecosystem, timelineEvent.org, day, locale),
        level: levelOf(ecosystem, timelineEvent.org, timelineEvent.level, locale),
      });
  }
}
