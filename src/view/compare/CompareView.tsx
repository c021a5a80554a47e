import { X } from "lucide-react";
import { useId, useState } from "react";
import type { Comparison, FeatureSet } from "#model/comparison.ts";
import { say } from "#model/text.ts";
import type { Comparable } from "#query/answer.ts";
import { compare } from "#query/compare.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer } from "../context.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { useFocusReturn } from "../useFocusReturn.ts";
import { formatDay } from "#words/dates.ts";
import { useWords } from "../words.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import styles from "./CompareView.module.css";
import { Facts } from "./Facts.tsx";
import { FeatureRow } from "./FeatureRow.tsx";

export interface CompareViewProps {
  /** In the order of the columns. */
  readonly ids: readonly string[];
  readonly columns: readonly Loaded<Comparable>[];
  readonly featureSets: readonly Loaded<FeatureSet>[];
  readonly tables: readonly Loaded<Comparison>[];
  /** Those that several columns share; without them, statements lack some of theirs. */
  readonly sources: Loaded<unknown>;
}

/** Things side by side. A column or a set of rows that cannot be had never takes the rest with it. */
export function CompareView({ ids, columns, featureSets, tables, sources }: CompareViewProps) {
  const { day, ecosystem } = useExplorer();
  const actions = useActions();
  const words = useWords();
  const { t, locale } = words;
  const headingId = useId();
  useFocusReturn();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const ready = ids.flatMap((id, index) => {
    const column = columns[index];
    return column?.status === "ready" ? [{ id, value: column.value }] : [];
  });
  const table = compare(
    ready.map(({ value }) => value),
    valuesOf(featureSets),
    valuesOf(tables),
    { day, ecosystem },
  );
  const titled = valuesOf(tables).find(({ columns: own }) => {
    const all: readonly string[] = [...(own.components ?? []), ...(own.standards ?? [])];
    return all.length === ids.length && ids.every((id) => all.includes(id));
  });
  const parts = [...columns, ...featureSets, ...tables];
  const isLoading = parts.some(({ status }) => status === "loading");
  const hasFailed = parts.some(({ status }) => status === "failed");
  const groups = table.groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ differs }) => differs || !onlyDifferences),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <aside className={styles["panel"]} aria-labelledby={headingId} aria-busy={isLoading}>
      <header className={styles["head"]}>
        <div>
          <h2 id={headingId}>{titled ? say(titled.title, locale) : t("compare.title")}</h2>
          <p className={styles["about"]}>
            {table.rowCount > 0
              ? `${t("compare.short", { differing: table.differing, count: table.rowCount })} · `
              : ""}
            {t("compare.asOf", { date: formatDay(day, words) })}
          </p>
        </div>
        <Button look="quiet" aria-label={t("compare.clear")} onClick={() => actions.compare([])}>
          <X aria-hidden />
        </Button>
      </header>
      <div className={styles["scroller"]}>
        {titled?.intro ? <p className={styles["intro"]}>{say(titled.intro, locale)}</p> : null}
        <Failures loaded={[...featureSets, ...tables, sources]} />
        <table className={styles["table"]}>
          <thead>
            <tr>
              <td className={styles["corner"]}>
                <label className={styles["switch"]}>
                  <input
                    type="checkbox"
                    checked={onlyDifferences}
                    onChange={(event) => setOnlyDifferences(event.target.checked)}
                  />
                  {t("compare.onlyDifferences")}
                </label>
              </td>
              {ids.map((id, index) => (
                <ColumnHead
                  key={id}
                  id={id}
                  isFirst={index === 0}
                  isLast={index === ids.length - 1}
                  loaded={columns[index] ?? { status: "loading" }}
                />
              ))}
            </tr>
          </thead>
          {groups.map(({ label, rows }) => (
            <tbody key={label.en}>
              <tr>
                <th className={styles["group"]} scope="rowgroup" colSpan={ids.length + 1}>
                  {say(label, locale)}
                </th>
              </tr>
              {rows.map((row) => (
                <FeatureRow key={row.feature.id} row={row} ids={ids} ready={ready} />
              ))}
            </tbody>
          ))}
          <Facts ids={ids} ready={ready} onlyDifferences={onlyDifferences} />
        </table>
        {!isLoading && !hasFailed && table.rowCount === 0 ? (
          <p className={styles["empty"]}>{t("compare.noRows")}</p>
        ) : null}
        {table.rowCount > 0 && groups.length === 0 ? (
          <p className={styles["empty"]}>{t("compare.noDifference")}</p>
        ) : null}
      </div>
    </aside>
  );
}

function valuesOf<T>(list: readonly Loaded<T>[]): readonly T[] {
  return list.flatMap((loaded) => (loaded.status === "ready" ? [loaded.value] : []));
}

/** Rows that could not be had, said once, with a way to try all of them again. */
function Failures({ loaded }: { readonly loaded: readonly Loaded<unknown>[] }) {
  const failed = loaded.flatMap((one) => (one.status === "failed" ? [one] : []));
  const [first] = failed;
  if (!first) return null;
  const all = {
    ...first,
    detail: failed.map(({ detail }) => detail).join("\n"),
    retry: () => failed.forEach(({ retry }) => retry()),
  };
  return (
    <div className={styles["failures"]}>
      <LoadState loaded={all} />
    </div>
  );
}
