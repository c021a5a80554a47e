import type { BandBox, Point, Pose, Rect, Size } from "./scene.ts";

/** An affine map as SVG and CSS write it: `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Flat on the page: the map changes nothing. */
export function lying({ x, y, width, height }: Rect): Pose {
  return {
    corner: [x, y],
    along: [width, 0],
    down: [0, height],
    flat: 1,
    cover: 0,
    rise: 0,
    slab: 0,
    strength: 1,
  };
}

/** The map from a band's own px to the scene's: its content's corner and edges go where the pose says. */
export function matrixOf({ content, pose }: Pick<BandBox, "content" | "pose">): Matrix {
  const width = Math.max(1e-3, content.width);
  const height = Math.max(1e-3, content.height);
  const [a, b] = [pose.along[0] / width, pose.along[1] / width];
  const [c, d] = [pose.down[0] / height, pose.down[1] / height];
  const [x, y] = pose.corner;
  return [a, b, c, d, x - a * content.x - c * content.y, y - b * content.x - d * content.y];
}

export function mapPoint([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The upright box round the image of a rectangle. */
export function mapRect(matrix: Matrix, { x, y, width, height }: Rect): Rect {
  const points = [
    mapPoint(matrix, [x, y]),
    mapPoint(matrix, [x + width, y]),
    mapPoint(matrix, [x + width, y + height]),
    mapPoint(matrix, [x, y + height]),
  ];
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** What, in the band's own px, is straight down by `px` on the scene. */
export function downBy([a, b, c, d]: Matrix, px: number): Point {
  const area = a * d - b * c;
  return Math.abs(area) < 1e-9 ? [0, 0] : [(-c * px) / area, (a * px) / area];
}

/**
 * The width of the widest upright box of a given height that lies within the image of a rectangle,
 * about its middle: what an upright word on a tilted tile may take.
 */
export function roomAcross(
  [a, b, c, d]: Matrix,
  { width, height }: Size,
  boxHeight: number,
): number {
  const [ax, ay] = [a * width, b * width];
  const [dx, dy] = [c * height, d * height];
  const half = boxHeight / 2;
  if (dy < 1e-9 || ay < 0) return 0;
  const reach = (y: number, side: 1 | -1): number => {
    // The line at y: along the rows by s, across them by (y − s·ay) / dy, both within half a side.
    const most = ay < 1e-9 ? 0.5 : Math.min(0.5, (0.5 * dy + side * y) / ay);
    return most * (ax - (dx * ay) / dy) + (side * y * dx) / dy;
  };
  const least = Math.min(reach(half, 1), reach(half, -1), reach(-half, 1), reach(-half, -1));
  return half > (ay + dy) / 2 ? 0 : Math.max(0, 2 * least);
}

/** The rectangles themselves, as one SVG path. */
export function topsOf(rects: readonly Rect[]): string {
  return rects
    .map(({ x, y, width, height }) => `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`)
    .join("");
}

/**
 * The two sides of each block that a tilted plate shows: the one along its rows in front, and the
 * one at their end. Two SVG paths in the band's own px.
 * @param from where the blocks' upper faces lie below `rects`, and how far down their sides reach
 * ```
 *      ╱╲        front ╲ ╱ end
 *     ╱  ╲
 *    ╲╲  ╱╱
 *     ╲╲╱╱
 * ```
 */
export function sidesOf(
  rects: readonly Rect[],
  by: Point,
  from: Point = [0, 0],
): { readonly front: string; readonly end: string } {
  const down = `l${n(by[0])} ${n(by[1])}`;
  const front: string[] = [];
  const end: string[] = [];
  for (const { x, y, width, height } of rects) {
    const [left, top] = [x + from[0], y + from[1]];
    front.push(
      `M${n(left + width)} ${n(top + height)}${down}h${n(-width)}l${n(-by[0])} ${n(-by[1])}z`,
    );
    end.push(`M${n(left + width)} ${n(top)}${down}v${n(height)}l${n(-by[0])} ${n(-by[1])}z`);
  }
  return { front: front.join(""), end: end.join("") };
}

/** A hundredth of a pixel is enough, and half as long to write. */
function n(value: number): number {
  return Math.round(value * 100) / 100;
}
