import type { BandBox, Point, Pose, Rect } from "./scene.ts";

/** An affine map as SVG and CSS write it: `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Flat on the page: the map changes nothing. */
export function lying({ x, y, width, height }: Rect): Pose {
  return {
    corner: [x, y],
    along: [width, 0],
    down: [0, height],
    flat: 1,
    rise: 0,
    slab: 0,
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

/** The map of a label that turns about its left middle, which is where its own px begin. */
export function turnOf({ x, y }: Rect, degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x, y];
}

/** The upright box round a label that turns about its left middle. */
export function turnedRect(label: Rect, degrees: number): Rect {
  const { width, height } = label;
  return mapRect(turnOf(label, degrees), { x: 0, y: -height / 2, width, height });
}

/** What, in the band's own px, is straight down by `px` on the scene. */
export function downBy([a, b, c, d]: Matrix, px: number): Point {
  const area = a * d - b * c;
  return Math.abs(area) < 1e-9 ? [0, 0] : [(-c * px) / area, (a * px) / area];
}

/**
 * The two sides of each block that a sheared plate shows: its front, and the end at its right. As
 * corners in the band's own px.
 * @param by how far down the sides reach
 */
export function sidesOf(
  blocks: readonly Rect[],
  by: Point,
): { readonly front: readonly (readonly Point[])[]; readonly end: readonly (readonly Point[])[] } {
  const below = ([x, y]: Point): Point => [x + by[0], y + by[1]];
  const side = (from: Point, to: Point): readonly Point[] => [from, to, below(to), below(from)];
  return {
    front: blocks.map(({ x, y, width, height }) => side([x, y + height], [x + width, y + height])),
    end: blocks.map(({ x, y, width, height }) => side([x + width, y], [x + width, y + height])),
  };
}
