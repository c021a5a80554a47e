import type { DealView } from "#query/ownership.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { formatWhen } from "#words/dates.ts";
import { nameOf } from "#words/names.ts";
import { panelWordsIn } from "#words/panelWords.ts";
import { useWords } from "../words.ts";
import styles from "./ClaimList.module.css";

/** A deal in a sentence, with its parties as links after it. */
export function DealLine({ view: { buyer, deal } }: { readonly view: DealView }) {
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { locale } = words;
  const what = [...deal.orgs, ...deal.components];
  const name = (id: string): string => nameOf(ecosystem, id, day, locale);
  const kind =
    deal.type === "asset-purchase" && deal.seller === undefined ? "acquisition" : deal.type;
  const others = [buyer.id, ...deal.orgs, ...(deal.seller ? [deal.seller] : [])];
  return (
    <div>
      {panelWordsIn(locale).t(`deal.${kind}`, {
        buyer: name(buyer.id),
        what: what.map(name).join(locale === "zh-CN" ? "、" : ", "),
        seller: deal.seller === undefined ? "" : name(deal.seller),
      })}
      {deal.from ? <span className={styles["dates"]}> {formatWhen(deal.from, words)}</span> : null}
      <div className={styles["note"]}>
        {others.map((id, index) => (
          <span key={id}>
            {index > 0 ? " · " : ""}
            <EntityLink kind="org" id={id} />
          </span>
        ))}
        {deal.components.map((id) => (
          <span key={id}>
            {" · "}
            <EntityLink kind="component" id={id} />
          </span>
        ))}
      </div>
    </div>
  );
}
