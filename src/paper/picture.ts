import { hueOf } from "#layout/hue.ts";
import { PALETTES, RECEDING } from "#layout/palette.ts";
import { byDepth } from "#layout/stack.ts";
import { writeBand, writeRelated } from "./band.ts";
import { FONTS, inkOf, type LayerInk, layerInkOf, line } from "./ink.ts";
import { writeLinks } from "./links.ts";
import { marginsOf, writeAbove, writeBelow } from "./margins.ts";
import type { Sheet } from "./sheet.ts";
import { writeThread } from "./thread.ts";
import { element, escape } from "./xml.ts";

/**
 * Writes the picture down as one SVG that needs nothing else: plain attributes and `#rrggbb`, text
 * as text in named fonts, no style sheet, no script, no reference to anything outside. It is valid
 * XML whatever the names are, and the same to the letter for the same sheet.
 */
export function writePicture(sheet: Sheet): string {
  const { scene, theme, locale, heading } = sheet;
  const ink = inkOf(PALETTES[theme]);
  const page = { ...sheet, width: scene.width };
  const margins = marginsOf(page);
  const height = Math.ceil(margins.above + scene.height + margins.below);
  const parts = [
    element("title", {}, escape(heading.title)),
    element("desc", {}, escape([...heading.facts, heading.sources].join(" · "))),
    element("rect", { width: scene.width, height, fill: ink.surface }),
    writeAbove(margins, page),
    element("g", { transform: `translate(0 ${margins.above})` }, ...partsOf(sheet)),
    writeBelow(margins, page, margins.above + scene.height),
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: scene.width,
      height,
      viewBox: `0 0 ${scene.width} ${height}`,
      "font-family": FONTS,
      "xml:lang": locale,
    },
    ...parts,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** The parts of the picture in the order of painting. What is to lie over all stands last. */
function partsOf(sheet: Sheet): readonly string[] {
  const { bands } = sheet.scene;
  return [
    ...byDepth(bands).map((band) => writeBand(band, sheet)),
    ...writeThreads(sheet),
    writeMoreThreads(sheet),
    ...writeLinks(sheet, bands.map((band) => writeRelated(band, sheet)).join("")),
  ];
}

function writeThreads(sheet: Sheet): readonly string[] {
  const { scene, moment, labels, chosen, theme, smallText, linkage } = sheet;
  const ink = inkOf(PALETTES[theme]);
  const { layers } = moment.ecosystem;
  const inks = new Map(
    layers.map(({ id }, index): [string, LayerInk] => [
      id,
      layerInkOf(PALETTES[theme], hueOf(index, layers.length)),
    ]),
  );
  const none = layerInkOf(PALETTES[theme], 0);
  const knots = new Map(moment.threads.map((thread) => [thread.standard.id, thread.knots]));
  const isPillar = scene.bands.some(({ pose }) => pose.cover > 0);
  return scene.threads.map((box) =>
    writeThread(
      box,
      {
        label: labels.labels.get(box.id) ?? box.id,
        knots: knots.get(box.id) ?? [],
        isChosen: chosen.includes(box.id),
        textSize: smallText,
        isPillar,
        strength: linkage && !linkage.related.has(box.id) ? RECEDING[theme] : 1,
      },
      ink,
      (layer) => inks.get(layer) ?? none,
    ),
  );
}

/** How many threads found no room. */
function writeMoreThreads({ scene: { foldedThreads }, theme, smallText }: Sheet): string {
  if (!foldedThreads || foldedThreads.ids.length === 0) return "";
  const { box, ids } = foldedThreads;
  return line(`+${ids.length}`, {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    size: smallText,
    fill: inkOf(PALETTES[theme]).accent,
    isBold: true,
    anchor: "middle",
  });
}
