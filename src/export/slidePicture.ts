import type { Measure } from "#layout/measure.ts";
import type { Rect, Scene } from "#layout/scene.ts";
import { exportInputOf } from "./drawView.ts";
import type { ExportInput } from "./exportInput.ts";
import type { HandoutPage } from "./handout.ts";
import { marginsOf } from "./margins.ts";
import { type Drawing, drawExport } from "./picture.ts";
import { isWhole } from "./slideScene.ts";

export interface SlidePicture extends Rect {
  readonly drawing: Drawing;
  /** What it was drawn from. */
  readonly input: ExportInput;
  readonly scene: Scene;
  /** Where the scene begins within the drawing, px. */
  readonly top: number;
  /** Whole names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of what the picture lets through. */
  readonly shown: ReadonlySet<string>;
}

/** Draws what a step shows, in no more than some room. */
export function pictureIn({ drawn }: HandoutPage, box: Rect, measure: Measure): SlidePicture {
  // The picture has air of its own at its edges.
  const room = { ...box, x: box.x - 8, width: box.width + 16 };
  const input = { ...drawn, size: room, measure, isSlide: true };
  const first = exportInputOf(input);
  // All layers by name come before what their shapes mean.
  const { open, compare } = drawn.view;
  const about = [...(drawn.emphasis ?? []), ...compare, ...(open ? [open.id] : [])];
  const margins = marginsOf({ ...first, width: room.width });
  const left = { ...room, height: room.height - margins.above - margins.below };
  const exportInput = isWhole(first.scene, left, about)
    ? first
    : exportInputOf({ ...input, hasLegend: false });
  const { above } = marginsOf({ ...exportInput, width: room.width });
  const drawing = drawExport(exportInput);
  return {
    ...room,
    height: drawing.height,
    drawing,
    input: exportInput,
    scene: exportInput.scene,
    top: above,
    names: exportInput.labels.names,
    shown: exportInput.shown,
  };
}
