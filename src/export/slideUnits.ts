import type { Rect } from "#layout/scene.ts";

/** px to the inch, as CSS counts them. */
export const INCH = 96;

export interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function inches({ x, y, width, height }: Rect): Inches {
  return { x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH };
}

/** px as points, in tenths: no program for slides sets text any finer. */
export function points(px: number): number {
  return Math.round(px * 7.5) / 10;
}
