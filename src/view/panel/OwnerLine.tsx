import { ownersOn } from "#query/ownership.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import type { OrgOutline } from "#model/ecosystem.ts";
import type { Day, When } from "#model/when.ts";
import { nameOn } from "#query/moment.ts";
import { formatWhen } from "#words/dates.ts";
import type { PanelWords } from "#words/panelWords.ts";
import { nameIn, nameOf } from "#words/names.ts";
import styles from "./ClaimList.module.css";
import { usePanelWords } from "./panelWords.ts";

/** Since when an owner owns it, and how it has been called since: it is named as on that day. */
function sinceText({ names }: OrgOutline, from: When | null, day: Day, words: PanelWords): string {
  const { t, locale } = words;
  const now = nameOn(names, day);
  const isRenamed = from !== null && nameOn(names, from.min) !== now;
  const parts = [
    from ? t("panel.owner.since", { date: formatWhen(from, words) }) : "",
    isRenamed && now.from
      ? t("panel.owner.renamed", { name: nameIn(now, locale), date: formatWhen(now.from, words) })
      : isRenamed
        ? t("panel.owner.now", { name: nameIn(now, locale) })
        : "",
  ].filter(Boolean);
  if (parts.length === 0) return "";
  return locale === "en" ? ` ${parts.join(", ")}` : `（${parts.join("，")}）`;
}

/** To whom an organization belongs on the day shown, up the chain; nothing where it is its own. */
export function OwnerLine({ org }: { readonly org: string }) {
  const { ecosystem, day } = useExplorer();
  const words = usePanelWords();
  const { t, locale } = words;
  const owners = ownersOn(ecosystem, org, day);
  if (owners.length === 0) return null;
  return (
    <p>
      {t("panel.owner", { org: nameOf(ecosystem, org, day, locale) })}{" "}
      {owners.map(({ buyer, deal }, index) => (
        <span key={deal.id}>
          {index > 0 ? " → " : ""}
          <EntityLink kind="org" id={buyer.id} on={deal.from?.min} />
          <span className={styles["dates"]}>{sinceText(buyer, deal.from, day, words)}</span>
        </span>
      ))}
    </p>
  );
}
