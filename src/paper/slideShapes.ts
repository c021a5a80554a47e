import { mapPoint, type Matrix } from "#layout/plate.ts";
import type { Point, Rect } from "#layout/scene.ts";
import { type Stroke, strokesOf } from "./slidePath.ts";

/** Colours as `rrggbb`, what was see-through mixed with the ground; widths in px. */
export interface Paint {
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

/** What a program for slides can draw and somebody can change there. Coordinates are the drawing's px. */
export type Shape =
  | (Rect & {
      readonly kind: "box";
      readonly radius: number;
      readonly paint: Paint;
      /** Stands in the box, from the left. */
      readonly lettering: Lettering | null;
    })
  | (Rect & { readonly kind: "ellipse"; readonly paint: Paint })
  | { readonly kind: "line"; readonly from: Point; readonly to: Point; readonly paint: Paint }
  | { readonly kind: "outline"; readonly strokes: readonly Stroke[]; readonly paint: Paint }
  | {
      readonly kind: "text";
      /** Where the middle of the line begins, ends or has its own middle. */
      readonly at: Point;
      readonly anchor: "start" | "middle" | "end";
      /** Degrees, clockwise. */
      readonly turn: number;
      readonly lettering: Lettering;
    };

interface Group {
  readonly matrix: Matrix;
  readonly opacity: number;
  readonly component: boolean;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const TAG = /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/gu;

/**
 * The shapes of a drawing of ours. It reads the SVG that is written down everywhere else, so a slide
 * shows what every other format shows; a chip and its name become one box with text. Brand marks are
 * left out: as hundreds of outlines they would be most of the file.
 */
export function shapesOf(svg: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const groups: Group[] = [{ matrix: UNMOVED, opacity: 1, component: false }];
  let ground = "ffffff";
  let isFirst = true;
  for (const [, close = "", name = "", written = "", , content = ""] of svg.matchAll(TAG)) {
    if (name === "g" && close !== "") groups.pop();
    if (close !== "") continue;
    const given = attributesOf(written);
    const outer = groups.at(-1) ?? { matrix: UNMOVED, opacity: 1, component: false };
    const own: Group = {
      matrix: join(outer.matrix, matrixOf(given["transform"] ?? "")),
      opacity: outer.opacity * Number(given["opacity"] ?? 1),
      component: "data-component" in given,
    };
    if (name === "g") groups.push(own);
    if (name === "rect" && isFirst) {
      ground = hex(given["fill"] ?? "#ffffff");
      isFirst = false;
      continue;
    }
    const paint = paintOf(given, own.opacity, ground);
    const last = shapes.at(-1);
    if (name === "text") {
      const lettering = letteringOf(given, content, paint.fill ?? "000000");
      if (outer.component && last?.kind === "box" && !last.lettering) {
        shapes.splice(-1, 1, { ...last, lettering });
      } else {
        shapes.push(textOf(given, own.matrix, lettering));
      }
    } else if (!(outer.component && isMark(name, given, last))) {
      const shape = shapeOf(name, given, own.matrix, paint);
      if (shape) shapes.push(shape);
    }
  }
  return shapes;
}

/** The brand mark of a chip, or the square in its place; they stand between its box and its name. */
function isMark(name: string, given: Attributes, last: Shape | undefined): boolean {
  if (name === "path") return (given["transform"] ?? "").includes("scale(");
  return (
    name === "rect" &&
    last?.kind === "box" &&
    last.lettering === null &&
    "rx" in given &&
    given["rx"] === "2.5"
  );
}

function shapeOf(name: string, given: Attributes, matrix: Matrix, paint: Paint): Shape | null {
  const read = (key: string): number => Number(given[key] ?? 0);
  switch (name) {
    case "rect": {
      const rect = { x: read("x"), y: read("y"), width: read("width"), height: read("height") };
      if (matrix[1] === 0 && matrix[2] === 0) {
        const [x, y] = mapPoint(matrix, [rect.x, rect.y]);
        const size = { width: rect.width * matrix[0], height: rect.height * matrix[3] };
        return { kind: "box", x, y, ...size, radius: read("rx"), paint, lettering: null };
      }
      const path = `M${rect.x} ${rect.y}h${rect.width}v${rect.height}h${-rect.width}Z`;
      return { kind: "outline", strokes: strokesOf(path, matrix), paint };
    }
    case "circle": {
      const r = read("r");
      const [x, y] = mapPoint(matrix, [read("cx"), read("cy")]);
      return { kind: "ellipse", x: x - r, y: y - r, width: 2 * r, height: 2 * r, paint };
    }
    case "line":
      return {
        kind: "line",
        from: mapPoint(matrix, [read("x1"), read("y1")]),
        to: mapPoint(matrix, [read("x2"), read("y2")]),
        paint,
      };
    case "path": {
      const strokes = strokesOf(given["d"] ?? "", matrix);
      return strokes.length === 0 ? null : { kind: "outline", strokes, paint };
    }
    default:
      return null;
  }
}

/** From a line's baseline up to its middle, in sizes of its text: as ink.ts sets it. */
const BASELINE = 0.355;

function textOf(given: Attributes, matrix: Matrix, lettering: Lettering): Shape {
  const x = Number(given["x"] ?? 0);
  const y = Number(given["y"] ?? 0) - lettering.size * BASELINE;
  const anchor = given["text-anchor"];
  return {
    kind: "text",
    at: mapPoint(matrix, [x, y]),
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    turn: (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
    lettering,
  };
}

function letteringOf(given: Attributes, content: string, colour: string): Lettering {
  const weight = given["font-weight"] ?? "400";
  const isBold = weight === "bold" || Number(weight) >= 600;
  return { text: unescape(content), size: Number(given["font-size"] ?? 12), colour, isBold };
}

type Attributes = Readonly<Record<string, string>>;

function attributesOf(written: string): Attributes {
  const found = [...written.matchAll(/([\w:-]+)="([^"]*)"/gu)];
  return Object.fromEntries(found.map(([, key = "", value = ""]) => [key, unescape(value)]));
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** `translate(…)`, `rotate(…)`, `scale(…)` and `matrix(…)`, one after the other. */
function matrixOf(transform: string): Matrix {
  let matrix = UNMOVED;
  for (const [, name, list = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list.split(/[\s,]+/u).map(Number);
    const angle = (a * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    if (name === "translate") matrix = join(matrix, [1, 0, 0, 1, a, b]);
    if (name === "scale") matrix = join(matrix, [a, 0, 0, a, 0, 0]);
    if (name === "rotate") matrix = join(matrix, [cos, sin, -sin, cos, 0, 0]);
    if (name === "matrix") matrix = join(matrix, [a, b, c, d, e, f]);
  }
  return matrix;
}

function join(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D] = outer;
  const [x, y] = mapPoint(outer, [e, f]);
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y];
}

function paintOf(given: Attributes, opacity: number, ground: string): Paint {
  const colour = (key: string, fallback: string | null): string | null => {
    const value = given[key];
    if (value === undefined) return fallback;
    return value === "none" ? null : mix(hex(value), ground, opacity);
  };
  const stroke = colour("stroke", null);
  const width = Number(given["stroke-width"] ?? 1);
  const isDashed = "stroke-dasharray" in given;
  return { fill: colour("fill", null), stroke, width, isDashed };
}

function hex(colour: string): string {
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
