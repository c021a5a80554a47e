import type { Point, Rect, Size } from "./scene.ts";

/** A cubic Bézier curve: start, two control points, end. As numbers, so that it can be moved on. */
export type Curve = readonly [start: Point, first: Point, second: Point, end: Point];

/** How a curve leaves what it ties: up or down to other rows, over its own row, or aside to a knot. */
export type Way = "up" | "down" | "over" | "aside";

/** How far an arc over one row rises, px, and its share of what it spans. */
const LIFT = { least: 16, most: 56, share: 0.16 };
/** The least pull of a curve between near rows, so that it leaves a chip upright. */
const PULL = 14;

export function wayOf(from: Rect, to: Rect, isKnot: boolean): Way {
  if (isKnot) return "aside";
  if (to.y + to.height <= from.y) return "up";
  return to.y >= from.y + from.height ? "down" : "over";
}

/**
 * The curve from one box to another. It never leaves the picture: a Bézier curve stays within the
 * hull of its points, and these are held inside.
 * @param leave where along its edge it begins, 0 to 1
 * @param arrive where along its edge it ends, 0 to 1
 */
export function curveBetween(
  [from, to]: readonly [Rect, Rect],
  { way, leave, arrive, size }: { way: Way; leave: number; arrive: number; size: Size },
): Curve {
  const held = (x: number, y: number): Point => [
    Math.min(Math.max(x, 0), size.width),
    Math.min(Math.max(y, 0), size.height),
  ];
  if (way === "aside") {
    const isRight = to.x + to.width / 2 >= from.x + from.width / 2;
    const [x0, y0] = [from.x + (isRight ? from.width : 0), from.y + from.height * leave];
    // Knots of a layer stand in one row: a curve drops onto its own, so as not to pass the others.
    const isAbove = y0 <= to.y + to.height / 2;
    const [x1, y1] = [to.x + to.width / 2, isAbove ? to.y : to.y + to.height];
    const drop = Math.max(LIFT.least, Math.abs(y1 - y0));
    return [
      held(x0, y0),
      held(x0 + (x1 - x0) * 0.6, y0),
      held(x1, y1 + (isAbove ? -drop : drop)),
      held(x1, y1),
    ];
  }
  const x0 = from.x + from.width * leave;
  const x1 = to.x + to.width * arrive;
  const isUp = way !== "down";
  const y0 = isUp ? from.y : from.y + from.height;
  const y1 = way === "up" ? to.y + to.height : to.y;
  const lift = Math.min(LIFT.most, LIFT.least + Math.abs(x1 - x0) * LIFT.share);
  const pull = way === "over" ? lift : Math.max(PULL, Math.abs(y1 - y0) / 2);
  const sign = isUp ? -1 : 1;
  const back = way === "over" ? sign : -sign;
  return [held(x0, y0), held(x0, y0 + sign * pull), held(x1, y1 + back * pull), held(x1, y1)];
}

/** The point at a share of a curve's parameter, 0 to 1 (Bernstein form). */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number): number =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return [mix(a[0], b[0], c[0], d[0]), mix(a[1], b[1], c[1], d[1])];
}

/** As SVG writes it. */
export function pathOf([a, b, c, d]: Curve): string {
  const at = ([x, y]: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;
}
