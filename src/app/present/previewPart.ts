import { componentPart } from "../queries.ts";

/** Draws the slide of a step that is being written. */
export const previewPart = componentPart(
  "step-preview",
  async () => (await import("./StepPreview.tsx")).StepPreview,
);
