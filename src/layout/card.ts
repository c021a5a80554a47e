import type { Rect, Size } from "./scene.ts";

/** px */
const GAP = 4;
const AIR = 8;

export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Below what it tells about, above where there is no room below, inside the window. Of a row in a
 * list beside it, where there is room, so that the next rows can be read.
 */
export function cardPlace(
  box: Rect,
  { width, height }: Size,
  window: Size,
  isRow = false,
): CardPlace {
  const after = box.x + box.width + 3 * GAP;
  const before = box.x - width - 3 * GAP;
  const beside = after + width + AIR <= window.width ? after : before;
  if (isRow && beside >= AIR) {
    return { left: beside, top: Math.max(AIR, Math.min(box.y, window.height - height - AIR)) };
  }
  const below = box.y + box.height + GAP;
  const isRoom = below + height + AIR <= window.height;
  const left = box.x + box.width / 2 - width / 2;
  return {
    left: Math.max(AIR, Math.min(left, window.width - width - AIR)),
    top: isRoom ? below : Math.max(AIR, box.y - height - GAP),
  };
}
