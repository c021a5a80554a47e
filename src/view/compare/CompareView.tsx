import { Maximize2, Minimize2, X } from "lucide-react";
import { useId, useState } from "react";
import type { Comparison, FeatureSet } from "#model/comparison.ts";
import { say } from "#model/text.ts";
import type { Comparable } from "#query/answer.ts";
import { compare, type Row, type Table } from "#query/compare.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { useFocusReturn } from "../useFocusReturn.ts";
import { compareWordsIn } from "#words/compareWords.ts";
import { formatDay } from "#words/dates.ts";
import { useWords } from "../words.ts";
import { AddThing } from "./AddThing.tsx";
import { ColumnHead } from "./ColumnHead.tsx";
import styles from "./CompareView.module.css";
import { Facts } from "./Facts.tsx";
import { FeatureRow, type ReadyColumn } from "./FeatureRow.tsx";

export interface CompareViewProps {
  /** In the order of the columns. */
  readonly ids: readonly string[];
  readonly columns: readonly Loaded<Comparable>[];
  readonly featureSets: readonly Loaded<FeatureSet>[];
  readonly tables: readonly Loaded<Comparison>[];
  /** Those that several columns share; without them, statements lack some of theirs. */
  readonly sources: Loaded<unknown>;
}

/**
 * Things side by side: what they are, where they differ, where they agree, and last, folded, what is
 * known of one alone or of none. A column or a set of rows that cannot be had never takes the rest with it.
 */
export function CompareView({ ids, columns, featureSets, tables, sources }: CompareViewProps) {
  const { day, ecosystem } = useExplorer();
  const words = useWords();
  const { locale } = words;
  const { t } = compareWordsIn(locale);
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
  const isWhole = parts.every(({ status }) => status === "ready");
  const { rowCount, comparable, differing, isShared } = table;
  // What is known of one alone stands aside where there are rows to compare, once all are there.
  const least = isWhole && comparable > 0 ? 2 : 1;
  return (
    <aside className={styles["panel"]} aria-labelledby={headingId} aria-busy={isLoading}>
      <header className={styles["head"]}>
        <div>
          <h2 id={headingId}>{titled ? say(titled.title, locale) : t("compare.title")}</h2>
          <p className={styles["about"]}>
            {comparable > 0 ? `${t("compare.short", { differing, count: comparable })} · ` : ""}
            {t("compare.asOf", { date: formatDay(day, words) })}
          </p>
        </div>
        <Places />
      </header>
      <div className={styles["scroller"]}>
        {titled?.intro ? <p className={styles["intro"]}>{say(titled.intro, locale)}</p> : null}
        <Failures loaded={[...featureSets, ...tables, sources]} />
        {isWhole && !isShared ? (
          <p className={styles["empty"]}>
            {t(rowCount === 0 ? "compare.noRows" : "compare.nothingShared")}
          </p>
        ) : null}
        {isShared && differing === 0 ? (
          <p className={styles["empty"]}>{t("compare.noDifference")}</p>
        ) : null}
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
              <td className={styles["add"]}>
                <AddThing />
              </td>
            </tr>
          </thead>
          <Facts ids={ids} ready={ready} onlyDifferences={onlyDifferences} />
          <Groups groups={keep(table, ({ differs }) => differs)} ids={ids} ready={ready} />
          {onlyDifferences ? null : (
            <>
              <Alike
                groups={keep(table, ({ differs, known }) => known >= least && !differs)}
                ids={ids}
                ready={ready}
              />
              <Folded
                title="compare.ofOne"
                groups={keep(table, ({ known }) => known > 0 && known < least)}
                ids={ids}
                ready={ready}
              />
              <Folded
                title="compare.unknown"
                groups={keep(table, ({ known }) => known === 0)}
                ids={ids}
                ready={ready}
              />
            </>
          )}
        </table>
      </div>
    </aside>
  );
}

/** Where the table stands: beside the picture or in its place; and the way back to the picture. */
function Places() {
  const { placeTable } = useActions();
  const isWide = useView((view) => view.table === "wide");
  const { t } = compareWordsIn(useWords().locale);
  const place = t(isWide ? "compare.beside" : "compare.wide");
  return (
    <div className={styles["places"]}>
      <Button
        look="quiet"
        aria-label={place}
        title={place}
        onClick={() => placeTable(isWide ? null : "wide")}
      >
        {isWide ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
      </Button>
      <Button look="quiet" aria-label={t("compare.hide")} onClick={() => placeTable("off")}>
        <X aria-hidden />
      </Button>
    </div>
  );
}

interface GroupsProps {
  readonly groups: Table["groups"];
  readonly ids: readonly string[];
  readonly ready: readonly ReadyColumn[];
}

/** The groups of a table with some of their rows; groups without any are left out. */
function keep({ groups }: Table, isKept: (row: Row) => boolean): Table["groups"] {
  return groups
    .map(({ label, rows }) => ({ label, rows: rows.filter(isKept) }))
    .filter(({ rows }) => rows.length > 0);
}

function Groups({ groups, ids, ready }: GroupsProps) {
  const { locale } = useWords();
  return groups.map(({ label, rows }) => (
    <tbody key={label.en}>
      <tr>
        <th className={styles["group"]} scope="rowgroup" colSpan={ids.length + 2}>
          {say(label, locale)}
        </th>
      </tr>
      {rows.map((row) => (
        <FeatureRow key={row.feature.id} row={row} ids={ids} ready={ready} />
      ))}
    </tbody>
  ));
}

/** What all of whom it is known agree on. */
function Alike({ groups, ids, ready }: GroupsProps) {
  const { t } = compareWordsIn(useWords().locale);
  if (groups.length === 0) return null;
  return (
    <>
      <tbody>
        <tr>
          <th className={styles["part"]} scope="rowgroup" colSpan={ids.length + 2}>
            {t("compare.alike")}
          </th>
        </tr>
      </tbody>
      <Groups groups={groups} ids={ids} ready={ready} />
    </>
  );
}

interface FoldedProps extends GroupsProps {
  readonly title: "compare.ofOne" | "compare.unknown";
}

/** Rows that compare nothing: how many there are, and themselves when asked for. */
function Folded({ title, groups, ids, ready }: FoldedProps) {
  const { t } = compareWordsIn(useWords().locale);
  const [isOpen, setOpen] = useState(false);
  if (groups.length === 0) return null;
  const count = groups.flatMap(({ rows }) => rows).length;
  return (
    <>
      <tbody>
        <tr>
          <td className={styles["part"]} colSpan={ids.length + 2}>
            <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t(title, { count })}
            </Button>
          </td>
        </tr>
      </tbody>
      {isOpen ? <Groups groups={groups} ids={ids} ready={ready} /> : null}
    </>
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
