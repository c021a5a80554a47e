import { chipLines, type ChipWords } from "#layout/chipLines.ts";
import { hasSign } from "#layout/content.ts";
import type { LinkBundle } from "#layout/links.ts";
import type { Measure } from "#layout/measure.ts";
import { matrixOf } from "#layout/plate.ts";
import type { BandBox, ChipBox, Scene } from "#layout/scene.ts";
import { byDepth } from "#layout/stack.ts";
import type { Phase } from "#model/track.ts";
import type { Thread } from "#query/threads.ts";
import {
  drawBlocks,
  drawGround,
  drawHeadings,
  drawMore,
  drawName,
  drawSpine,
  type NameInput,
} from "./band.ts";
import { drawChip } from "./chip.ts";
import { drawDots, drawDotSpots } from "./dots.ts";
import { drawLink, drawWord, type LinkFace } from "./link.ts";
import type { Mark } from "./mark.ts";
import type { State } from "./states.ts";
import { drawMoreThreads, drawThread, drawThreadKey, type ThreadKeyWords } from "./thread.ts";

/** What is known of a component that is drawn. */
export interface ComponentFace {
  readonly phase: Phase;
  readonly glyph: string | undefined;
  readonly words: ChipWords;
  readonly states: readonly State[];
  /** A mark of a change stands within its chip. */
  readonly hasMark?: boolean;
}

export interface StandardFace {
  readonly label: string;
  readonly knots: Thread["knots"];
  readonly states: readonly State[];
}

/** Everything that a picture shows besides where it stands. */
export interface PictureFace {
  readonly scene: Scene;
  readonly measure: Measure;
  readonly hueOf: (layer: string) => number | null;
  /** Names of layers, and their notes. */
  readonly names: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, NameInput["note"]>;
  /** The layer that is open. */
  readonly openLayer: string | null;
  readonly componentOf: (id: string) => ComponentFace | undefined;
  readonly standardOf: (id: string) => StandardFace | undefined;
  /** The relations of what is open, and what is told of each; `null` where there are none. */
  readonly links: {
    readonly bundles: readonly LinkBundle[];
    readonly faceOf: (id: string) => LinkFace | undefined;
    readonly related: ReadonlySet<string>;
  } | null;
  readonly threadSize: number;
  readonly threadKey: ThreadKeyWords;
}

/**
 * A whole picture in the order of painting. Curves of relations pass behind the names that they
 * tie, which are drawn after them: so no mask is needed, which half of all readers of SVG lack.
 */
export function drawPicture(face: PictureFace): readonly Mark[] {
  const { scene, links } = face;
  const isTied = ({ id }: ChipBox): boolean => links?.related.has(id) ?? false;
  return [
    ...byDepth(scene.bands).map((band) => drawBand(band, face, (box) => !isTied(box))),
    ...scene.threads.flatMap((box) => {
      const thread = face.standardOf(box.id);
      const textSize = face.threadSize;
      return thread ? [drawThread(box, { ...thread, textSize, hueOf: face.hueOf })] : [];
    }),
    ...drawMoreThreads(scene, face.threadKey, face.threadSize),
    // Beside relations their own legend has the place.
    ...(links
      ? []
      : drawThreadKey(scene, face.threadKey, { size: face.threadSize, measure: face.measure })),
    ...drawLinks(face),
    ...(links ? scene.bands.map((band) => inBand(band, face, drawTied(band, isTied, face))) : []),
  ];
}

function drawBand(band: BandBox, face: PictureFace, isDrawn: (box: ChipBox) => boolean): Mark {
  const { scene } = face;
  const isOpen = face.openLayer === band.id;
  return {
    shape: "group",
    hue: face.hueOf(band.id),
    data: { layer: band.id },
    marks: [
      inBand(band, face, [
        { shape: "group", states: isOpen ? ["open"] : [], marks: drawGround(band) },
        ...drawBlocks(band, [...band.chips, ...(band.more ? [band.more] : [])]),
        ...(face.links ? [] : drawHeadings(band, face.measure)),
        ...drawDots(band.dots, (id) => ({
          phase: face.componentOf(id)?.phase ?? "stable",
          states: face.componentOf(id)?.states ?? [],
        })),
        ...drawDotSpots(band.dots),
        ...drawChips(band, isDrawn, face),
        ...(face.links ? [] : drawCount(band, face)),
      ]),
      ...(band.pose.flat === 1 ? [drawSpine(band)] : []),
      drawName(band, {
        name: face.names.get(band.id) ?? band.id,
        note: face.notes.get(band.id),
        size: scene.labelSize,
        measure: face.measure,
        isBehind: false,
      }),
    ],
  };
}

/** How many names are folded. */
function drawCount(band: BandBox, { scene, componentOf }: PictureFace): readonly Mark[] {
  const isOut = band.dots.every(({ id }) => componentOf(id)?.states.includes("out") ?? false);
  const more = drawMore(band, scene.fontSize, isOut ? ["out"] : []);
  return more ? [more] : [];
}

/** Marks in a band's own px, with its colours. */
function inBand(band: BandBox, { hueOf }: PictureFace, marks: readonly Mark[]): Mark {
  return {
    shape: "group",
    hue: hueOf(band.id),
    marks,
    ...(band.pose.flat < 1 && { matrix: matrixOf(band) }),
  };
}

/** What curves pass behind. */
function drawTied(
  band: BandBox,
  isTied: (box: ChipBox) => boolean,
  face: PictureFace,
): readonly Mark[] {
  return [
    ...drawHeadings(band, face.measure),
    ...drawChips(band, isTied, face),
    ...drawCount(band, face),
  ];
}

function drawChips(
  { chips, detail }: BandBox,
  isDrawn: (box: ChipBox) => boolean,
  { scene, measure, componentOf }: PictureFace,
): readonly Mark[] {
  const { fontSize } = scene;
  return chips.filter(isDrawn).flatMap((chip) => {
    const known = componentOf(chip.id);
    if (!known) return [];
    const { phase, words, hasMark } = known;
    const look = { chip, fontSize, detail, hasSign: hasSign(phase), hasMark };
    const text = chipLines({ ...look, words, measure });
    return [drawChip(chip, { ...known, ...text, fontSize })];
  });
}

function drawLinks({ links, scene }: PictureFace): readonly Mark[] {
  if (!links) return [];
  const curves = links.bundles.flatMap((bundle) =>
    bundle.links.flatMap(({ id, curve }) => {
      const link = links.faceOf(id);
      return link ? [drawLink(curve, link, scene.scale)] : [];
    }),
  );
  const words = links.bundles.flatMap(({ label }) =>
    label ? [drawWord(label, scene.fontSize)] : [],
  );
  return [...curves, ...words];
}
