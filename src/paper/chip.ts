import type { ChipBox, Rect } from "#layout/scene.ts";
import { isOver, type Phase } from "#model/track.ts";
import { type Ink, type LayerInk, line } from "./ink.ts";
import { element, number } from "./xml.ts";

/** What a chip shows of its component. */
export interface ChipFace {
  readonly name: string;
  readonly phase: Phase;
  /** Path of a 24 × 24 glyph. */
  readonly mark: string | undefined;
  readonly isOut: boolean;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  /** While something is open: is it tied to that? `null`: nothing is asked. */
  readonly isRelated: boolean | null;
}

const DASHES: Partial<Record<Phase, string>> = { dormant: "7 3", ended: "2.5 2.5" };

/** A component as on the screen: outline and sign say the phase, a glyph or a square the thing. */
export function writeChip(
  box: ChipBox,
  face: ChipFace,
  fontSize: number,
  ink: Ink,
  { layer, receding }: { readonly layer: LayerInk; readonly receding: number },
): string {
  const { x, y, width, height } = box;
  const { name, phase, mark, isOut, isOpen, isRelated } = face;
  const isReceding = isRelated === false && !isOpen;
  const isPast = isOver(phase);
  const glyph = fontSize * 1.05;
  const left = x + fontSize * 0.62;
  const middle = y + height / 2;
  return element(
    "g",
    { "data-component": box.id, opacity: isOut ? 0.2 : isReceding ? receding : undefined },
    writeBox(box, face, ink, layer),
    mark === undefined
      ? writeSquare({ x: left, y: middle - glyph / 2, width: glyph, height: glyph }, phase, layer)
      : element("path", {
          d: mark,
          transform: `translate(${number(left)} ${number(middle - glyph / 2)}) scale(${(glyph / 24).toFixed(4)})`,
          fill: ink.ink,
          opacity: phase === "ended" ? 0.45 : 0.82,
        }),
    line(name, {
      x: left + glyph + fontSize * 0.42,
      y: middle,
      size: fontSize,
      fill: isPast ? ink.inkSoft : ink.ink,
    }),
    writeSign(phase, { x: x + width - fontSize * 0.75, y: middle, radius: fontSize * 0.32 }, ink),
  );
}

type Outline = Pick<ChipFace, "phase" | "isOpen" | "isCompared" | "isRelated">;

/** The outline of a chip: solid while it lives, dashed when nobody works on it any more. */
export function writeBox(
  { x, y, width, height }: Rect,
  { phase, isOpen, isCompared, isRelated }: Outline,
  ink: Ink,
  layer: LayerInk,
): string {
  const dashes = DASHES[phase];
  const plain = dashes === undefined ? layer.edge : ink.lineStrong;
  return element("rect", {
    x,
    y,
    width,
    height,
    rx: Math.min(7, height / 4),
    fill: isOpen ? layer.open : dashes === undefined ? ink.raised : isRelated ? layer.tint : "none",
    stroke: isOpen ? layer.strong : isCompared ? ink.accent : isRelated ? layer.strong : plain,
    "stroke-width": isOpen ? 3.5 : isCompared ? 2 : isRelated ? 2.25 : undefined,
    "stroke-dasharray": dashes,
  });
}

function writeSquare({ x, y, width }: Rect, phase: Phase, layer: LayerInk): string {
  const isYoung = phase === "preview" || phase === "announced";
  return element("rect", {
    x: x + width * 0.14,
    y: y + width * 0.14,
    width: width * 0.72,
    height: width * 0.72,
    rx: 2.5,
    fill: isYoung ? "none" : layer.mark,
    stroke: isYoung ? layer.mark : undefined,
    "stroke-width": isYoung ? 1.6 : undefined,
    opacity: phase === "ended" ? 0.45 : undefined,
  });
}

/** A shape that says the phase, so that colour never has to. Stable needs none, ended has its outline. */
export function writeSign(
  phase: Phase,
  { x, y, radius: r }: { readonly x: number; readonly y: number; readonly radius: number },
  ink: Ink,
): string {
  const ring = { cx: x, cy: y, r, fill: "none", stroke: ink.inkSoft, "stroke-width": 1.4 };
  const filled = (d: readonly (string | number)[]): string =>
    element("path", {
      d: d.map((part) => (typeof part === "number" ? number(part) : part)).join(" "),
      fill: ink.inkSoft,
    });
  switch (phase) {
    case "announced":
      return element("circle", ring);
    case "preview":
      return element("circle", ring) + filled(["M", x, y - r, "A", r, r, "0 0 1", x, y + r, "Z"]);
    case "maintenance":
      return filled(["M", x - r, y + r, "h", 2 * r, "L", x, y - r, "Z"]);
    case "dormant":
      return filled(
        [x - r, x + r * 0.3].flatMap((left) => [
          "M",
          left,
          y - r,
          "h",
          r * 0.7,
          "v",
          2 * r,
          "h",
          -r * 0.7,
          "Z",
        ]),
      );
    case "stable":
    case "ended":
      return "";
  }
}
