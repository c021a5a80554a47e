import type { Curve } from "#layout/curve.ts";
import type { Matrix } from "#layout/plate.ts";
import type { Point, Rect } from "#layout/scene.ts";
import type { Role } from "./paint.ts";
import type { State } from "./states.ts";

/** A step of an outline; a `curve` is a cubic Bézier curve, an `arc` a clockwise half circle. */
export type Step =
  | { readonly kind: "move" | "line"; readonly to: Point }
  | { readonly kind: "curve"; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: "arc"; readonly radius: number; readonly to: Point }
  | { readonly kind: "close" };

/**
 * What a thing looks like, as numbers: shapes with a role that says how they are painted (paint.ts).
 * Every writer (the screen, SVG, slides) renders the same marks.
 */
export type Mark =
  | (Rect & { readonly shape: "rect"; readonly role: Role; readonly radius?: number })
  | {
      readonly shape: "circle";
      readonly role: Role;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | { readonly shape: "line"; readonly role: Role; readonly from: Point; readonly to: Point }
  | { readonly shape: "outline"; readonly role: Role; readonly steps: readonly Step[] }
  | TextMark
  | GlyphMark
  | GroupMark;

export interface TextMark {
  readonly shape: "text";
  readonly role: Role;
  /** Where the middle of the line begins, ends or has its own middle. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor?: "middle" | "end";
  /** Degrees, clockwise, about (x, y). */
  readonly turn?: number;
}

/** A brand mark: the path of a glyph on a field of 24 × 24, as its publisher wrote it. */
export interface GlyphMark {
  readonly shape: "glyph";
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly path: string;
}

export interface GroupMark {
  readonly shape: "group";
  readonly marks: readonly Mark[];
  readonly role?: Role;
  /** Apply to the group and to all in it. */
  readonly states?: readonly State[];
  /** Identifies what is drawn, as data attributes: `component`, `layer`, `standard`, … */
  readonly data?: Readonly<Record<string, string>>;
  readonly matrix?: Matrix;
  /** OKLCH degrees; what is in the group takes its colours of this hue. */
  readonly hue?: number | null;
  /** What it is, in words. */
  readonly title?: string;
}

export function rectMark(rect: Rect, role: Role, radius?: number): Mark {
  const { x, y, width, height } = rect;
  return { shape: "rect", role, x, y, width, height, ...(radius !== undefined && { radius }) };
}

/** A closed outline through some points. */
export function polygon(points: readonly Point[]): readonly Step[] {
  return [
    ...points.map((to, index): Step => ({ kind: index === 0 ? "move" : "line", to })),
    { kind: "close" },
  ];
}

export function rectSteps({ x, y, width, height }: Rect): readonly Step[] {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

export function circleSteps([x, y]: Point, radius: number): readonly Step[] {
  return [
    { kind: "move", to: [x - radius, y] },
    { kind: "arc", radius, to: [x + radius, y] },
    { kind: "arc", radius, to: [x - radius, y] },
    { kind: "close" },
  ];
}

export function curveSteps([start, first, second, end]: Curve): readonly Step[] {
  return [
    { kind: "move", to: start },
    { kind: "curve", first, second, to: end },
  ];
}

/** An outline as SVG writes it, in hundredths of a px. */
export function pathOf(steps: readonly Step[]): string {
  return steps.map(commandOf).join("");
}

function commandOf(step: Step): string {
  switch (step.kind) {
    case "move":
      return `M${at(step.to)}`;
    case "line":
      return `L${at(step.to)}`;
    case "curve":
      return `C${at(step.first)} ${at(step.second)} ${at(step.to)}`;
    case "arc":
      return `A${n(step.radius)} ${n(step.radius)} 0 0 1 ${at(step.to)}`;
    case "close":
      return "Z";
  }
}

function at([x, y]: Point): string {
  return `${n(x)} ${n(y)}`;
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
