import { Columns3 } from "lucide-react";
import { say } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./Panel.module.css";

/** Ways from a thing into a comparison: itself, and every prepared table it stands in. */
export function CompareActions({ id }: { readonly id: string }) {
  const { ecosystem } = useExplorer();
  const { toggleCompared, compare } = useActions();
  const compared = useView((view) => view.compare);
  const { t, locale } = useWords();
  const tables = ecosystem.comparisons.filter(({ columns }) => columns.includes(id));
  const isCompared = compared.includes(id);
  return (
    <div className={styles["actions"]}>
      <Button aria-pressed={isCompared} onClick={() => toggleCompared(id)}>
        <Columns3 aria-hidden />
        {isCompared ? t("panel.compared") : t("panel.compare")}
      </Button>
      {tables.map((table) => (
        <Button key={table.id} onClick={() => compare(firstWith(table.columns, id))}>
          {say(table.title, locale)}
        </Button>
      ))}
    </div>
  );
}

/** As many columns as can be read, the thing itself among them. */
function firstWith(columns: readonly string[], id: string): readonly string[] {
  return [id, ...columns.filter((column) => column !== id)];
}
