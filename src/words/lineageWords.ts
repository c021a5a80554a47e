import type { Ecosystem } from "#model/ecosystem.ts";
import { type Locale, say } from "#model/text.ts";
import type { LineageLink } from "#query/lineage.ts";
import { createWords } from "./language.ts";
import { type LineageKey, lineageEn } from "./lineageEn.ts";
import { lineageZh } from "./lineageZh.ts";
import { levelOf } from "./names.ts";
import type { Words } from "./words.ts";

const WORDS = {
  en: createWords("en", lineageEn),
  "zh-CN": createWords("zh-CN", lineageZh),
} as const;

/** The words of a lineage in a language. */
export function lineageWordsIn(locale: Locale): Words<LineageKey> {
  return WORDS[locale];
}

/** A link of a lineage in a sentence: “Podman forked from CRI-O”. @param nameOf what stands for a thing */
export function lineageText(
  one: LineageLink,
  ecosystem: Ecosystem,
  locale: Locale,
  nameOf: (id: string) => string,
): string {
  const { t } = lineageWordsIn(locale);
  const values = {
    subject: nameOf(one.subject),
    objects: one.objects.map(nameOf).join(locale === "en" ? ", " : "、"),
  };
  switch (one.what) {
    case "relation": {
      const label = ecosystem.relationTypes.get(one.type)?.label;
      return t("lineage.relation", { ...values, word: label ? say(label, locale) : one.type });
    }
    case "steward":
      if (one.role === "maintainer") return t("lineage.steward.maintainer", values);
      if (!one.isFirst) return t("lineage.steward.later", values);
      return t(
        one.role === "creator" ? "lineage.steward.creator" : "lineage.steward.vendor",
        values,
      );
    case "foundation": {
      const level = levelOf(ecosystem, one.objects[0] ?? "", one.level, locale);
      return t("lineage.foundation", { ...values, level });
    }
    case "deal":
      return one.type === "asset-purchase" && one.seller === null
        ? t("lineage.deal.acquisition", values)
        : t(`lineage.deal.${one.type}`, {
            ...values,
            ...(one.type === "asset-purchase" && { seller: nameOf(one.seller ?? "") }),
          });
  }
}
