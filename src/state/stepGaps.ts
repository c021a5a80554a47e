import type { Ecosystem } from "#model/ecosystem.ts";
import { PANEL_PARTS_OF, type Step } from "#model/talk.ts";
import type { InvalidParameter } from "./parameters.ts";
import { reconcileStep } from "./reconcileStep.ts";
import type { View } from "./view.ts";

/** What a step names and the data set, or the step's own view, does not have, so that nothing of it is shown. */
export function gapsOf(step: Step, ecosystem: Ecosystem): readonly InvalidParameter[] {
  const { view, invalidParameters } = reconcileStep(step, ecosystem);
  return [...invalidParameters, ...unchosen(step, view, ecosystem)];
}

/** Rows are known to the files of the comparison alone. */
function unchosen(
  { only = {} }: Step,
  { open, compare }: View,
  ecosystem: Ecosystem,
): readonly InvalidParameter[] {
  const { columns = [], panel = [], layers = [] } = only;
  const parts: readonly string[] = open ? PANEL_PARTS_OF[open.kind] : [];
  const lost = (
    list: "columns" | "panel" | "layers",
    ids: readonly string[],
    isKnown: (id: string) => boolean,
  ): readonly InvalidParameter[] =>
    ids.filter((id) => !isKnown(id)).map((value) => ({ parameter: `only/${list}`, value }));
  return [
    ...lost("columns", columns, (id) => compare.includes(id)),
    ...lost("panel", panel, (id) => parts.includes(id)),
    ...lost("layers", layers, (id) => ecosystem.layerById.has(id)),
  ];
}
