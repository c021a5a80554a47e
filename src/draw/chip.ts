import { type ChipLine, MARK_ROOM, TEXT_LEFT } from "#layout/chipLines.ts";
import type { ChipBox, Rect } from "#layout/scene.ts";
import type { Phase } from "#model/track.ts";
import { type GlyphMark, type Mark, rectMark } from "./mark.ts";
import type { State } from "./states.ts";

/** What a chip shows of its component. */
export interface ChipFace {
  readonly phase: Phase;
  /** Path of a brand mark. */
  readonly glyph: string | undefined;
  readonly fontSize: number;
  readonly lines: readonly ChipLine[];
  /** Its phase has a sign, for which there is room. */
  readonly hasSign: boolean;
  readonly states: readonly State[];
  /** A mark of a change stands at its end. */
  readonly hasMark?: boolean;
}

/** A chip's mark, in sizes of its text. */
const GLYPH = { left: 0.62, size: 1.05 };

/** A component with its name: its outline and sign say the phase, a glyph or a square the thing. */
export function drawChip(box: ChipBox, face: ChipFace): Mark {
  const { x, y, width, height } = box;
  const { phase, glyph, fontSize, lines, hasSign, states, hasMark = false } = face;
  const size = fontSize * GLYPH.size;
  const left = x + fontSize * GLYPH.left;
  const middle = y + height / 2;
  return {
    shape: "group",
    role: "chip",
    data: { component: box.id, mark: "chip" },
    states: [...phaseStates(phase), ...states],
    marks: [
      drawChipBox(box),
      glyph === undefined
        ? {
            shape: "rect",
            role: "chipSquare",
            ...squareIn({ x: left, y: middle - size / 2, size }),
          }
        : {
            shape: "glyph",
            role: "chipGlyph",
            x: left,
            y: middle - size / 2,
            size,
            path: glyph,
          },
      ...lines.map((line): Mark => ({
        shape: "text",
        role: line.isName ? "chipName" : "chipDetail",
        x: x + fontSize * TEXT_LEFT,
        y: y + line.y,
        text: line.text,
        size: line.fontSize,
      })),
      ...(hasSign
        ? drawSign(phase, {
            x: x + width - fontSize * (0.75 + (hasMark ? MARK_ROOM : 0)),
            y: y + (lines[0]?.y ?? height / 2),
            radius: fontSize * 0.32,
          })
        : []),
    ],
  };
}

/** The square of a thing without a brand mark, in the place of one: the field with sides of `size`. */
export function squareIn({
  x,
  y,
  size,
}: Pick<GlyphMark, "x" | "y" | "size">): Rect & { readonly radius: number } {
  const side = size * 0.72;
  return {
    x: x + size * 0.14,
    y: y + (size - side) / 2,
    width: side,
    height: side,
    radius: size * 0.2,
  };
}

/** The outline of a chip: solid while it lives, dashed when nobody works on it any more. */
export function drawChipBox(box: Rect): Mark {
  return rectMark(box, "chipBox", Math.min(7, box.height / 4));
}

/** A phase as the state that paints it; stable is the plain look. */
export function phaseStates(phase: Phase): readonly State[] {
  return phase === "stable" ? [] : [phase];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * A shape that says the phase, so that colour never has to: an empty ring announced, a half-filled
 * one preview, a triangle maintenance, two bars dormant. Stable needs none; ended is told by the
 * chip's own outline.
 */
export function drawSign(phase: Phase, { x, y, radius: r }: Spot): readonly Mark[] {
  switch (phase) {
    case "announced":
      return [{ shape: "circle", role: "signRing", x, y, radius: r }];
    case "preview":
      return [
        { shape: "circle", role: "signRing", x, y, radius: r },
        {
          shape: "outline",
          role: "sign",
          steps: [
            { kind: "move", to: [x, y - r] },
            { kind: "arc", radius: r, to: [x, y + r] },
            { kind: "close" },
          ],
        },
      ];
    case "maintenance":
      return [
        {
          shape: "outline",
          role: "sign",
          steps: [
            { kind: "move", to: [x - r, y + r] },
            { kind: "line", to: [x + r, y + r] },
            { kind: "line", to: [x, y - r] },
            { kind: "close" },
          ],
        },
      ];
    case "dormant":
      return [x - r, x + r * 0.3].map((left) =>
        rectMark({ x: left, y: y - r, width: r * 0.7, height: 2 * r }, "sign"),
      );
    case "stable":
    case "ended":
      return [];
  }
}
