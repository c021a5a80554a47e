import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step } from "#model/talk.ts";
import type { Misfit } from "./address.ts";
import { settle } from "./settle.ts";
import { readStepView } from "./stepView.ts";

/** What a step names and the data set does not have, so that nothing of it is shown. */
export function gapsOf(step: Step, ecosystem: Ecosystem): readonly Misfit[] {
  const { view, misfits } = readStepView(step.view);
  const isThing = (id: string): boolean =>
    ecosystem.componentById.has(id) || ecosystem.standardById.has(id);
  const lost = (step.emphasis ?? []).filter((id) => !isThing(id));
  return [
    ...misfits,
    ...settle(view, ecosystem).misfits,
    ...lost.map((value) => ({ parameter: "emphasis", value })),
  ];
}
