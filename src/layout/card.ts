import type { Rect, Size } from "./scene.ts";

/** px */
const GAP = 4;
const AIR = 8;

/** Below what it tells about, above where there is no room below, inside the window. */
export function cardPlace(
  box: Rect,
  { width, height }: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = box.y + box.height + GAP;
  const isRoom = below + height + AIR <= window.height;
  const left = box.x + box.width / 2 - width / 2;
  return {
    left: Math.max(AIR, Math.min(left, window.width - width - AIR)),
    top: isRoom ? below : Math.max(AIR, box.y - height - GAP),
  };
}
