import type { GroupMark, Mark, Step, TextMark } from "#draw/mark.ts";
import { squareIn } from "#draw/chip.ts";
import { rectSteps } from "#draw/mark.ts";
import { paintOf, type Role } from "#draw/paint.ts";
import { mapPoint, type Matrix } from "#layout/plate.ts";
import type { Point, Rect } from "#layout/scene.ts";
import type { Drawing } from "./picture.ts";
import { colourOf, type Inherited, opacityOf, within } from "./writeMarks.ts";

/** Colours as `rrggbb`, what was see-through mixed with the ground; widths in px. */
export interface SolidPaint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly isDashed: boolean;
}
export interface Lettering {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
}

/** A step of an outline: where it goes, by which curve, whether it begins anew; or back to the beginning. */
export type Stroke =
  | { readonly to: Point; readonly isNew: boolean; readonly by?: readonly [Point, Point] }
  | "close";

/** What a program for slides can draw and somebody can change there. Coordinates are the drawing's px. */
export type Shape =
  | (Rect & {
      readonly kind: "box";
      readonly radius: number;
      readonly paint: SolidPaint;
      /** Stands in the box, `inset` px from its left. */
      readonly lettering: (Lettering & { readonly inset: number }) | null;
    })
  | (Rect & { readonly kind: "ellipse"; readonly paint: SolidPaint })
  | { readonly kind: "line"; readonly from: Point; readonly to: Point; readonly paint: SolidPaint }
  | { readonly kind: "outline"; readonly strokes: readonly Stroke[]; readonly paint: SolidPaint }
  | {
      readonly kind: "text";
      /** Where the middle of the line begins, ends or has its own middle. */
      readonly at: Point;
      readonly anchor: "start" | "middle" | "end";
      /** Degrees, clockwise. */
      readonly turn: number;
      readonly lettering: Lettering;
    };

