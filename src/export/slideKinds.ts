import type { Measure } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import type { Cover, PageColumn, PageSlide } from "./pageSlide.ts";
import { type SlidePart, textPart } from "./slidePart.ts";
import { heightOfText, linesIn } from "./slideText.ts";

/* What stands on a slide in place of a view: a function a kind, each from words and room to parts. */

/** From which build of the step on a part is there. */
export type BuildOf = (key: string) => { readonly build?: number };

export interface Setting {
  readonly measure: Measure;
  readonly buildOf: BuildOf;
}

const COVER = { inset: 56, text: 28, rule: 96, thick: 6 };
const TITLE_SIZES = [64, 56, 48, 42];
/** A section's title is larger, beside a bar of the height of what it says. */
const SECTION = { sizes: [80, 72, 64, 56, 48], bar: 14, air: 36 };

/**
 * A title, a section, an end: few words, large. A title stands at the left above a rule, a section
 * beside a bar, an end in the middle below a rule.
 */
export function coverParts(
  title: string,
  { kind, lines }: Cover,
  room: Rect,
  { measure }: Setting,
): readonly SlidePart[] {
  const isSection = kind === "section";
  const isEnd = kind === "end";
  const inset = COVER.inset + (isSection ? SECTION.bar + SECTION.air : 0);
  const x = room.x + inset;
  const width = room.width - inset - COVER.inset;
  const looks = { leading: 1.15, isBold: true };
  const sizes = isSection ? SECTION.sizes : TITLE_SIZES;
  const size =
    sizes.find((one) => linesIn(title, { width, size: one, isBold: true }, measure) <= 2) ?? 36;
  const titleHeight = heightOfText(title, { width, size, ...looks }, measure);
  const heights = lines.map((text) => heightOfText(text, { width, size: COVER.text }, measure));
  const below = heights.reduce((sum, height) => sum + height, 0);
  const rule = isSection ? 16 : 18 + COVER.thick + 18;
  const all = titleHeight + rule + below;
  const top = room.y + Math.max(0, (room.height - all) * (isEnd ? 0.5 : 0.45));
  const align = isEnd ? "center" : "start";
  // Below what an end says nothing follows: its rule stands above it.
  const titleTop = isEnd ? top + 18 + COVER.thick : top;
  const ruleBox = {
    title: { x, y: top + titleHeight + 18, width: COVER.rule, height: COVER.thick },
    section: { x: room.x + COVER.inset, y: top - 12, width: SECTION.bar, height: all + 24 },
    end: { x: x + (width - COVER.rule) / 2, y: top, width: COVER.rule, height: COVER.thick },
  }[kind];
  const head = { x, y: titleTop, width, height: titleHeight, size, text: title };
  const parts: SlidePart[] = [
    textPart(head, { is: "title", align, ...looks }),
    { kind: "box", role: "bar", tone: "accent", ...ruleBox },
  ];
  let y = top + titleHeight + rule;
  for (const [index, text] of lines.entries()) {
    const height = heights[index] ?? 0;
    parts.push(textPart({ x, y, width, height, size: COVER.text, text }, { tone: "soft", align }));
    y += height;
  }
  return parts;
}

const LINES = [36, 32, 29, 26, 24, 22, 20, 18];
const DOT = 9;

/**
 * Lines with a dot before each, as large as there is room for.
 * @param key what their builds begin with
 * @param most how far below the upper edge they may begin, px
 */
