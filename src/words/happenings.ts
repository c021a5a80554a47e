import type { Ecosystem } from "#model/ecosystem.ts";
import type { Locale } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { Happening } from "#query/happenings.ts";
import { levelOf, nameOf } from "./names.ts";
import { timeWordsIn } from "./timeWords.ts";

/**
 * What happened, as a sentence: “Flannel is stable”.
 * @param day whose names are used
 */
export function happeningText(
  happening: Happening,
  { ecosystem, day }: { readonly ecosystem: Ecosystem; readonly day: Day },
  locale: Locale,
): string {
  const { t } = timeWordsIn(locale);
  const name = nameOf(ecosystem, happening.subject, day, locale);
  switch (happening.what) {
    case "phase":
      return happening.isFirst && happening.phase === "stable"
        ? t("happening.began", { name })
        : t(`happening.${happening.phase}`, { name });
    case "renamed":
      return t("happening.renamed", { before: happening.before, after: happening.after });
    case "standing":
      return t("happening.standing", {
        name,
        org: nameOf(ecosystem, happening.org, day, locale),
        level: levelOf(ecosystem, happening.org, happening.level, locale),
      });
  }
}
