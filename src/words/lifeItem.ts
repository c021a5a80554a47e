import type { Ecosystem } from "#model/ecosystem.ts";
import type { Day } from "#model/when.ts";
import type { LifeItem } from "#query/lifeTracks.ts";
import { formatWhen } from "./dates.ts";
import { licenseText } from "./licenses.ts";
import { levelOf, nameIn, nameOf, shortIn } from "./names.ts";
import type { PanelWords } from "./panelWords.ts";

/** What an item of a life says: a name, a phase, “CoreOS, created it”. Whoever it was is called as then. */
export function lifeItemText(
  item: LifeItem,
  { ecosystem, day }: { readonly ecosystem: Ecosystem; readonly day: Day },
  words: PanelWords,
): string {
  const { t, locale } = words;
  const then = item.to ? Math.min(day, item.to.min - 1) : day;
  switch (item.track) {
    case "name":
      return nameIn(item, locale);
    case "phase":
      return t(`phase.${item.phase}`);
    case "vendor":
      return t("life.steward", {
        org: nameOf(ecosystem, item.org, then, locale),
        role: t(`role.${item.role}`),
      });
    case "owner":
      return nameOf(ecosystem, item.org, then, locale);
    case "level":
      return t("life.level.at", {
        org: nameOf(ecosystem, item.org, then, locale),
        level: levelOf(ecosystem, item.org, item.level, locale),
      });
    case "license":
      return licenseText(item.spdx, words);
    case "release":
    case "support":
      return item.version;
    case "standard": {
      const standard = ecosystem.standardById.get(item.standard);
      return standard ? shortIn(standard, then, locale) : item.standard;
    }
  }
}

/** When an item held, in words. */
export function lifeItemDates({ track, from, knownBy, to }: LifeItem, words: PanelWords): string {
  const { t } = words;
  if (track === "release") return from ? formatWhen(from, words) : "";
  const begin = from
    ? formatWhen(from, words)
    : knownBy
      ? t("life.knownBy", { date: formatWhen(knownBy, words) })
      : "";
  if (to === null) return [begin, t("panel.over")].filter(Boolean).join(", ");
  if (to === undefined) return begin && (from ? t("panel.since", { date: begin }) : begin);
  const end = formatWhen(to, words);
  return begin ? t("panel.between", { from: begin, to: end }) : t("panel.until", { date: end });
}
