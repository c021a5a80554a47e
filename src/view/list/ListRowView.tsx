import { memo, type ReactNode } from "react";
import type { ListColumn } from "#query/list/columns.ts";
import type { ListRow } from "#query/list/rows.ts";
import type { EntityRef } from "#model/id.ts";
import { PHASES } from "#model/track.ts";
import { pressed } from "#ui/pressed.ts";
import { listWordsIn } from "#words/listWords.ts";
import { useActions, useExplorer } from "../context.ts";
import { PhaseTag } from "../PhaseTag.tsx";
import { useWords } from "../words.ts";
import styles from "./ListView.module.css";

export interface ListRowProps {
  readonly row: ListRow;
  /** Its place in the list. */
  readonly index: number;
  /** px that stand in for rows left out before it. */
  readonly gap: number;
  readonly columns: readonly ListColumn[];
  /** Address of the same list with this component open. */
  readonly href: string;
  /** The things of the list, in its order. */
  readonly courseOf: () => readonly EntityRef[];
  readonly isOpen: boolean;
  readonly isPointedOut: boolean;
  /** Whether it is, can be or cannot be in the comparison; `null`: nothing can be chosen. */
  readonly choice: "chosen" | "free" | "refused" | null;
}

/** A component; its name is a link that opens it. */
export const ListRowView = memo(function ListRowView(props: ListRowProps) {
  const { row, index, gap, columns, href, courseOf, isOpen, isPointedOut, choice } = props;
  const { prefetch } = useExplorer();
  const { open, toggleCompared } = useActions();
  const { t } = listWordsIn(useWords().locale);
  const ref = { kind: "component", id: row.id } as const;
  const name = row.cells.name.text;
  return (
    <tr
      role="row"
      // The heads are the first row.
      aria-rowindex={index + 2}
      style={gap === 0 ? undefined : { marginBlockStart: gap }}
      data-row={row.id}
      className={styles["row"]}
      data-open={isOpen || undefined}
      data-pointed-out={isPointedOut || undefined}
    >
      <th role="rowheader" scope="row" data-column="name">
        <a
          className={styles["name"]}
          href={href}
          aria-current={isOpen || undefined}
          onClick={(event) => pressed(event, () => open(ref, courseOf()))}
          onPointerEnter={() => prefetch(ref)}
        >
          {name}
        </a>
      </th>
      {choice === null ? null : (
        <td role="cell" className={styles["box"]}>
          <input
            type="checkbox"
            aria-label={t("list.compare.one", { name })}
            checked={choice === "chosen"}
            disabled={choice === "refused"}
            onChange={() => toggleCompared(row.id)}
          />
        </td>
      )}
      {columns.slice(1).map((column) => (
        <td key={column} role="cell" data-column={column}>
          {contentOf(row, column)}
        </td>
      ))}
    </tr>
  );
});

function contentOf({ cells }: ListRow, column: ListColumn): ReactNode {
  const { text, rank } = cells[column];
  const phase = column === "status" && rank !== undefined ? PHASES[rank] : undefined;
  return phase ? <PhaseTag phase={phase} /> : text;
}
