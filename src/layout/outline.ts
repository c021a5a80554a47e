import { boxIn } from "./anchor.ts";
import { type Matrix, matrixOf, turnOf } from "./plate.ts";
import type { Rect, Scene } from "./scene.ts";

/** The shape of a thing in the scene: a rectangle, and how it lies. */
export interface Outline {
  readonly box: Rect;
  readonly matrix: Matrix;
}

/** A slanted label begins at its left middle: air before it, px. */
const BEFORE = 5;
const FLAT: Matrix = [1, 0, 0, 1, 0, 0];

/** What a ring round a thing follows: a sheared chip, a slanted label; `null` for what is not there. */
export function outlineOf(scene: Scene, id: string): Outline | null {
  for (const band of scene.bands) {
    const box = boxIn(band, id);
    if (box) return { box, matrix: matrixOf(band) };
    if (band.id === id) return { box: band.content, matrix: matrixOf(band) };
  }
  const thread = scene.threads.find((one) => one.id === id);
  if (thread) {
    const { label, turn, line } = thread;
    if (!line || turn === 0) return { box: label, matrix: FLAT };
    const { width, height } = label;
    const box = { x: -BEFORE, y: -height / 2, width: width + BEFORE, height };
    return { box, matrix: turnOf(label, turn) };
  }
  const { foldedThreads } = scene;
  return foldedThreads?.ids.includes(id) ? { box: foldedThreads.box, matrix: FLAT } : null;
}
