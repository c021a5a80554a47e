import { hueOf } from "#layout/hue.ts";
import type { Size } from "#layout/scene.ts";
import { drawChanges } from "#draw/changes.ts";
import type { ComponentFace } from "#draw/picture.ts";
import { drawPicture } from "#draw/picture.ts";
import { type Mark, rectMark } from "#draw/mark.ts";
import { componentStates, standardStates } from "#draw/states.ts";
import type { ThemeName } from "#draw/palette.ts";
import type { Locale } from "#model/text.ts";
import { chipWords } from "#words/chipWords.ts";
import { threadKeyIn } from "#words/labels.ts";
import { drawAbove, drawBelow, marginsOf } from "./margins.ts";
import type { ExportInput } from "./exportInput.ts";
import { FONTS } from "./colours.ts";
import { writeMarks } from "./writeMarks.ts";
import { element, escape } from "./xml.ts";

/** A picture with its heading and key, as marks; in px. */
export interface Drawing extends Size {
  readonly title: string;
  /** What it shows and where it is from, in words. */
  readonly description: string;
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly marks: readonly Mark[];
}

/** Lays a picture on a page with what it has to say of itself. */
export function drawExport(exportInput: ExportInput): Drawing {
  const { scene, theme, locale, heading } = exportInput;
  const page = { ...exportInput, width: scene.width };
  const margins = marginsOf(page);
  const height = Math.ceil(margins.above + scene.height + margins.below);
  return {
    width: scene.width,
    height,
    theme,
    locale,
    title: heading.title,
    description: [...heading.facts, heading.sources].filter(Boolean).join(" · "),
    marks: [
      rectMark({ x: 0, y: 0, width: scene.width, height }, "page"),
      ...drawAbove(margins, page),
      {
        shape: "group",
        matrix: [1, 0, 0, 1, 0, margins.above],
        marks: [
          ...drawPicture(faceOf(exportInput)),
          ...drawChanges(scene, exportInput.changes, exportInput.isSlide),
        ],
      },
      ...drawBelow(margins, page, margins.above + scene.height),
    ],
  };
}

/**
 * Writes a drawing down as one SVG that needs nothing else: plain attributes and `#rrggbb`, text as
 * text in named fonts, no style sheet, no script, no reference to anything outside. It is valid XML
 * whatever the names are, and the same to the letter for the same drawing.
 * @param size to be shown at, px; the drawing's own unless given
 */
export function writeSvg(drawing: Drawing, size: Size = drawing): string {
  const { width, height, title, description, theme, locale, marks } = drawing;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONTS,
      "xml:lang": locale,
    },
    element("title", {}, escape(title)),
    element("desc", {}, escape(description)),
    writeMarks(marks, { theme, hue: null, states: new Set() }),
  );
}

/** The same as a file of its own. */
export function writeSvgFile(drawing: Drawing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(drawing)}\n`;
}

/** Ids of the components that a drawing shows by name. */
export function namedIn(marks: readonly Mark[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (mark: Mark): void => {
    if (mark.shape !== "group") return;
    const { component, mark: look } = mark.data ?? {};
    if (component !== undefined && look === "chip") ids.add(component);
    mark.marks.forEach(walk);
  };
  marks.forEach(walk);
  return ids;
}

function faceOf(exportInput: ExportInput): Parameters<typeof drawPicture>[0] {
  const { scene, moment, labels, marks, shown, open, compared, chosen, linkage, words } =
    exportInput;
  const { layers } = moment.ecosystem;
  const hues = new Map(layers.map(({ id }, index) => [id, hueOf(index, layers.length)]));
  const related = exportInput.isSlide ? null : (linkage?.related ?? null);
  const looks = { open: open?.kind === "component" ? open.id : null, related, shown, compared };
  const isPillar = scene.bands.some(({ pose }) => pose.flat < 1);
  const snapshots = new Map(moment.snapshots.map((one) => [one.component.id, one]));
  const threads = new Map(moment.threads.map((thread) => [thread.standard.id, thread.knots]));
  return {
    scene,
    measure: exportInput.measure,
    hueOf: (layer) => hues.get(layer) ?? null,
    names: labels.names,
    notes: labels.notes,
    openLayer: open?.kind === "layer" ? open.id : null,
    threadSize: exportInput.smallText,
    threadKey: threadKeyIn(words),
    componentOf: (id): ComponentFace | undefined => {
      const snapshot = snapshots.get(id);
      if (!snapshot) return undefined;
      const { component, phase } = snapshot;
      return {
        phase: phase.phase,
        glyph: component.mark === undefined ? undefined : marks[component.mark],
        words: chipWords(snapshot, labels.labels.get(id) ?? id, moment, words),
        states: componentStates(id, looks),
        hasMark: exportInput.isSlide === true && exportInput.changes.has(id),
      };
    },
    standardOf: (id) => {
      const knots = threads.get(id);
      if (!knots) return undefined;
      return {
        label: labels.labels.get(id) ?? id,
        knots,
        states: standardStates(id, { related, chosen, isPillar }),
      };
    },
    links: linkage && {
      bundles: linkage.bundles,
      related: linkage.related,
      faceOf: (id) => {
        const link = linkage.told.get(id);
        if (!link) return undefined;
        const { said, direction, distance, layer } = link;
        const hue = hues.get(layer ?? "") ?? null;
        return { id, said, direction, distance, hue, isCrowded: linkage.isCrowded };
      },
    },
  };
}
