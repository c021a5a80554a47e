import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step } from "#model/talk.ts";
import type { InvalidParameter } from "./parameters.ts";
import { isThing, reconcile } from "./reconcile.ts";
import { readStepView } from "./stepView.ts";
import type { View } from "./view.ts";

/**
 * What a step shows of a data set, with nothing that belongs to the reader or the talk.
 * @returns also what the step names and the data set does not have, its pointed-out things included
 */
export function reconcileStep(
  { view: written, emphasis = [] }: Pick<Step, "view" | "emphasis">,
  ecosystem: Ecosystem,
): { readonly view: View; readonly invalidParameters: readonly InvalidParameter[] } {
  const read = readStepView(written);
  const reconciled = reconcile(read.view, ecosystem);
  const lost = emphasis.filter((id) => !isThing(ecosystem, id));
  return {
    view: reconciled.view,
    invalidParameters: [
      ...read.invalidParameters,
      ...reconciled.invalidParameters,
      ...lost.map((value) => ({ parameter: "emphasis", value })),
    ],
  };
}
