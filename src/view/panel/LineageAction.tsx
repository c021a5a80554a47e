import { GitFork } from "lucide-react";
import { useMemo } from "react";
import type { EntityRef } from "#model/id.ts";
import { lineageOf } from "#query/lineage.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { usePanelWords } from "./panelWords.ts";

/** Shows where what is open came from and what became of it, in place of the picture. */
export function LineageAction({ kind, id }: EntityRef) {
  const { ecosystem, day } = useExplorer();
  const { toggleTrace } = useActions();
  const isShown = useView((view) => view.trace === "lineage");
  const { t } = usePanelWords();
  const lineage = useMemo(
    () => lineageOf({ ecosystem, day }, { kind, id }),
    [ecosystem, day, kind, id],
  );
  return lineage || isShown ? (
    <Button aria-pressed={isShown} onClick={() => toggleTrace("lineage")}>
      <GitFork aria-hidden /> {t("panel.lineage")}
    </Button>
  ) : null;
}
