import type { CSSProperties } from "react";
import type { Rect } from "#layout/scene.ts";

/**
 * Where something stands on a slide, and how large its text is.
 * @param within what it stands in, if not in the slide itself
 */
export function placed(
  { x, y, width, height, size }: Rect & { readonly size?: number },
  within: Pick<Rect, "x" | "y"> = SLIDE,
): CSSProperties {
  return {
    left: x - within.x,
    top: y - within.y,
    width,
    height,
    ...(size !== undefined && { fontSize: size }),
  };
}

const SLIDE = { x: 0, y: 0 };
