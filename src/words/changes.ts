import type { Ecosystem } from "#model/ecosystem.ts";
import type { Day } from "#model/when.ts";
import type { Change } from "#query/changes.ts";
import { licenseText } from "./licenses.ts";
import { levelOf, nameOf } from "./names.ts";
import { timeWordsIn } from "./timeWords.ts";
import type { Words } from "./words.ts";

/** What changed, in words that follow the component's name: “is now called rkt, before: Rocket”. */
export function changeText(
  { kind, before, after }: Change,
  { ecosystem, day }: { readonly ecosystem: Ecosystem; readonly day: Day },
  words: Words,
): string {
  const { locale } = words;
  const { t } = timeWordsIn(locale);
  const comma = locale === "en" ? ", " : "、";
  const say = (values: readonly string[]): string =>
    values
      .map((value) => {
        if (kind === "vendor" || kind === "standard") return nameOf(ecosystem, value, day, locale);
        if (kind === "license") return licenseText(value, words);
        if (kind !== "level") return value;
        const [org = "", level = ""] = value.split("/");
        return `${nameOf(ecosystem, org, day, locale)} ${levelOf(ecosystem, org, level, locale)}`;
      })
      .join(comma);
  const values = { before: say(before), after: say(after) };
  if (after.length === 0 && before.length > 0) return t("changed.lost", values);
  if (before.length === 0 && after.length > 0) return t("changed.gained", values);
  return t(`changed.${kind}`, values);
}
