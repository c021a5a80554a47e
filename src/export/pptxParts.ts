import type PptxGenJS from "pptxgenjs";
import { rectSteps } from "#draw/mark.ts";
import { COUNT_SIGNS } from "#draw/signs.ts";
import { PALETTES } from "#draw/palette.ts";
import type { Matrix } from "#layout/plate.ts";
import type { Rect } from "#layout/scene.ts";
import type { Verdict } from "#model/comparison.ts";
import { coloursOf } from "./colours.ts";
import type { Handout } from "./handout.ts";
import { LATIN } from "./normaliseSlides.ts";
import { addDrawing, addShape } from "./slideDrawing.ts";
import type { SlidePart, SlideText } from "./slidePart.ts";
import { type Tone, tonesOf, VERDICT_TONES } from "./slideTones.ts";
import { type Shape, type SolidPaint, strokesOf } from "./slideShapes.ts";
import { SLIDE_CELL, type SlideTable } from "./slideTable.ts";
import { INCH, inches, points } from "./slideUnits.ts";
import { clean } from "./xml.ts";

type Target = PptxGenJS.Slide;

/** Puts the parts of a slide on a slide of PowerPoint, each as what it is there. */
export function addParts(target: Target, parts: readonly SlidePart[], handout: Handout): void {
  for (const part of parts) addPart(target, part, handout);
}

function addPart(target: Target, part: SlidePart, handout: Handout): void {
  const { theme, locale } = handout;
  const { lineStrong, raised } = coloursOf(PALETTES[theme]);
  const tone = colourIn(handout);
  switch (part.kind) {
    case "text":
      addText(target, part, handout);
      return;
    case "box": {
      const looks = {
        panel: { radius: 12, paint: { ...NONE, fill: bare(raised), stroke: bare(lineStrong) } },
        rule: { radius: 0, paint: { ...NONE, fill: bare(lineStrong) } },
        bar: { radius: 3, paint: { ...NONE, fill: tone(part.tone) } },
      }[part.role];
      const { x, y, width, height } = part;
      put(target, { kind: "box", x, y, width, height, ...looks, lettering: null }, locale);
      return;
    }
    case "sign": {
      const scale = part.width / 24;
      const matrix: Matrix = [scale, 0, 0, scale, part.x, part.y];
      const strokes = strokesOf(COUNT_SIGNS[part.sign], matrix);
      const paint = { ...NONE, fill: tone(part.tone) };
      put(target, { kind: "outline", strokes, paint }, locale);
      return;
    }
    case "image":
      target.addImage({ data: part.image, altText: clean(part.text), ...inches(part) });
      return;
    case "picture":
      addDrawing(target, part.picture.drawing, part.picture, locale);
      return;
    case "table":
      addTable(target, part.table, handout);
      return;
    case "ring": {
      const { box, matrix } = part.outline;
      const ring = { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 };
      const paint = { ...NONE, stroke: tone("accent"), width: 4 };
      put(target, { kind: "outline", strokes: strokesOf(rectSteps(ring), matrix), paint }, locale);
      return;
    }
    case "group": {
      // A panel's texts are one box: where another font makes one longer, the next ones move down.
      const isFlow = part.is === "panel";
      const texts = part.parts.filter((one) => one.kind === "text");
      addParts(
        target,
        isFlow ? part.parts.filter((one) => one.kind !== "text") : part.parts,
        handout,
      );
      if (isFlow) addTexts(target, texts, handout);
    }
  }
}

const NONE: SolidPaint = { fill: null, stroke: null, width: 1, isDashed: false };

function put(target: Target, shape: Shape, locale: Handout["locale"]): void {
  addShape(target, shape, { scale: 1, x: (value) => value, y: (value) => value, locale });
}

function bare(colour: string): string {
  return colour.replace("#", "");
}

/** Colours as PowerPoint writes them. */
function colourIn({ theme }: Handout): (tone: Tone) => string {
  const tones = tonesOf(theme);
  return (tone) => bare(tones[tone]);
}

function addText(target: Target, part: SlideText, handout: Handout): void {
  addTexts(target, [part], handout);
}

