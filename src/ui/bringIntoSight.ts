import { isFramed } from "./moveFocus.ts";

/**
 * Scrolls something into sight. In a frame only within what scrolls there: browsers would scroll the
 * page around the frame as well.
 */
export function bringIntoSight(
  element: HTMLElement | null | undefined,
  block: "start" | "center" | "nearest",
): void {
  if (!element) return;
  if (!isFramed()) {
    element.scrollIntoView({ block });
    return;
  }
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const place = element.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  scroller.scrollTop += distance(place, room, block);
}

interface Extent {
  readonly top: number;
  readonly height: number;
}

/** By how much to scroll down, px. */
function distance(place: Extent, room: Extent, block: "start" | "center" | "nearest"): number {
  const above = place.top - room.top;
  const below = above + place.height - room.height;
  if (block === "start") return above;
  if (block === "center") return (above + below) / 2;
  if (above < 0) return above;
  return Math.min(above, Math.max(0, below));
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    if (["auto", "scroll"].includes(overflowY) && one.scrollHeight > one.clientHeight) return one;
  }
  return null;
}
