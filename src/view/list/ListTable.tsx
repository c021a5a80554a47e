import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { EntityRef } from "#model/id.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import type { ListColumn } from "#query/list/columns.ts";
import { columnOf, isDescending, type ListRow, nextSort } from "#query/list/rows.ts";
import { hrefOf } from "#state/address.ts";
import { useRowWindow } from "#ui/useRowWindow.ts";
import { listWordsIn } from "#words/listWords.ts";
import { StagingContext, useActions, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { ListRowView } from "./ListRowView.tsx";
import styles from "./ListView.module.css";
import { trackStyle } from "./tracks.ts";

export interface ListTableProps {
  readonly columns: readonly ListColumn[];
  /** Stands beside the name where there is room for no more. */
  readonly beside: ListColumn;
  readonly heads: Readonly<Record<ListColumn, string>>;
  readonly rows: readonly ListRow[];
  /** Which rows there are is not known yet. */
  readonly isPending: boolean;
  /** Rows can be chosen for the comparison. */
  readonly isComparable: boolean;
}

/**
 * A table of which only the rows near what is seen stand in the document; how many there are, and
 * which one each is, is said. Rows are grids of their own, so their roles are said too.
 */
export function ListTable(props: ListTableProps) {
  const { columns, beside, heads, rows, isPending, isComparable } = props;
  const { t, locale } = useWords();
  const own = listWordsIn(locale).t;
  const { sortBy } = useActions();
  const { emphasis } = use(StagingContext);
  const sort = useView((view) => view.sort);
  const opened = useView((view) => view.open);
  const compared = useView((view) => view.compare);
  const base = useView((view) =>
    hrefOf({ ...view, open: null, trace: null, detour: view.talk !== null }),
  );
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  // Where the focus is, or will return to, stays while one scrolls.
  const kept = [focused, opened?.kind === "component" ? opened.id : null];
  const { placed, rest, isWhole } = useRowWindow(scroller, keys, kept);
  const isFull = compared.length >= MAX_COLUMNS;
  const direction = isDescending(sort) ? "descending" : "ascending";
  const Arrow = isDescending(sort) ? ArrowDown : ArrowUp;
  const head = (column: ListColumn) => {
    const isSorted = columnOf(sort) === column;
    return (
      <th
        key={column}
        role="columnheader"
        scope="col"
        aria-sort={isSorted ? direction : "none"}
        data-column={column}
      >
        <button
          type="button"
          className={styles["sort"]}
          onClick={() => sortBy(nextSort(sort, column))}
        >
          {heads[column]}
          {isSorted ? <Arrow aria-hidden /> : null}
        </button>
      </th>
    );
  };
  const [name = "name", ...others] = columns;
  // Rows need not render anew because the order of the others has changed.
  const order = useRef(rows);
  useEffect(() => {
    order.current = rows;
  }, [rows]);
  const courseOf = useCallback(
    () => order.current.map(({ id }): EntityRef => ({ kind: "component", id })),
    [],
  );
  return (
    <div ref={scroller} className={styles["scroller"]} data-whole={isWhole || undefined}>
      <table
        role="table"
        aria-label={own("list.label")}
        className={styles["table"]}
        style={trackStyle(columns, isComparable)}
        aria-rowcount={rows.length + 1}
        data-beside={beside}
        data-comparable={isComparable || undefined}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {head(name)}
            {isComparable ? (
              <th role="columnheader" scope="col" className={styles["box"]}>
                <Columns3 aria-hidden />
                <span className="visually-hidden">{own("list.compare")}</span>
              </th>
            ) : null}
            {others.map(head)}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of the focus of what it holds */}
        <tbody
          role="rowgroup"
          style={{ paddingBlockEnd: rest }}
          onFocus={({ target }) =>
            setFocused(target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? null)
          }
        >
          {placed.map(({ index, gap }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <ListRowView
                key={row.id}
                row={row}
                index={index}
                gap={gap}
                columns={columns}
                href={`${base}&open=component/${row.id}`}
                courseOf={courseOf}
                isOpen={opened?.kind === "component" && opened.id === row.id}
                isPointedOut={emphasis.includes(row.id)}
                choice={
                  isComparable
                    ? compared.includes(row.id)
                      ? "chosen"
                      : isFull
                        ? "refused"
                        : "free"
                    : null
                }
              />
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className={styles["empty"]}>{t(isPending ? "search.loading" : "filter.nothing")}</p>
      ) : null}
    </div>
  );
}
