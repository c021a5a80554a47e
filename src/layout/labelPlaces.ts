import { type Curve, pointOn } from "./curve.ts";
import type { Point, Rect, Size } from "./scene.ts";

export interface LabelInput extends Size {
  /** What it names: it stands on one of them, or beside it. */
  readonly curves: readonly Curve[];
}

/** What stands in the picture already. */
export interface Covered {
  /** A label lies over as little of them as possible. */
  readonly names: readonly Rect[];
  /** Too small to be found under a label: none lies on them. */
  readonly dots: readonly Rect[];
}

/** Places along a curve to try: its middle first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
/** Beside it, in sizes of the label, and what that costs of its area. */
const BESIDE: readonly (readonly [dx: number, dy: number, cost: number])[] = [
  [0, 0, 0],
  [0, -0.6, 0.15],
  [0, 0.6, 0.15],
  [-0.55, 0, 0.2],
  [0.55, 0, 0.2],
  [0, -1.3, 0.4],
  [0, 1.3, 0.4],
  [-1.05, 0, 0.4],
  [1.05, 0, 0.4],
];
/** What a place away from the middle of a curve costs of the label's area. */
const AWAY = 0.3;
/** Dearer than this share of its area, a place on the curve is held against those of a grid. */
const MOST_COST = 0.6;
/** What a place off the curve costs, of the label's area, and for each px that it is away. */
const OFF = 0.4;
const OFF_PER_PX = 6;
/** Air between two labels, px */
const GAP = 3;

/**
 * Finds a place for each label: inside the picture, never upon another label or a dot, and over as
 * little of the names as possible. Greedy in the order given, each along its own curves; where
 * these are full, at the nearest good place of a grid.
 * @returns a box to each label; `null` for one without width, or that finds no place clear of names
 */
export function labelPlaces(
  labels: readonly LabelInput[],
  { names, dots }: Covered,
  size: Size,
): readonly (Rect | null)[] {
  const taken: Rect[] = [];
  return labels.map((label) => {
    const { width, height } = label;
    if (width <= 0 || width > size.width || height > size.height) return null;
    const isFree = (box: Rect): boolean =>
      !taken.some((other) => area(box, other, GAP) > 0) &&
      !dots.some((other) => area(box, other) > 0);
    const near = bestOf(onCurves(label, size), names, isFree);
    const isClear = near && near.cost <= MOST_COST * width * height;
    const far = isClear ? null : bestOf(onGrid(label, size), names, isFree);
    const place = far && (!near || far.cost < near.cost) ? far : near;
    // Rather no word than one upon a name: the legend says it, and whoever points at a curve is told.
    const covered = place ? coveredBy(place.box, names) : 0;
    if (!place || covered > MOST_COVERED * width * height) return null;
    taken.push(place.box);
    return place.box;
  });
}

/** What covering a name costs, of what is covered: nearly any other place is better. */
const COVERING = 8;

/** A word farther from its curve than this, px, ties nothing to nothing. */
const FARTHEST = 130;
/** Share of a word that may lie upon names: it may touch their edge, and cover no letter. */
const MOST_COVERED = 0.05;

interface Candidate {
  readonly box: Rect;
  /** px² */
  readonly cost: number;
}

function onCurves({ curves, width, height }: LabelInput, size: Size): readonly Candidate[] {
  return curves.flatMap((curve) =>
    ALONG.flatMap((t) =>
      BESIDE.map(([dx, dy, cost]) => {
        const [x, y] = pointOn(curve, t);
        const middle: Point = [x + dx * width, y + dy * height];
        const away = Math.abs(t - 0.5) * AWAY;
        return {
          box: boxAround(middle, { width, height }, size),
          cost: (cost + away) * width * height,
        };
      }),
    ),
  );
}

function onGrid({ curves, width, height }: LabelInput, size: Size): readonly Candidate[] {
  const [curve] = curves;
  if (!curve) return [];
  const wish = pointOn(curve, 0.5);
  const spots: Candidate[] = [];
  for (let y = 0; y + height <= size.height; y += height + GAP) {
    for (let x = 0; x + width <= size.width; x += width / 2) {
      const away = Math.hypot(x + width / 2 - wish[0], y + height / 2 - wish[1]);
      if (away > FARTHEST) continue;
      const cost = OFF * width * height + OFF_PER_PX * away;
      spots.push({ box: { x, y, width, height }, cost });
    }
  }
  return spots;
}

/** The cheapest free place, with what it covers in its cost. */
function bestOf(
  candidates: readonly Candidate[],
  avoided: readonly Rect[],
  isFree: (box: Rect) => boolean,
): Candidate | null {
  let best: Candidate | null = null;
  for (const { box, cost } of candidates) {
    const least = best?.cost ?? Infinity;
    if (cost >= least) continue;
    const whole = cost + COVERING * coveredBy(box, avoided);
    if (whole < least && isFree(box)) best = { box, cost: whole };
  }
  return best;
}

/** px² of what should stay readable that a box lies upon. */
function coveredBy(box: Rect, avoided: readonly Rect[]): number {
  return avoided.reduce((sum, other) => sum + area(box, other), 0);
}

function boxAround([x, y]: Point, { width, height }: Size, within: Size): Rect {
  return {
    x: Math.min(Math.max(x - width / 2, 0), within.width - width),
    y: Math.min(Math.max(y - height / 2, 0), within.height - height),
    width,
    height,
  };
}

/** How much two boxes have in common, px²; boxes nearer than a gap have something. */
function area(a: Rect, b: Rect, gap = 0): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return wide > 0 && high > 0 ? wide * high : 0;
}
