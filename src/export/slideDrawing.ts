import type PptxGenJS from "pptxgenjs";
import { estimateWidth } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import type { Locale } from "#model/text.ts";
import { LATIN } from "./normaliseSlides.ts";
import type { Drawing } from "./picture.ts";
import {
  type Lettering,
  type Shape,
  shapesOf,
  type SolidPaint,
  type Stroke,
} from "./slideShapes.ts";
import { INCH, inches, points } from "./slideUnits.ts";
import { clean } from "./xml.ts";

type Slide = PptxGenJS.Slide;

/** Puts a drawing on a slide as shapes, each by itself: a chip is a box with its name in it. */
export function addDrawing(slide: Slide, drawing: Drawing, place: Rect, locale: Locale): void {
  const scale = place.width / drawing.width;
  const fit: Fit = {
    scale,
    x: (value) => place.x + value * scale,
    y: (value) => place.y + value * scale,
    locale,
  };
  for (const shape of shapesOf(drawing)) addShape(slide, shape, fit);
}

/** Where px of a drawing stand on the slide. */
interface Fit {
  readonly scale: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly locale: Locale;
}

export function addShape(slide: Slide, shape: Shape, fit: Fit): void {
  switch (shape.kind) {
    case "box": {
      const box = boxOf(shape, fit);
      const { radius, lettering } = shape;
      const looks = {
        ...inches(box),
        ...painted(shape.paint, fit),
        shape: radius > 0 ? ("roundRect" as const) : ("rect" as const),
        ...(radius > 0 && { rectRadius: Math.min(radius * fit.scale, box.height / 2) / INCH }),
      };
      if (!lettering) slide.addShape(looks.shape, looks);
      else {
        slide.addText(clean(lettering.text), {
          ...looks,
          ...lettered(lettering, fit),
          // Left, right, below, above.
          margin: [points(lettering.inset * fit.scale), 0, 0, 0],
          // The name is cut to its box, and other fonts are wider.
          wrap: false,
          align: "left",
          valign: "middle",
        });
      }
      return;
    }
    case "ellipse":
      slide.addShape("ellipse", { ...inches(boxOf(shape, fit)), ...painted(shape.paint, fit) });
      return;
    case "line": {
      const { from, to } = shape;
      const box = {
        x: fit.x(Math.min(from[0], to[0])),
        y: fit.y(Math.min(from[1], to[1])),
        width: Math.abs(to[0] - from[0]) * fit.scale,
        height: Math.abs(to[1] - from[1]) * fit.scale,
      };
      const flipV = (to[0] - from[0]) * (to[1] - from[1]) < 0;
      slide.addShape("line", { ...inches(box), ...painted(shape.paint, fit), flipV });
      return;
    }
    case "outline":
      addOutline(slide, shape, fit);
      return;
    case "text":
      addLine(slide, shape, fit);
  }
}

function addOutline(
  slide: Slide,
  { strokes, paint }: Extract<Shape, { kind: "outline" }>,
  fit: Fit,
): void {
  // A curve stays within the hull of its points: with these the extent holds all of it.
  const ends = strokes.flatMap((stroke) =>
    stroke === "close" ? [] : [stroke.to, ...(stroke.by ?? [])],
  );
  const xs = ends.map(([x]) => x);
  const ys = ends.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const rect = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  const inch = (value: number): number => (value * fit.scale) / INCH;
  const pointOf = (stroke: Stroke) => {
    if (stroke === "close") return { close: true as const };
    const [x, y] = stroke.to;
    const to = { x: inch(x - left), y: inch(y - top) };
    if (!stroke.by) return { ...to, moveTo: stroke.isNew };
    const [[x1, y1], [x2, y2]] = stroke.by;
    const curve = {
      type: "cubic" as const,
      x1: inch(x1 - left),
      y1: inch(y1 - top),
      x2: inch(x2 - left),
      y2: inch(y2 - top),
    };
    return { ...to, curve };
  };
  // @ts-expect-error -- the library's types forget the one shape that takes points
  slide.addShape("custGeom", {
    ...inches(boxOf(rect, fit)),
    ...painted(paint, fit),
    points: strokes.map(pointOf),
  });
}

function addLine(
  slide: Slide,
  { at: [x, y], anchor, turn, lettering }: Extract<Shape, { kind: "text" }>,
  fit: Fit,
): void {
  const { text, size, isBold } = lettering;
  const width = estimateWidth(text, size * fit.scale, isBold ? "bold" : "normal") + 4;
  const height = size * fit.scale * 1.3;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  // Slides turn a box about its middle; the line is to turn about where it begins.
  const angle = (turn * Math.PI) / 180;
  const toMiddle = width * (0.5 - share);
  const middle = {
    x: fit.x(x) + Math.cos(angle) * toMiddle,
    y: fit.y(y) + Math.sin(angle) * toMiddle,
  };
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  slide.addText(clean(text), {
    ...inches(box),
    ...lettered(lettering, fit),
    margin: 0,
    align: ({ start: "left", middle: "center", end: "right" } as const)[anchor],
    valign: "middle",
    wrap: false,
    ...(Math.abs(turn) > 0.01 && { rotate: (Math.round(turn) + 360) % 360 }),
  });
}

function boxOf({ x, y, width, height }: Rect, { scale, ...fit }: Fit): Rect {
  return { x: fit.x(x), y: fit.y(y), width: width * scale, height: height * scale };
}

function painted({ fill, stroke, width, isDashed }: SolidPaint, { scale }: Fit) {
  return {
    ...(fill !== null && { fill: { color: fill } }),
    ...(stroke !== null && {
      line: {
        color: stroke,
        width: Math.max(0.25, points(width * scale)),
        ...(isDashed && { dashType: "sysDash" as const }),
      },
    }),
  };
}

function lettered({ size, colour, isBold }: Lettering, { scale, locale }: Fit) {
  return {
    fontSize: points(size * scale),
    fontFace: LATIN,
    lang: locale,
    color: colour,
    bold: isBold,
    wrap: false,
  };
}
