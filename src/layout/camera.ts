import type { Point, Rect, Size } from "./scene.ts";

/**
 * What part of the scene is seen: the scene's point at the frame's upper left corner (scene px), and
 * how many px of the screen one px of the scene takes.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** What the camera moves over, and the frame it looks through (px of the screen). */
export interface Place {
  readonly scene: Size;
  readonly view: Size;
}

/** Smaller than 1 no name could be read; above 6 a chip fills the window. */
export const SCALE = { min: 1, max: 6 } as const;

/** Scales that the picture is arranged for: coming near turns dots into chips in steps. */
const STEPS = [1, 1.5, 2, 3, 4, 5];

/** The largest of these steps that a scale has reached. */
export function scaleStepAt(k: number): number {
  return STEPS.findLast((step) => step <= k + 1e-6) ?? SCALE.min;
}

/** px of the screen round what is shown. */
const AIR = 24;

/** The whole picture, as wide as its frame; of one higher than the frame, its beginning. */
export function fit(place: Place): Camera {
  return clamp({ x: 0, y: 0, k: SCALE.min }, place);
}

/** The nearest camera that shows nothing beside the picture. A side too short for that is centred. */
export function clamp({ x, y, k }: Camera, { scene, view }: Place): Camera {
  const scale = clampScale(k);
  return {
    x: clampAxis(x, scene.width, view.width / scale),
    y: clampAxis(y, scene.height, view.height / scale),
    k: scale,
  };
}

/** The nearest scale there may be. */
export function clampScale(k: number): number {
  return Math.min(SCALE.max, Math.max(SCALE.min, k));
}

function clampAxis(start: number, length: number, seen: number): number {
  const room = length - seen;
  return room <= 0 ? room / 2 : Math.min(room, Math.max(0, start));
}

/** Changes the scale about a point of the frame (px of the screen): what lies there stays there. */
export function scaleAbout(camera: Camera, k: number, point: Point, place: Place): Camera {
  const scale = clampScale(k);
  const [left, top] = point;
  const x = camera.x + left / camera.k - left / scale;
  const y = camera.y + top / camera.k - top / scale;
  return clamp({ x, y, k: scale }, place);
}

/** Moves the frame by px of the screen. */
export function pan({ x, y, k }: Camera, [right, down]: Point, place: Place): Camera {
  return clamp({ x: x + right / k, y: y + down / k, k }, place);
}

/**
 * The camera that shows a rectangle of the scene as large as it can be seen whole, with air round it.
 * One larger than the frame shows its beginning.
 * @param most no larger than this, so that something small keeps its neighbours
 */
export function towards(rect: Rect, place: Place, most: number = SCALE.max): Camera {
  const { view } = place;
  const k = Math.min(
    clampScale(most),
    clampScale(
      Math.min((view.width - 2 * AIR) / rect.width, (view.height - 2 * AIR) / rect.height),
    ),
  );
  return clamp(
    {
      x: centred(rect.x, rect.width, view.width / k),
      y: centred(rect.y, rect.height, view.height / k),
      k,
    },
    place,
  );
}

function centred(start: number, length: number, seen: number): number {
  return length > seen ? start : start + (length - seen) / 2;
}

/** The same scale, moved no further than it takes to see a rectangle whole. */
export function reveal(camera: Camera, rect: Rect, place: Place): Camera {
  const { x, y, k } = camera;
  const air = AIR / 2 / k;
  return clamp(
    {
      x: revealed(x, place.view.width / k, rect.x - air, rect.width + 2 * air),
      y: revealed(y, place.view.height / k, rect.y - air, rect.height + 2 * air),
      k,
    },
    place,
  );
}

function revealed(seenFrom: number, seen: number, start: number, length: number): number {
  if (start < seenFrom || length > seen) return start;
  return Math.max(seenFrom, start + length - seen);
}

/** Whether nothing of a rectangle is outside the frame, but for a hair. */
export function shows({ x, y, k }: Camera, rect: Rect, { view }: Place): boolean {
  const hair = 0.5 / k;
  return (
    rect.x >= x - hair &&
    rect.y >= y - hair &&
    rect.x + rect.width <= x + view.width / k + hair &&
    rect.y + rect.height <= y + view.height / k + hair
  );
}

/** The camera after the scene or the frame has changed: the middle of what was seen stays it. */
export function carry({ x, y, k }: Camera, from: Place, to: Place): Camera {
  const middle = (start: number, seen: number, length: number, next: number): number =>
    ((start + seen / k / 2) / Math.max(1, length)) * next;
  return clamp(
    {
      x: middle(x, from.view.width, from.scene.width, to.scene.width) - to.view.width / k / 2,
      y: middle(y, from.view.height, from.scene.height, to.scene.height) - to.view.height / k / 2,
      k,
    },
    to,
  );
}