interface Context extends Inherited {
  readonly matrix: Matrix;
  readonly opacity: number;
  /** Colour that see-through things are mixed with, `rrggbb`. */
  readonly surface: string;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The shapes of a drawing for a slide: the marks that every other format renders. A chip and its name
 * become one box with text. In place of a brand mark stands the square of a thing that has none, in its
 * layer's colour: as hundreds of outlines they would be most of the file. The page itself is the slide's background.
 */
export function shapesOf({ marks, theme }: Pick<Drawing, "marks" | "theme">): readonly Shape[] {
  const plain: Inherited = { theme, hue: null, states: new Set() };
  const surface = bare(colourOf("page", plain).fill ?? "#ffffff");
  const context: Context = { ...plain, matrix: UNMOVED, opacity: 1, surface };
  return marks.flatMap((mark) => (isPage(mark) ? [] : shapesIn(mark, context)));
}

function isPage(mark: Mark): boolean {
  return mark.shape === "rect" && mark.role === "page";
}

function shapesIn(mark: Mark, context: Context): readonly Shape[] {
  switch (mark.shape) {
    case "group":
      return groupShapes(mark, context);
    case "rect": {
      const { matrix } = context;
      const paint = solid(mark.role, context);
      if (!isUpright(matrix)) return outlineOf(rectSteps(mark), paint, matrix);
      const [x, y] = mapPoint(matrix, [mark.x, mark.y]);
      const size = { width: mark.width * matrix[0], height: mark.height * matrix[3] };
      return [{ kind: "box", x, y, ...size, radius: mark.radius ?? 0, paint, lettering: null }];
    }
    case "circle": {
      const paint = solid(mark.role, context);
      if (paint.fill === null && paint.stroke === null) return [];
      const [x, y] = mapPoint(context.matrix, [mark.x, mark.y]);
      const r = mark.radius;
      return [{ kind: "ellipse", x: x - r, y: y - r, width: 2 * r, height: 2 * r, paint }];
    }
    case "line":
      return [
        {
          kind: "line",
          from: mapPoint(context.matrix, mark.from),
          to: mapPoint(context.matrix, mark.to),
          paint: solid(mark.role, context),
        },
      ];
    case "outline":
      return outlineOf(mark.steps, solid(mark.role, context), context.matrix);
    case "text":
      return [textShape(mark, context)];
    case "glyph": {
      return shapesIn({ shape: "rect", role: "chipSquare", ...squareIn(mark) }, context);
    }
  }
}

function groupShapes(mark: GroupMark, context: Context): readonly Shape[] {
  const inherited = within(mark, context);
  const own = mark.role ? opacityOf(paintOf(mark.role, inherited.states), context.theme) : 1;
  const inner: Context = {
    ...context,
    ...inherited,
    matrix: mark.matrix ? join(context.matrix, mark.matrix) : context.matrix,
    opacity: context.opacity * (own ?? 1),
  };
  const shapes = mark.marks.flatMap((one) => shapesIn(one, inner));
  if (mark.role !== "chip") return shapes;
  // The first line of an upright chip stands in its box, so that both move as one.
  const [box] = shapes;
  const name = shapes.findIndex(({ kind }) => kind === "text");
  const text = shapes[name];
  if (box?.kind !== "box" || text?.kind !== "text") return shapes;
  const lettering = { ...text.lettering, inset: text.at[0] - box.x };
  return [{ ...box, lettering }, ...shapes.slice(1).filter((one) => one !== text)];
}

function textShape(
  { role, x, y, text, size, anchor, turn = 0 }: TextMark,
  context: Context,
): Shape {
  const { matrix } = context;
  const colour = solid(role, context).fill ?? "000000";
  return {
    kind: "text",
    at: mapPoint(matrix, [x, y]),
    anchor: anchor ?? "start",
    turn: turn + (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
    lettering: { text, size, colour, isBold: paintOf(role, context.states).bold ?? false },
  };
}

function outlineOf(steps: readonly Step[], paint: SolidPaint, matrix: Matrix): readonly Shape[] {
  const strokes = strokesOf(steps, matrix);
  const isBare = paint.fill === null && paint.stroke === null;
  return strokes.length === 0 || isBare ? [] : [{ kind: "outline", strokes, paint }];
}

/** Half circles become lines, an eighth at a time: the maps of plates make ellipses of them. */
export function strokesOf(steps: readonly Step[], matrix: Matrix): readonly Stroke[] {
  let at: Point = [0, 0];
  return steps.flatMap((step): Stroke[] => {
    if (step.kind === "close") return ["close"];
    const from = at;
    at = step.to;
    const to = mapPoint(matrix, step.to);
    switch (step.kind) {
      case "move":
        return [{ to, isNew: true }];
      case "line":
        return [{ to, isNew: false }];
      case "curve": {
        const by = [mapPoint(matrix, step.first), mapPoint(matrix, step.second)] as const;
        return [{ to, isNew: false, by }];
      }
      case "arc":
        return halfCircle(from, step.to).map((point) => ({
          to: mapPoint(matrix, point),
          isNew: false,
        }));
    }
  });
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

function isUpright([, b, c]: Matrix): boolean {
  return Math.abs(b) < 1e-9 && Math.abs(c) < 1e-9;
}

/** The map that does the inner one first. */
function join(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D] = outer;
  const [x, y] = mapPoint(outer, [e, f]);
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y];
}

function solid(role: Role, context: Context): SolidPaint {
  const paint = paintOf(role, context.states);
  const { fill, stroke } = colourOf(role, context);
  const opacity = context.opacity * (opacityOf(paint, context.theme) ?? 1);
  const mixed = (colour: string | undefined): string | null =>
    colour === undefined ? null : mix(bare(colour), context.surface, opacity);
  return {
    fill: mixed(fill),
    stroke: mixed(stroke),
    width: paint.width ?? 1,
    isDashed: paint.dash !== undefined,
  };
}

function bare(colour: string): string {
  return colour.replace("#", "").toLowerCase();
}

function mix(colour: string, ground: string, opacity: number): string {
  if (opacity >= 1) return colour;
  const part = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(part(colour, at) * opacity + part(ground, at) * (1 - opacity)))
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
