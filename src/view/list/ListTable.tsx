import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { use, useCallback, useDeferredValue, useEffect, useRef } from "react";
import type { EntityRef } from "#model/id.ts";
import { MAX_COLUMNS } from "#query/columns.ts";
import type { ListColumn } from "#query/list/columns.ts";
import { columnOf, isDescending, type ListRow, nextSort } from "#query/list/rows.ts";
import { hrefOf } from "#state/address.ts";
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

/** As many as any screen shows. */
const FIRST_ROWS = 60;

/**
 * A table of all rows. Those out of sight are in the document but cost no layout. That needs rows
 * that are not laid out as rows of a table, so their roles are said.
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
  // A press is answered first; a thousand rows follow, the first of them at once.
  const snapshot = useDeferredValue(rows, rows.slice(0, FIRST_ROWS));
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
    <div className={styles["scroller"]}>
      <table
        role="table"
        aria-label={own("list.label")}
        className={styles["table"]}
        style={trackStyle(columns, isComparable)}
        data-beside={beside}
        data-comparable={isComparable || undefined}
      >
        <thead role="rowgroup">
          <tr role="row">
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
        <tbody role="rowgroup">
          {snapshot.map((row) => (
            <ListRowView
              key={row.id}
              row={row}
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
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className={styles["empty"]}>{t(isPending ? "search.loading" : "filter.nothing")}</p>
      ) : null}
    </div>
  );
}
