import { mapRect, matrixOf } from "./plate.ts";
import type { BandBox, Rect, Scene, ThreadBox } from "./scene.ts";

/** px around a knot's middle, and around a tile's */
const KNOT = 9;
const SPOT = 3;

/**
 * Where a thing stands on the scene, as the box around it: a component's chip, or the `+n` chip in
 * which it is folded; a standard's knot in a layer where one is named and has it, else its label, or
 * the label that counts the standards without room. `null` for what is not in the picture.
 */
export function anchorOf(scene: Scene, id: string, layer?: string): Rect | null {
  for (const band of scene.bands) {
    const { chips, folded } = band;
    const chip = chips.find((box) => box.id === id);
    if (chip) return asItLies(band, chip);
    if (folded?.ids.includes(id)) return asItLies(band, folded.box);
  }
  const thread = scene.threads.find((box) => box.id === id);
  if (thread) return knotIn(thread, layer) ?? leaning(thread);
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

/** The box around a label that has turned about its left middle; one that lies flat is its own. */
function leaning({ label, turn, line }: ThreadBox): Rect {
  if (!line) return rectOf(label);
  const angle = (turn * Math.PI) / 180;
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  const half = label.height / 2;
  const xs = [0, label.width].flatMap((l) => [
    l * along - half * across,
    l * along + half * across,
  ]);
  const ys = [0, label.width].flatMap((l) => [
    l * across - half * along,
    l * across + half * along,
  ]);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: label.x + left,
    y: label.y + top,
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
  };
}

/**
 * A box of a band is in the band's own px. On a plate it lies aslant: then this is what surrounds it
 * on the scene, or, where it is a tile without a name, a spot at its middle.
 */
function asItLies(band: BandBox, box: Rect): Rect {
  const { flat, cover } = band.pose;
  if (flat === 1) return rectOf(box);
  const around = mapRect(matrixOf(band), box);
  if (cover === 0) return around;
  const [x, y] = [around.x + around.width / 2, around.y + around.height / 2];
  return { x: x - SPOT, y: y - SPOT, width: 2 * SPOT, height: 2 * SPOT };
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