export function linesParts(
  lines: readonly string[],
  key: string,
  room: Rect,
  { measure, buildOf }: Setting,
  { sizes = LINES, most = 48 }: { readonly sizes?: readonly number[]; readonly most?: number } = {},
): readonly SlidePart[] {
  const heightsAt = (size: number): readonly number[] =>
    lines.map((text) => heightOfText(text, { width: room.width - indent(size), size }, measure));
  const allAt = (size: number): number =>
    heightsAt(size).reduce((sum, height) => sum + height + size * 0.6, 0);
  const size = sizes.find((one) => allAt(one) <= room.height) ?? 18;
  const heights = heightsAt(size);
  // What is short stands a little lower than the edge, so that the slide is not empty below alone.
  let y = room.y + Math.min(most, Math.max(0, (room.height - allAt(size)) / 4));
  const dots: SlidePart[] = [];
  const texts: SlidePart[] = [];
  for (const [index, text] of lines.entries()) {
    const height = heights[index] ?? 0;
    const build = buildOf(`${key}/${index}`);
    const middle = y + (size * 1.35) / 2;
    const dot = { x: room.x, y: middle - DOT / 2, width: DOT, height: DOT };
    dots.push({ kind: "box", role: "bar", tone: "accent", ...dot, ...build });
    const x = room.x + indent(size);
    const box = { x, y, width: room.width - indent(size), height, size, text };
    texts.push({ ...textPart(box, { is: "line" }), ...build });
    y += height + size * 0.6;
  }
  return [...dots, { kind: "group", is: "list", label: "", data: {}, parts: texts }];
}

function indent(size: number): number {
  return DOT + size * 0.6;
}

const GUTTER = 56;
/** Above the heads, px. */
const AIR = 18;

/** Two columns, each under its head, in one size of text. */
export function columnsParts(
  columns: readonly [PageColumn, PageColumn],
  whole: Rect,
  setting: Setting,
): readonly SlidePart[] {
  const room = { ...whole, y: whole.y + AIR, height: whole.height - AIR };
  const width = (room.width - GUTTER) / 2;
  const hasHead = columns.some(({ head }) => head !== "");
  const headHeight = hasHead
    ? Math.max(
        ...columns.map(({ head }) =>
          heightOfText(head, { width, size: 28, isBold: true }, setting.measure),
        ),
      ) + 18
    : 0;
  const rooms = columns.map((_, index) => ({
    x: room.x + index * (width + GUTTER),
    y: room.y + headHeight,
    width,
    height: room.height - headHeight,
  }));
  // The text of both is as large as that of the longer one.
  const sizes = LINES.filter((size) => size <= 32).filter((size) =>
    columns.every(({ lines }) => {
      const height = lines.reduce(
        (sum, text) =>
          sum +
          heightOfText(text, { width: width - indent(size), size }, setting.measure) +
          size * 0.6,
        0,
      );
      return height <= room.height - headHeight;
    }),
  );
  return columns.flatMap(({ head, lines }, index) => {
    const box = rooms[index] ?? room;
    const key = index === 0 ? "left" : "right";
    const build = setting.buildOf(`${key}/0`);
    const above: readonly SlidePart[] =
      head === ""
        ? []
        : [
            {
              ...textPart(
                { ...box, y: room.y, height: headHeight - 18, size: 28, text: head },
                { is: "name", isBold: true },
              ),
              ...build,
            },
            {
              kind: "box",
              role: "rule",
              tone: "soft",
              ...box,
              y: room.y + headHeight - 12,
              height: 2,
              ...build,
            },
          ];
    return [
      ...above,
      ...linesParts(lines, key, box, setting, { sizes: sizes.slice(0, 1), most: 6 }),
    ];
  });
}

/** An image as large as there is room for, with its caption below. */
export function imageParts(
  { image, width, height, text, alt }: Extract<PageSlide, { kind: "image" }>,
  room: Rect,
  { measure }: Setting,
): readonly SlidePart[] {
  const caption = text && heightOfText(text, { width: room.width, size: 20 }, measure);
  const free = caption ? room.height - caption - 12 : room.height;
  const scale = Math.min(room.width / width, free / height);
  const size = { width: width * scale, height: height * scale };
  const x = room.x + (room.width - size.width) / 2;
  const picture: SlidePart = { kind: "image", image, text: alt, x, y: room.y, ...size };
  if (!caption) return [picture];
  const below = { x: room.x, y: room.y + size.height + 12, width: room.width, height: caption };
  return [picture, textPart({ ...below, size: 20, text }, { tone: "soft", align: "center" })];
}
