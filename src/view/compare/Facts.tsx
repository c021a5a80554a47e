import type { ReactNode } from "react";
import { risingReleases } from "#model/release.ts";
import { parseWhen, type When } from "#model/when.ts";
import { latest, snapshotOf } from "#query/moment.ts";
import { ownersOn } from "#query/ownership.ts";
import { stewardsOn } from "#query/vendor.ts";
import { useExplorer } from "../context.ts";
import type { PageKey } from "#words/en.ts";
import { compareWordsIn } from "#words/compareWords.ts";
import { formatWhen } from "#words/dates.ts";
import { licenseText } from "#words/licenses.ts";
import { levelOf, nameOf } from "#words/names.ts";
import { useWords } from "../words.ts";
import styles from "./CompareView.module.css";
import type { ReadyColumn } from "./FeatureRow.tsx";

export interface FactsProps {
  readonly ids: readonly string[];
  readonly ready: readonly ReadyColumn[];
  readonly onlyDifferences: boolean;
}

/** Rows that need no cells: they are computed from the tracks and releases of each column. */
export function Facts({ ids, ready, onlyDifferences }: FactsProps) {
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { t, locale } = words;
  const name = (id: string): string => nameOf(ecosystem, id, day, locale);
  const own = compareWordsIn(locale).t;
  const dash = "–";
  const comma = locale === "en" ? ", " : "、";

  const since = (key: "compare.steward" | "compare.owner", org: string, from: When | null) =>
    from ? own(key, { name: name(org), date: formatWhen(from, words) }) : name(org);
  const outlineOf = (id: string) =>
    ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? null;
  const rows: readonly { readonly key: PageKey; readonly of: (id: string) => string }[] = [
    {
      key: "compare.fact.phase",
      of: (id) => {
        const phase = latest(outlineOf(id)?.phases ?? [], day);
        return phase ? t(`phase.${phase.phase}`) : dash;
      },
    },
    {
      key: "compare.fact.license",
      of: (id) => {
        const component = ecosystem.componentById.get(id);
        const snapshot = component ? snapshotOf(component, day) : null;
        const licenses = snapshot?.licenses ?? [];
        return licenses.map((license) => licenseText(license, words)).join(comma) || dash;
      },
    },
    {
      key: "compare.fact.vendor",
      of: (id) => {
        const stewards = stewardsOn(outlineOf(id)?.stewards ?? [], day);
        const makers = stewards.map(({ org, from }) => since("compare.steward", org, from));
        const owners = stewards.flatMap(({ org }) =>
          ownersOn(ecosystem, org, day).map(({ buyer, deal }) =>
            since("compare.owner", buyer.id, deal.from),
          ),
        );
        return [...new Set([...makers, ...owners])].join(comma) || dash;
      },
    },
    {
      key: "compare.fact.foundation",
      of: (id) => {
        const snapshot = latest(outlineOf(id)?.governance ?? [], day);
        return snapshot
          ? own("compare.level", {
              org: name(snapshot.org),
              level: levelOf(ecosystem, snapshot.org, snapshot.level, locale),
            })
          : dash;
      },
    },
    {
      key: "compare.fact.latest",
      of: (id) => {
        const releases = ready.find((column) => column.id === id)?.value.releases ?? [];
        const release = risingReleases(releases).findLast(
          ({ date }) => (parseWhen(date)?.min ?? Infinity) <= day,
        );
        const when = release ? parseWhen(release.date) : null;
        return release && when
          ? own("compare.release", { version: release.version, date: formatWhen(when, words) })
          : dash;
      },
    },
    {
      key: "compare.fact.since",
      of: (id) => {
        const from = outlineOf(id)?.phases[0]?.from;
        return from ? formatWhen(from, words) : dash;
      },
    },
  ];
  const shown = rows.flatMap(({ key, of }): ReactNode[] => {
    const texts = ids.map(of);
    const differs = new Set(texts).size > 1;
    if (onlyDifferences && !differs) return [];
    return [
      <tr key={key} className={styles["row"]} data-differs={differs || undefined}>
        <th scope="row">{t(key)}</th>
        {ids.map((id, index) => (
          <td key={id}>
            <span className={styles["fact"]}>{texts[index]}</span>
          </td>
        ))}
      </tr>,
    ];
  });
  return (
    <tbody>
      <tr>
        <th className={styles["group"]} scope="rowgroup" colSpan={ids.length + 2}>
          {t("compare.facts")}
        </th>
      </tr>
      {shown}
    </tbody>
  );
}
