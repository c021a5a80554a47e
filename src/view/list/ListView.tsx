import { use, useMemo, useState } from "react";
import type { ReleasesById } from "#model/release.ts";
import { columnOf, columnsOf } from "#query/list/rows.ts";
import type { ListColumn } from "#query/list/columns.ts";
import { listHeads } from "#words/listRows.ts";
import { listWordsIn } from "#words/listWords.ts";
import { StagingContext, useView } from "../context.ts";
import { LoadState } from "../LoadState.tsx";
import type { Loaded } from "../loaded.ts";
import { useWords } from "../words.ts";
import { ListTable } from "./ListTable.tsx";
import { ListTools } from "./ListTools.tsx";
import styles from "./ListView.module.css";
import { useList } from "./useList.ts";

export interface ListViewProps {
  /** In the order of the list, the name first. */
  readonly columns: readonly ListColumn[];
  readonly onColumns: (columns: readonly ListColumn[]) => void;
  readonly releases: Loaded<ReleasesById>;
}

/**
 * Everything that passes the filters as a table, in place of the picture. In an embed and in a step
 * of a talk it is only looked at and has no tools.
 */
export function ListView({ columns, onColumns, releases }: ListViewProps) {
  const words = useWords();
  const { t } = listWordsIn(words.locale);
  const { rows, isPending } = useList(releases.status === "ready" ? releases.value : null);
  const heads = useMemo(() => listHeads(words), [words]);
  const hasTools = useView(({ embed, talk, detour }) => !embed && (talk === null || detour));
  const { scale } = use(StagingContext);
  const sorted = useView((view) => columnOf(view.sort));
  // The order can be seen: its column is there, and in a narrow room it stands beside the name.
  const since = useView((view) => view.since);
  const shown = useMemo(
    () =>
      columnsOf(since).filter(
        (column) => columns.includes(column) || column === sorted || column === "changed",
      ),
    [columns, sorted, since],
  );
  const [chosen, setChosen] = useState<ListColumn | null>(null);
  const preferred = [
    chosen,
    sorted === "name" ? null : sorted,
    "changed" as const,
    "status" as const,
    shown[1],
  ];
  const beside = preferred.find((column) => column && shown.includes(column)) ?? "name";
  return (
    <section
      className={styles["list"]}
      id="picture"
      data-list
      aria-busy={isPending}
      aria-label={t("list.label")}
      style={scale === 1 ? undefined : { fontSize: `calc(var(--text) * ${scale})` }}
    >
      {hasTools ? (
        <ListTools
          all={columnsOf(since)}
          columns={shown}
          onColumns={onColumns}
          beside={beside}
          onBeside={(column) => {
            setChosen(column);
            if (!shown.includes(column)) onColumns([...shown, column]);
          }}
          heads={heads}
          rows={rows}
        />
      ) : null}
      {releases.status === "failed" && shown.includes("release") ? (
        <LoadState loaded={releases} />
      ) : null}
      <ListTable
        columns={shown}
        beside={beside}
        heads={heads}
        rows={rows}
        isPending={isPending}
        isComparable={hasTools}
      />
    </section>
  );
}
