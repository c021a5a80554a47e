import { isOver } from "#model/track.ts";
import { noteSizeIn } from "#layout/frame.ts";
import { hueOf } from "#layout/hue.ts";
import { PALETTES, RECEDING } from "#layout/palette.ts";
import { matrixOf } from "#layout/plate.ts";
import type { BandBox } from "#layout/scene.ts";
import { writeChip } from "./chip.ts";
import { type Ink, inkOf, type LayerInk, layerInkOf, line } from "./ink.ts";
import { writePlate } from "./plate.ts";
import type { Sheet } from "./sheet.ts";
import { element } from "./xml.ts";

/** px; in a band higher than most windows the name stands where it begins. */
const TALLEST = 400;

/** A layer: what it stands on, its chips or tiles, its name, and the rails that tie it to its knots. */
export function writeBand(band: BandBox, sheet: Sheet): string {
  const { moment, theme, open } = sheet;
  const { layers } = moment.ecosystem;
  const ink = inkOf(PALETTES[theme]);
  const index = layers.findIndex(({ id }) => id === band.id);
  const hue = hueOf(index, layers.length);
  const layer = layerInkOf(PALETTES[theme], hue, band.pose.strength);
  const isOpen = open?.kind === "layer" && open.id === band.id;
  const isFlat = band.pose.flat === 1;
  const rails = band.rails.map(({ x1, x2, y }) =>
    element("line", { x1, x2, y1: y, y2: y, stroke: ink.lineStrong }),
  );
  return element(
    "g",
    { "data-layer": band.id },
    isFlat ? writeGround(band, layer, isOpen) : writeTiles(band, sheet, { ink, layer, isOpen }),
    band.pose.cover > 0 ? "" : writeChips(withoutRelated(band, sheet), sheet, ink, layer),
    writeName(band, sheet, ink),
    ...rails,
  );
}

function withoutRelated(band: BandBox, { linkage }: Sheet): BandBox {
  return linkage
    ? { ...band, chips: band.chips.filter(({ id }) => !linkage.related.has(id)) }
    : band;
}

function writeGround(band: BandBox, layer: LayerInk, isOpen: boolean): string {
  const { x, y, width, height } = band;
  const stroke = isOpen ? { stroke: layer.strong, "stroke-width": 2 } : {};
  return (
    element("rect", { x, y, width, height, rx: 9, fill: layer.tint, ...stroke }) +
    element("rect", { x, y, width: 6, height, rx: 3, fill: layer.strong })
  );
}

function writeTiles(
  band: BandBox,
  { moment, shown, open, compared, linkage }: Sheet,
  paint: { readonly ink: Ink; readonly layer: LayerInk; readonly isOpen: boolean },
): string {
  const over = new Set(
    moment.standings
      .filter(({ phase: { phase } }) => isOver(phase))
      .map(({ component }) => component.id),
  );
  const faceOf = (id: string) => ({
    isOut: !shown.has(id),
    isOver: over.has(id),
    isOpen: open?.kind === "component" && open.id === id,
    isCompared: compared.includes(id),
    isRelated: linkage && linkage.related.has(id),
  });
  const isMoreIn = band.folded?.ids.some((id) => shown.has(id)) ?? false;
  return writePlate(band, { faceOf, isMoreIn }, paint);
}

/**
 * What is tied to the open thing, left out so far: the curves that tie it pass behind it. Each name is
 * written once, so that a file has as many words as the picture.
 */
export function writeRelated(band: BandBox, sheet: Sheet): string {
  const { theme, moment, linkage } = sheet;
  if (!linkage || band.pose.cover > 0) return "";
  const { layers } = moment.ecosystem;
  const hue = hueOf(
    layers.findIndex(({ id }) => id === band.id),
    layers.length,
  );
  const layer = layerInkOf(PALETTES[theme], hue, band.pose.strength);
  const related = band.chips.filter(({ id }) => linkage.related.has(id));
  if (related.length === 0) return "";
  return writeChips(
    { ...band, chips: related, folded: null },
    sheet,
    inkOf(PALETTES[theme]),
    layer,
  );
}

function writeChips(band: BandBox, sheet: Sheet, ink: Ink, layer: LayerInk): string {
  const { scene, moment, labels, marks, shown, open, compared, linkage } = sheet;
  const { fontSize } = scene;
  const here = new Map(
    moment.standings.filter((s) => s.layer === band.id).map((s) => [s.component.id, s]),
  );
  const chips = band.chips.map((box) => {
    const standing = here.get(box.id);
    if (!standing) return "";
    const { component, phase } = standing;
    const face = {
      name: labels.labels.get(box.id) ?? box.id,
      phase: phase.phase,
      mark: component.mark === undefined ? undefined : marks[component.mark],
      isOut: !shown.has(box.id),
      isOpen: open?.kind === "component" && open.id === box.id,
      isCompared: compared.includes(box.id),
      isRelated: linkage && linkage.related.has(box.id),
    };
    return writeChip(box, face, fontSize, ink, { layer, receding: RECEDING[sheet.theme] });
  });
  const transform =
    band.pose.flat === 1
      ? undefined
      : `matrix(${matrixOf(band)
          .map((part) => Number(part.toFixed(6)))
          .join(" ")})`;
  return element("g", { transform }, ...chips, writeMore(band, sheet, layer));
}

/** The chip that counts what is folded away. */
function writeMore(
  { folded }: BandBox,
  { scene, shown, linkage, theme }: Sheet,
  layer: LayerInk,
): string {
  if (!folded) return "";
  const { box, ids } = folded;
  const isOut = !ids.some((id) => shown.has(id));
  const isReceding = linkage && !ids.some((id) => linkage.related.has(id));
  return element(
    "g",
    { opacity: isOut ? 0.2 : isReceding ? RECEDING[theme] : undefined },
    element("rect", { ...box, rx: 7, fill: "none", stroke: layer.strong }),
    line(`+${ids.length}`, {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      size: scene.fontSize,
      fill: layer.strong,
      isBold: true,
      anchor: "middle",
    }),
  );
}

/** A layer's name, and below it, where there is room, how many are alive. */
function writeName({ id, label, pose, height }: BandBox, sheet: Sheet, ink: Ink): string {
  const { names, notes } = sheet.labels;
  const size = sheet.scene.labelSize;
  const isBeside = pose.flat === 1 && label.height < height;
  const hasNote = isBeside || label.height >= size * 2.2;
  const middle = label.y + Math.min(label.height, TALLEST) / 2;
  const isBehind = pose.strength < 1;
  const x = label.x + 18;
  const name = line(names.get(id) ?? id, {
    x,
    y: isBeside || !hasNote ? middle : middle - size * 0.52,
    size,
    fill: isBehind ? ink.inkSoft : ink.ink,
    isBold: !isBehind,
  });
  if (!hasNote) return name;
  const note = line(notes.get(id) ?? "", {
    x: isBeside ? label.x + label.width : x,
    y: isBeside ? middle : middle + size * 0.72,
    size: noteSizeIn(size),
    fill: ink.inkSoft,
    ...(isBeside && { anchor: "end" as const }),
  });
  return name + note;
}
