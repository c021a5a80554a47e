import { mapRect, matrixOf, turnedRect } from "./plate.ts";
import type { BandBox, ChipBox, Rect, Scene, ThreadBox } from "./scene.ts";

/** px around a knot's middle */
const KNOT = 9;

/**
 * Where a thing stands on the scene, as the box around it: a component's chip or dot; a standard's knot in a layer where one is named and has it, else its label, or
 * the label that counts the standards without room. `null` for what is not in the picture.
 */
export function anchorOf(scene: Scene, id: string, layer?: string): Rect | null {
  for (const band of scene.bands) {
    const box = boxIn(band, id);
    if (box) return asItLies(band, box);
  }
  const thread = scene.threads.find((box) => box.id === id);
  if (thread) return knotIn(thread, layer) ?? boxOfLabel(thread);
  const { foldedThreads } = scene;
  return foldedThreads?.ids.includes(id) ? rectOf(foldedThreads.box) : null;
}

/** Whether a thing is met at a knot, in a layer that is named. */
export function isKnot({ threads }: Scene, id: string, layer: string | undefined): boolean {
  const thread = threads.find((box) => box.id === id);
  return thread !== undefined && knotIn(thread, layer) !== null;
}

function knotIn({ line, knots }: ThreadBox, layer: string | undefined): Rect | null {
  const knot = knots.find((one) => one.layer === layer);
  if (!line || !knot) return null;
  return { x: line.x - KNOT, y: knot.y - KNOT, width: 2 * KNOT, height: 2 * KNOT };
}

function boxOfLabel({ label, turn }: ThreadBox): Rect {
  return turn === 0 ? rectOf(label) : turnedRect(label, turn);
}

/** What stands for a component in a band, in the band's own px: its chip or its dot. */
export function boxIn({ chips, dots }: BandBox, id: string): ChipBox | undefined {
  return chips.find((box) => box.id === id) ?? dots.find((box) => box.id === id);
}

/** A box of a band is in the band's own px; on a plate this is what surrounds it on the scene. */
function asItLies(band: BandBox, box: Rect): Rect {
  return band.pose.flat === 1 ? rectOf(box) : mapRect(matrixOf(band), box);
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
