/** A place on a slide, in its own px: the same in windows of any size. */
export type SlidePoint = readonly [x: number, y: number];

/** A line drawn by hand. */
export type PenStroke = readonly SlidePoint[];

/** A part of the slide that is shown larger: its upper left corner, and by how much. */
export interface Zoom {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const SIZE = { width: 1280, height: 720 };
const MOST_SCALE = 5;
export const MOST_POINTS = 400;
export const MOST_STROKES = 60;

/** Nearer or farther about a point that stays where it is; `null`: the whole slide. */
export function zoomedAt(zoom: Zoom | null, [x, y]: SlidePoint, by: number): Zoom | null {
  const before = zoom ?? { x: 0, y: 0, scale: 1 };
  const scale = Math.min(MOST_SCALE, before.scale * by);
  if (scale <= 1.01) return null;
  const ratio = before.scale / scale;
  return within({ x: x - (x - before.x) * ratio, y: y - (y - before.y) * ratio, scale });
}

/** The middle of what is shown. */
export function middleOf(zoom: Zoom | null): SlidePoint {
  const { x, y, scale } = zoom ?? { x: 0, y: 0, scale: 1 };
  return [x + SIZE.width / scale / 2, y + SIZE.height / scale / 2];
}

/** The part moves, but not beyond the slide. */
export function pannedBy(zoom: Zoom, [dx, dy]: SlidePoint): Zoom {
  return within({ ...zoom, x: zoom.x - dx, y: zoom.y - dy });
}

function within({ x, y, scale }: Zoom): Zoom {
  const most = (side: number): number => side - side / scale;
  return {
    x: Math.max(0, Math.min(most(SIZE.width), x)),
    y: Math.max(0, Math.min(most(SIZE.height), y)),
    scale,
  };
}

/** A stroke gets a point more; it is rounded, and does not grow without end. */
export function withPoint(stroke: PenStroke, [x, y]: SlidePoint): PenStroke {
  const point: SlidePoint = [Math.round(x), Math.round(y)];
  const last = stroke.at(-1);
  if (last && Math.hypot(last[0] - point[0], last[1] - point[1]) < 2) return stroke;
  return stroke.length < MOST_POINTS ? [...stroke, point] : stroke;
}
