import type { Ecosystem } from "#model/ecosystem.ts";
import type { Locale } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { TimelineEvent } from "#query/timelineEvents.ts";
import { levelOf, nameOf } from "./names.ts";
import { timeWordsIn } from "./timeWords.ts";

/**
 * What happened, as a sentence: “Flannel is stable”.
 * @param day whose names are used
 */
export function timelineEventText(
  timelineEvent: TimelineEvent,
  { ecosystem, day }: { readonly ecosystem: Ecosystem; readonly day: Day },
  locale: Locale,
): string {
  const { t } = timeWordsIn(locale);
  const name = nameOf(ecosystem, timelineEvent.subject, day, locale);
  switch (timelineEvent.what) {
    case "phase":
      return timelineEvent.isFirst && timelineEvent.phase === "stable"
        ? t("happening.began", { name })
        : t(`happening.${timelineEvent.phase}`, { name });
    case "renamed":
      return t("happening.renamed", { before: timelineEvent.before, after: timelineEvent.after });
    case "standing":
      return t("happening.standing", {
        name,
        org: nameOf(ecosystem, timelineEvent.org, day, locale),
        level: levelOf(ecosystem, timelineEvent.org, timelineEvent.level, locale),
      });
  }
}
