import { Columns3 } from "lucide-react";
import { say } from "#model/text.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { usePanelWords } from "./panelWords.ts";
import styles from "./Panel.module.css";
import { TableLink } from "./TableLink.tsx";

/** Ways from a thing into a comparison: itself, and every prepared table it stands in. */
export function CompareActions({ id }: { readonly id: string }) {
  const { ecosystem } = useExplorer();
  const { toggleCompared } = useActions();
  const compared = useView((view) => view.compare);
  const { t, locale } = usePanelWords();
  const tables = ecosystem.comparisons.filter(({ columns }) => columns.includes(id));
  const isCompared = compared.includes(id);
  return (
    <div className={styles["actions"]}>
      <Button aria-pressed={isCompared} onClick={() => toggleCompared(id)}>
        <Columns3 aria-hidden />
        {isCompared ? t("panel.compared") : t("panel.compare")}
      </Button>
      {tables.map((table) => (
        <TableLink key={table.id} columns={firstWith(table.columns, id)}>
          {say(table.title, locale)}
        </TableLink>
      ))}
    </div>
  );
}

/** As many columns as can be read, the thing itself among them. */
function firstWith(columns: readonly string[], id: string): readonly string[] {
  return [id, ...columns.filter((column) => column !== id)];
}
