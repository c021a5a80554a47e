import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step } from "#model/talk.ts";
import type { Misfit } from "./parameters.ts";
import { settleStep } from "./settleStep.ts";

/** What a step names and the data set does not have, so that nothing of it is shown. */
export function gapsOf(step: Step, ecosystem: Ecosystem): readonly Misfit[] {
  return settleStep(step, ecosystem).misfits;
}
