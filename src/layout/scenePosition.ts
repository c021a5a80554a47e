import { boxIn } from "./anchor.ts";
import { mapPoint, mapRect, matrixOf, turnedRect } from "./plate.ts";
import type { BandBox, Point, Rect, Scene } from "./scene.ts";

/**
 * A place in the picture that means the same in windows of different sizes: over which thing, and
 * where in its box, as fractions of its width and height.
 */
export interface Spot {
  /** A component's, standard's or layer's id; `null`: of the whole picture. */
  readonly over: string | null;
  readonly u: number;
  readonly v: number;
}

/** The upright box round a thing in the scene. */
export function boxOf(scene: Scene, id: string): Rect | null {
  for (const band of scene.bands) {
    const box = boxIn(band, id);
    if (box) return mapRect(matrixOf(band), box);
    if (band.id === id) return bandRect(band);
  }
  const thread = scene.threads.find((box) => box.id === id);
  if (thread) return thread.turn === 0 ? thread.label : turnedRect(thread.label, thread.turn);
  return scene.foldedThreads?.ids.includes(id) ? scene.foldedThreads.box : null;
}

/** Where a point of the scene is: over a chip if it is, else in its layer, else in the picture. */
export function spotAt(scene: Scene, [x, y]: Point): Spot {
  // What stands in front is found first: in the stack later bands lie behind.
  for (const band of scene.bands) {
    const matrix = matrixOf(band);
    const at = inverse(matrix, [x, y]);
    const chip = at && [...band.chips, ...band.dots].find((box) => isIn(box, at));
    if (chip && at) {
      return { over: chip.id, u: (at[0] - chip.x) / chip.width, v: (at[1] - chip.y) / chip.height };
    }
  }
  const band = scene.bands.find((one) => isIn(bandRect(one), [x, y]));
  const box = band ? bandRect(band) : { x: 0, y: 0, width: scene.width, height: scene.height };
  return { over: band?.id ?? null, u: (x - box.x) / box.width, v: (y - box.y) / box.height };
}

/** Where a spot lies in a scene; `null` where what it is over is not there. */
export function pointOf(scene: Scene, { over, u, v }: Spot): Point | null {
  if (over === null) return [u * scene.width, v * scene.height];
  for (const band of scene.bands) {
    const chip = boxIn(band, over);
    if (chip) return mapPoint(matrixOf(band), [chip.x + u * chip.width, chip.y + v * chip.height]);
  }
  const box = boxOf(scene, over);
  return box && [box.x + u * box.width, box.y + v * box.height];
}

function bandRect(band: BandBox): Rect {
  if (band.pose.flat === 1) return band;
  return mapRect(matrixOf(band), band.content);
}

function isIn({ x, y, width, height }: Rect, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

function inverse([a, b, c, d, e, f]: ReturnType<typeof matrixOf>, [x, y]: Point): Point | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9) return null;
  return [(d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area];
}