/** Texts one below the other in one box, each a paragraph. */
function addTexts(target: Target, texts: readonly SlideText[], handout: Handout): void {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return;
  const colour = colourIn(handout);
  const runs = texts.flatMap(({ text, label, tone, isBold, leading, size, ...part }, index) => {
    const above = texts[index - 1];
    const air = above ? Math.max(0, part.y - above.y - above.height) : 0;
    const common = {
      fontSize: points(size),
      fontFace: LATIN,
      lang: handout.locale,
      bold: isBold,
      // Given outright: a share of the font's own height would be more for Han than for Latin.
      lineSpacing: points(size * leading),
      ...(air > 0 && { paraSpaceBefore: points(air) }),
    };
    const end = { color: colour(tone), breakLine: index < texts.length - 1 };
    const key = { text: clean(label), options: { ...common, color: colour("soft") } };
    return [...(label === "" ? [] : [key]), { text: clean(text), options: { ...common, ...end } }];
  });
  const { is, align, isMiddle } = first;
  target.addText(runs, {
    ...inches({ ...first, height: last.y + last.height - first.y }),
    margin: 0,
    // What is longer in another font is set smaller, rather than over what stands below.
    fit: "shrink",
    align: ({ start: "left", center: "center", end: "right" } as const)[align],
    valign: isMiddle ? ("middle" as const) : ("top" as const),
    ...(is === "title" && { placeholder: "title" }),
  });
}

/** A verdict's shape as a sign of text, so that it stays in its cell whatever becomes of the table. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  yes: "●",
  no: "○",
  partial: "◐",
  plugin: "◒",
  unknown: "◇",
  na: "–",
};

/** Room in a cell, inches. */
const CELL = { x: SLIDE_CELL.x / INCH, y: SLIDE_CELL.y / INCH };

function addTable(target: Target, table: SlideTable, handout: Handout): void {
  const { size, widths, columns, head, rows, note } = table;
  const { words, theme, locale } = handout;
  const colour = colourIn(handout);
  const { lineStrong } = coloursOf(PALETTES[theme]);
  const none = { type: "none" as const };
  const rule = (pt: number, color: string) =>
    [none, none, { type: "solid" as const, pt, color }, none] as [
      typeof none,
      typeof none,
      { type: "solid"; pt: number; color: string },
      typeof none,
    ];
  const common = {
    fontSize: points(size),
    fontFace: LATIN,
    lang: locale,
    color: colour("ink"),
    valign: "top" as const,
    border: rule(0.75, bare(lineStrong)),
    margin: [CELL.y, CELL.x, CELL.y, CELL.x] as [number, number, number, number],
  };
  const cell = (text: string, options: object = {}): PptxGenJS.TableCell => ({
    text: clean(text),
    options: { ...common, ...options },
  });
  const gist = (text: string, verdict: Verdict | null): PptxGenJS.TableCell =>
    verdict === null
      ? cell(text)
      : {
          text: [
            {
              text: `${SIGNS[verdict]} `,
              options: { ...common, color: colour(VERDICT_TONES[verdict]) },
            },
            { text: clean(text), options: common },
          ],
          options: common,
        };
  const soft = { color: colour("soft") };
  const first = [
    cell(words.t("handout.feature"), { ...soft, valign: "bottom" }),
    ...columns.map(({ name, isPointedOut }) => {
      const accent = isPointedOut ? colour("accent") : colour("ink");
      const line = rule(2.25, isPointedOut ? accent : bare(lineStrong));
      return cell(name, { bold: true, valign: "bottom", color: accent, border: line });
    }),
  ];
  const body = rows.map((row) => [
    cell(row.label, soft),
    ...row.gists.map(({ text, verdict }) => gist(text, verdict)),
  ]);
  const place: Rect = {
    ...table,
    height: rows.reduce((sum, row) => sum + row.height, head.height),
  };
  target.addTable([first, ...body], {
    ...inches(place),
    colW: widths.map((width) => width / INCH),
    rowH: [head, ...rows].map(({ height }) => height / INCH),
    autoPage: false,
  });
  if (note) {
    target.addText(clean(note.text), {
      ...inches(note),
      margin: 0,
      fontSize: points(note.size),
      fontFace: LATIN,
      lang: locale,
      color: colour("soft"),
      valign: "top",
      align: "left",
    });
  }
}
