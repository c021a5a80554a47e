import type { CSSProperties } from "react";
import type { Rect } from "#layout/scene.ts";
import { type Stop, stopKey } from "#layout/walk.ts";
import styles from "./Structure.module.css";

/** What makes an element one of the picture's stops: its name, and its place in the walk. */
export function stopProps(kind: Stop["kind"], id: string, label: string, tabStop: string | null) {
  const key = stopKey({ kind, id });
  return {
    className: styles["stop"],
    "data-stop": key,
    "aria-label": label,
    tabIndex: tabStop === key ? 0 : -1,
  };
}

/** Lays an element over its shape in the drawing; inside another one, from that one's corner. */
export function placed(
  { x, y, width, height }: Rect,
  within: Pick<Rect, "x" | "y"> = { x: 0, y: 0 },
): CSSProperties {
  return { position: "absolute", left: x - within.x, top: y - within.y, width, height };
}
