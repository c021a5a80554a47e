import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step } from "#model/talk.ts";
import type { InvalidParameter } from "./parameters.ts";
import { reconcileStep } from "./reconcileStep.ts";

/** What a step names and the data set does not have, so that nothing of it is shown. */
export function gapsOf(step: Step, ecosystem: Ecosystem): readonly InvalidParameter[] {
  return reconcileStep(step, ecosystem).invalidParameters;
}
