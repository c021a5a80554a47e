import type { ComponentProps, CSSProperties } from "react";
import type { Rect } from "#layout/scene.ts";
import type { Stop } from "#layout/walk.ts";

/** What makes a button one of the picture's stops: its name, its place in the walk, what it does. */
export type StopProps = (
  kind: Stop["kind"],
  id: string,
  label: string,
) => ComponentProps<"button"> & { readonly "data-stop": string };

/** Lays an element over its shape in the drawing; inside another one, from that one's corner. */
export function placed(
  { x, y, width, height }: Rect,
  within: Pick<Rect, "x" | "y"> = { x: 0, y: 0 },
): CSSProperties {
  return { position: "absolute", left: x - within.x, top: y - within.y, width, height };
}
