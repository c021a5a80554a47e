import { Copy } from "lucide-react";
import { useState } from "react";
import { MAX_COLUMNS } from "#query/columns.ts";
import type { ListColumn } from "#query/list/columns.ts";
import { columnOf, type ListRow } from "#query/list/rows.ts";
import { writeCsv, writeMarkdown } from "#query/list/write.ts";
import { hrefOf } from "#state/address.ts";
import { START } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { copyText } from "#ui/device.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { listWordsIn } from "#words/listWords.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./ListView.module.css";

export interface ListToolsProps {
  /** Columns that there can be. */
  readonly all: readonly ListColumn[];
  readonly columns: readonly ListColumn[];
  readonly onColumns: (columns: readonly ListColumn[]) => void;
  readonly beside: ListColumn;
  readonly onBeside: (column: ListColumn) => void;
  readonly heads: Readonly<Record<ListColumn, string>>;
  readonly rows: readonly ListRow[];
}

/** Which columns there are, how many things are chosen, and the list as text for elsewhere. */
export function ListTools(props: ListToolsProps) {
  const { all, columns, onColumns, beside, onBeside, heads, rows } = props;
  const { store } = useExplorer();
  const { t } = listWordsIn(useWords().locale);
  const sorted = useView((view) => columnOf(view.sort));
  const chosen = useView((view) => view.compare.length);
  const [said, setSaid] = useState("");
  const copy = async (text: string): Promise<void> => {
    setSaid((await copyText(text)) ? t("list.copied", { count: rows.length }) : t("list.refused"));
  };
  const written = { columns, heads, rows };
  const linkOf = (id: string): string => {
    const { data, at, lang } = store.getState().view;
    const query = hrefOf({ ...START, data, at, lang, open: { kind: "component", id } });
    return new URL(query, location.href).href;
  };
  return (
    <div className={styles["tools"]}>
      <div className={styles["wide"]}>
        <Disclosure title={t("list.columns")} label={t("list.columns")}>
          <fieldset className={styles["columns"]}>
            <legend className="visually-hidden">{t("list.columns")}</legend>
            {all
              .filter((column) => column !== "name")
              .map((column) => (
                <label key={column}>
                  <input
                    type="checkbox"
                    checked={columns.includes(column)}
                    // The rows are in its order, or it is what was asked for.
                    disabled={column === sorted || column === "changed"}
                    onChange={() => onColumns(toggled(all, columns, column))}
                  />
                  {heads[column]}
                </label>
              ))}
          </fieldset>
        </Disclosure>
      </div>
      <label className={styles["narrow"]}>
        <span className="visually-hidden">{t("list.column")}</span>
        <select
          value={beside}
          onChange={({ target }) => {
            const column = all.find((known) => known === target.value);
            if (column) onBeside(column);
          }}
        >
          {all.map((column) => (
            <option key={column} value={column}>
              {heads[column]}
            </option>
          ))}
        </select>
      </label>
      {chosen > 0 ? (
        <span className={styles["wide"]}>
          {chosen < MAX_COLUMNS
            ? t("list.chosen", { count: chosen, most: MAX_COLUMNS })
            : t("list.full", { most: MAX_COLUMNS })}
        </span>
      ) : null}
      <span role="status" className={styles["said"]}>
        {said}
      </span>
      <Button look="quiet" aria-label={t("list.csv")} onClick={() => void copy(writeCsv(written))}>
        <Copy aria-hidden /> <span className={styles["wide"]}>{t("list.csv")}</span>
        <span className={styles["narrow"]}>CSV</span>
      </Button>
      <Button
        look="quiet"
        aria-label={t("list.markdown")}
        onClick={() => void copy(writeMarkdown(written, linkOf))}
      >
        <Copy aria-hidden /> <span className={styles["wide"]}>{t("list.markdown")}</span>
        <span className={styles["narrow"]}>Markdown</span>
      </Button>
    </div>
  );
}

/** With a column more or less, in the order of the list. */
function toggled(
  all: readonly ListColumn[],
  columns: readonly ListColumn[],
  column: ListColumn,
): readonly ListColumn[] {
  return all.filter((one) => columns.includes(one) !== (one === column));
}
