import { NARROW } from "#layout/frame.ts";
import { hueOf } from "#layout/hue.ts";
import { type Curve, pathOf } from "#layout/curve.ts";
import type { LinkBundle } from "#layout/links.ts";
import { PALETTES } from "#layout/palette.ts";
import type { Point } from "#layout/scene.ts";
import type { Link } from "#words/links.ts";
import { type Ink, inkOf, layerInkOf, line } from "./ink.ts";
import type { Sheet } from "./sheet.ts";
import { element, escape, number } from "./xml.ts";

/** Strokes by the steps from the open thing, from 1; px. */
const THICKNESS = [2.5, 1.75, 1.1];
/** An arrow's length and half its width, px. */
const ARROW = { long: 9, half: 4.5 };

/**
 * What ties the open thing, drawn over the bands: curves first, then the names that they pass behind,
 * then their words. Painted in that order no mask is needed, which half of all readers lack.
 * @param names of what is tied, markup already
 */
export function writeLinks(
  { linkage, scene, moment, theme }: Sheet,
  names: string,
): readonly string[] {
  if (!linkage) return [];
  // As on a phone: words would cover what they tie; there the rings say it.
  if (scene.width < NARROW) return [names];
  const ink = inkOf(PALETTES[theme]);
  const { layers } = moment.ecosystem;
  const paintOf = ({ layer }: Link): string => {
    const index = layers.findIndex(({ id }) => id === layer);
    if (index < 0) return ink.inkSoft;
    return layerInkOf(PALETTES[theme], hueOf(index, layers.length)).strong;
  };
  const curves = linkage.bundles.flatMap(({ links }) =>
    links.map(({ id, curve }) => {
      const link = linkage.told.get(id);
      return link ? writeLink(link, curve, paintOf(link), ink) : "";
    }),
  );
  return [
    ...curves,
    names,
    ...linkage.bundles.map((bundle) => writeWord(bundle, scene.fontSize, ink)),
  ];
}

function writeLink(link: Link, curve: Curve, paint: string, ink: Ink): string {
  const width = THICKNESS[Math.min(link.distance, THICKNESS.length) - 1];
  const stroke = { d: pathOf(curve), fill: "none", "stroke-linecap": "round" };
  return element(
    "g",
    { "data-link": link.input.id },
    element("title", {}, escape(link.said)),
    element("path", {
      ...stroke,
      stroke: ink.surface,
      "stroke-width": (width ?? 1) + 2.5,
      opacity: 0.75,
    }),
    element("path", { ...stroke, stroke: paint, "stroke-width": width }),
    ...writeEnds(link, curve, paint),
  );
}

/** An arrow at the end that the relation points at, a dot at both where it runs both ways. */
function writeEnds({ direction }: Link, curve: Curve, paint: string): readonly string[] {
  const [start, first, second, end] = curve;
  if (direction === null) {
    return [start, end].map(([cx, cy]) => element("circle", { cx, cy, r: 3.5, fill: paint }));
  }
  const [tip, before] = direction === "out" ? [end, second] : [start, first];
  return [element("polygon", { points: arrow(tip, before), fill: paint })];
}

function arrow(tip: Point, before: Point): string {
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): string =>
    `${number(tip[0] - along * cos - across * sin)},${number(tip[1] - along * sin + across * cos)}`;
  return [at(0, 0), at(ARROW.long, ARROW.half), at(ARROW.long, -ARROW.half)].join(" ");
}

function writeWord({ label }: LinkBundle, fontSize: number, ink: Ink): string {
  if (!label) return "";
  const { box, foot, text } = label;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return [
    element("line", {
      x1: x,
      y1: y,
      x2: foot[0],
      y2: foot[1],
      stroke: ink.lineStrong,
      "stroke-width": 1.5,
    }),
    element("rect", { ...box, rx: box.height / 2, fill: ink.raised, stroke: ink.lineStrong }),
    line(text, { x, y, size: fontSize, fill: ink.ink, isBold: true, anchor: "middle" }),
  ].join("");
}
