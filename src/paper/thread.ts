import type { ThreadBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { type Ink, type LayerInk, line } from "./ink.ts";
import { element, number } from "./xml.ts";

export interface ThreadFace {
  readonly label: string;
  readonly knots: Thread["knots"];
  /** It is filtered by. */
  readonly isChosen: boolean;
  readonly textSize: number;
  /** In the stack threads are pillars. */
  readonly isPillar: boolean;
  /** Less than 1: it recedes behind what is open. */
  readonly strength: number;
}

/** A standard's thread: filled knots where something provides it, hollow ones where it is used. */
export function writeThread(
  box: ThreadBox,
  { label, knots, isChosen, textSize, isPillar, strength }: ThreadFace,
  ink: Ink,
  layerOf: (id: string) => LayerInk,
): string {
  const { line: axis, label: place, turn } = box;
  const words = {
    size: textSize,
    fill: isChosen ? ink.accent : ink.ink,
    isBold: isChosen,
  };
  const group = { "data-thread": box.id, opacity: strength < 1 ? strength : undefined };
  if (!axis) {
    const pill = element("rect", {
      ...place,
      rx: place.height / 2,
      fill: ink.raised,
      stroke: isChosen ? ink.accent : ink.lineStrong,
      "stroke-width": isChosen ? 2 : undefined,
    });
    const text = line(label, { x: place.x + 9, y: place.y + place.height / 2, ...words });
    return element("g", group, pill, text);
  }
  const turned = `translate(${number(place.x)} ${number(place.y)}) rotate(${number(turn)})`;
  return element(
    "g",
    group,
    element("line", {
      x1: axis.x,
      x2: axis.x,
      y1: axis.top,
      y2: axis.bottom,
      stroke: isChosen ? ink.accent : ink.lineStrong,
      "stroke-width": isPillar || isChosen ? 3 : 1.5,
    }),
    line(label, { x: 0, y: 0, transform: turned, ...words }),
    ...box.knots.map(({ layer, y }) => {
      const knot = knots.find((one) => one.layer === layer);
      return knot ? writeKnot(knot, { x: axis.x, y }, ink, layerOf(layer)) : "";
    }),
  );
}

function writeKnot(
  { provides, consumes }: Thread["knots"][number],
  { x, y }: { readonly x: number; readonly y: number },
  ink: Ink,
  layer: LayerInk,
): string {
  const at = { cx: x, cy: y };
  const dot = provides
    ? { fill: layer.strong, stroke: ink.surface, "stroke-width": 1.5 }
    : { fill: ink.surface, stroke: layer.strong, "stroke-width": 2.5 };
  const ring = { fill: "none", stroke: layer.strong, "stroke-width": 1.8 };
  return (
    element("circle", { ...at, r: 6, ...dot }) +
    (provides && consumes ? element("circle", { ...at, r: 9, ...ring }) : "")
  );
}
