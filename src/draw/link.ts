import type { Curve } from "#layout/curve.ts";
import type { LinkLabel } from "#layout/links.ts";
import type { Point } from "#layout/scene.ts";
import { curveSteps, type Mark, polygon, rectMark } from "./mark.ts";
import type { State } from "./states.ts";

export interface LinkFace {
  readonly id: string;
  /** The whole statement in words. */
  readonly said: string;
  /** Where the arrow points: to the far end, back to the near one, or nowhere. */
  readonly direction: "out" | "in" | null;
  /** Steps from the open thing, from 1. */
  readonly distance: number;
  /** Of the far end's layer; `null` for a standard, which belongs to no layer. */
  readonly hue: number | null;
  /** It is one of too many to be told apart. */
  readonly isCrowded?: boolean;
  /** It is pointed at. */
  readonly isLit?: boolean;
}

/** An arrow's length and half its width, px. */
const ARROW = { long: 9, half: 4.5 };
const DOT = 3.5;

/** What ties two things, as a curve apart from what it passes over. @param zoom px of the screen per unit */
export function drawLink(curve: Curve, face: LinkFace, zoom = 1): Mark {
  const steps = curveSteps(curve);
  const distance: readonly State[] =
    face.distance === 1 ? [] : face.distance === 2 ? ["second"] : ["third"];
  return {
    shape: "group",
    role: "link",
    data: { link: face.id, relation: face.id },
    states: [
      ...(face.hue === null ? (["plain"] as const) : []),
      ...distance,
      ...(face.isCrowded ? (["many"] as const) : []),
      ...(face.isLit ? (["lit"] as const) : []),
    ],
    hue: face.hue,
    title: face.said,
    marks: [
      { shape: "outline", role: "linkReach", steps },
      { shape: "outline", role: "linkHalo", steps },
      { shape: "outline", role: "linkCurve", steps },
      ...drawEnds(curve, face.direction, zoom),
    ],
  };
}

/** An arrow at the end that the relation points at, a dot at both where it runs both ways. */
function drawEnds(
  [start, first, second, end]: Curve,
  direction: LinkFace["direction"],
  zoom: number,
): readonly Mark[] {
  if (direction === null) {
    return [start, end].map(([x, y]) => ({
      shape: "circle",
      role: "linkEnd",
      x,
      y,
      radius: DOT / zoom,
    }));
  }
  const [tip, before] = direction === "out" ? [end, second] : [start, first];
  return [{ shape: "outline", role: "linkEnd", steps: polygon(arrow(tip, before, zoom)) }];
}

function arrow(tip: Point, before: Point, zoom: number): readonly Point[] {
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): Point => [
    tip[0] - (along * cos + across * sin) / zoom,
    tip[1] - (along * sin - across * cos) / zoom,
  ];
  return [at(0, 0), at(ARROW.long, ARROW.half), at(ARROW.long, -ARROW.half)];
}

/** A relation's word on its curves, or beside them and tied to the nearest place. */
export function drawWord(
  { box, foot, text }: LinkLabel,
  fontSize: number,
  states: readonly State[] = [],
): Mark {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return {
    shape: "group",
    states,
    marks: [
      { shape: "line", role: "wordLine", from: [x, y], to: foot },
      rectMark(box, "wordBox", box.height / 2),
      { shape: "text", role: "wordText", x, y, text, size: fontSize, anchor: "middle" },
    ],
  };
}
