import { parseWhen } from "#model/when.ts";
import { formatWhen } from "#words/dates.ts";
import type { PanelWords } from "#words/panelWords.ts";

/** `since 2014`, `2014 – Nov 2016`, `until 2020`; empty where neither end is known. */
export function spanText(
  {
    from,
    to,
  }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  words: PanelWords,
): string {
  const { t } = words;
  const begin = dateText(from, words);
  const end = dateText(to, words);
  if (to === null)
    return begin ? `${t("panel.since", { date: begin })}, ${t("panel.over")}` : t("panel.over");
  if (begin && end) return t("panel.between", { from: begin, to: end });
  if (begin) return t("panel.since", { date: begin });
  return end ? t("panel.until", { date: end }) : "";
}

export function dateText(text: string | null | undefined, words: PanelWords): string {
  const when = typeof text === "string" ? parseWhen(text) : null;
  return when ? formatWhen(when, words) : "";
}
