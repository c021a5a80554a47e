import { mapPoint, type Matrix } from "#layout/plate.ts";
import type { Point } from "#layout/scene.ts";

/** A step of an outline: where it goes, by which curve, whether it begins anew; or back to the beginning. */
export type Stroke =
  | { readonly to: Point; readonly isNew: boolean; readonly by?: readonly [Point, Point] }
  | "close";

/** How many numbers each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/**
 * The outline that an SVG path draws, as far as our own drawings use paths: lines, cubic curves and
 * half circles. Any other curve has no outline here.
 * @param matrix to the drawing's own px
 */
export function strokesOf(path: string, matrix: Matrix): readonly Stroke[] {
  const parts = path.match(/[a-z]|-?\d*\.?\d+/giu) ?? [];
  const strokes: Stroke[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (let index = 0, command = ""; index < parts.length;) {
    const part = parts[index] ?? "";
    if (/[a-z]/iu.test(part)) {
      command = part;
      index += 1;
    }
    const kind = command.toUpperCase();
    const count = TAKES[kind];
    if (count === undefined) return [];
    const numbers = parts.slice(index, index + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN)) return [];
    index += count;
    if (kind === "Z") {
      strokes.push("close");
      at = start;
      if (index < parts.length && !/[a-z]/iu.test(parts[index] ?? "")) return [];
      continue;
    }
    const [fromX, fromY]: Point = command === kind ? [0, 0] : at;
    const pointAt = (place: number): Point => [
      (numbers[place] ?? 0) + fromX,
      (numbers[place + 1] ?? 0) + fromY,
    ];
    const to: Point =
      kind === "H"
        ? [(numbers[0] ?? 0) + fromX, at[1]]
        : kind === "V"
          ? [at[0], (numbers[0] ?? 0) + fromY]
          : pointAt(count - 2);
    if (kind === "A") {
      for (const point of halfCircle(at, to)) {
        strokes.push({ to: mapPoint(matrix, point), isNew: false });
      }
    } else {
      strokes.push({
        to: mapPoint(matrix, to),
        isNew: kind === "M",
        ...(kind === "C" && {
          by: [mapPoint(matrix, pointAt(0)), mapPoint(matrix, pointAt(2))] as const,
        }),
      });
    }
    at = to;
    if (kind === "M") start = to;
    // More numbers after a move are lines.
    if (kind === "M") command = command === "M" ? "L" : "l";
  }
  return strokes;
}

/** Clockwise round the middle of both points, an eighth at a time. */
function halfCircle([x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  const [cx, cy] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const radius = Math.hypot(x2 - x1, y2 - y1) / 2;
  const begin = Math.atan2(y1 - cy, x1 - cx);
  return [1, 2, 3, 4, 5, 6, 7, 8].map((step) => {
    const angle = begin + (Math.PI * step) / 8;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}
