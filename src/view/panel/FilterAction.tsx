import { Filter } from "lucide-react";
import type { Facet } from "#query/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useView } from "../context.ts";
import { usePanelWords } from "./panelWords.ts";

export interface FilterActionProps {
  readonly facet: Facet;
  readonly id: string;
}

/** From a panel to the picture: show only what this ties. */
export function FilterAction({ facet, id }: FilterActionProps) {
  const { toggle } = useActions();
  const isOn = useView((view) => view.filters[facet].includes(id));
  const { t } = usePanelWords();
  return (
    <Button aria-pressed={isOn} onClick={() => toggle(facet, id)}>
      <Filter aria-hidden />
      {isOn ? t("panel.filterOff") : t("panel.filter")}
    </Button>
  );
}
