import type { CSSProperties } from "react";
import type { Rect } from "#layout/scene.ts";

/** Where something stands on a slide, and how large its text is. */
export function placed({
  x,
  y,
  width,
  height,
  size,
}: Rect & { readonly size?: number }): CSSProperties {
  return {
    left: x,
    top: y,
    width,
    height,
    ...(size !== undefined && { fontSize: size }),
  };
}
