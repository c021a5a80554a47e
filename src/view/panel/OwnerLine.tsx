import { ownersOn } from "#query/ownership.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { nameOf } from "#words/names.ts";
import { useWords } from "../words.ts";

/** To whom an organization belongs on the day shown, up the chain; nothing where it is its own. */
export function OwnerLine({ org }: { readonly org: string }) {
  const { ecosystem, day } = useExplorer();
  const { t, locale } = useWords();
  const owners = ownersOn(ecosystem, org, day);
  if (owners.length === 0) return null;
  return (
    <p>
      {t("panel.owner", { org: nameOf(ecosystem, org, day, locale) })}{" "}
      {owners.map(({ buyer, deal }, index) => (
        <span key={deal.id}>
          {index > 0 ? " → " : ""}
          <EntityLink kind="org" id={buyer.id} />
        </span>
      ))}
    </p>
  );
}
