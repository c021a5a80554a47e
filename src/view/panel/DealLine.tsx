import { nameOn } from "#query/moment.ts";
import type { DealView } from "#query/ownership.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { formatWhen } from "#words/dates.ts";
import { nameIn } from "#words/names.ts";
import { usePanelWords } from "./panelWords.ts";
import styles from "./ClaimList.module.css";

/** Stands in a sentence before and after the id of what is named there; it occurs in no text. */
const MARK = "\u0000";

/** A deal in a sentence; its parties are links, named as on its day. */
export function DealLine({ view: { buyer, deal } }: { readonly view: DealView }) {
  const { ecosystem, day } = useExplorer();
  const words = usePanelWords();
  const { t, locale } = words;
  const on = deal.from?.min ?? day;
  const what = [...deal.orgs, ...deal.components];
  const marked = (id: string): string => MARK + id + MARK;
  const kind =
    deal.type === "asset-purchase" && deal.seller === undefined ? "acquisition" : deal.type;
  const sentence = t(`deal.${kind}`, {
    buyer: marked(buyer.id),
    what: what.map(marked).join(locale === "zh-CN" ? "、" : ", "),
    seller: deal.seller === undefined ? "" : marked(deal.seller),
  });
  const now = nameOn(buyer.names, day);
  const dates = [
    deal.from ? formatWhen(deal.from, words) : "",
    now === nameOn(buyer.names, on) ? "" : t("panel.owner.now", { name: nameIn(now, locale) }),
  ].filter(Boolean);
  return (
    <span>
      {sentence
        .split(MARK)
        .map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            <EntityLink
              key={part}
              kind={ecosystem.orgById.has(part) ? "org" : "component"}
              id={part}
              on={on}
            />
          ),
        )}
      <span className={styles["dates"]}> {dates.join(" · ")}</span>
    </span>
  );
}
