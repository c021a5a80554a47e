import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step } from "#model/talk.ts";
import type { Misfit } from "./parameters.ts";
import { isThing, settle } from "./settle.ts";
import { readStepView } from "./stepView.ts";
import type { View } from "./view.ts";

/**
 * What a step shows of a data set, with nothing that belongs to the reader or the talk.
 * @returns also what the step names and the data set does not have, its pointed-out things included
 */
export function settleStep(
  { view: written, emphasis = [] }: Pick<Step, "view" | "emphasis">,
  ecosystem: Ecosystem,
): { readonly view: View; readonly misfits: readonly Misfit[] } {
  const read = readStepView(written);
  const settled = settle(read.view, ecosystem);
  const lost = emphasis.filter((id) => !isThing(ecosystem, id));
  return {
    view: settled.view,
    misfits: [
      ...read.misfits,
      ...settled.misfits,
      ...lost.map((value) => ({ parameter: "emphasis", value })),
    ],
  };
}
