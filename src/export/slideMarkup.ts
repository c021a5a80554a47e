import { COUNT_SIGNS, VERDICT_SIGNS } from "#draw/signs.ts";
import type { Verdict } from "#model/comparison.ts";
import { pathOf, rectSteps } from "#draw/mark.ts";
import type { Rect } from "#layout/scene.ts";
import type { Theme } from "#state/view.ts";
import type { Words } from "#words/words.ts";
import { type Markup, make, px, type Style } from "./markup.ts";
import { writeSvg } from "./picture.ts";
import { type Slide, SLIDE_SIZE } from "./slide.ts";
import type { SlidePart, SlideText } from "./slidePart.ts";
import { SLIDE_CELL, type SlideTable } from "./slideTable.ts";
import { tonesOf, VERDICT_TONES } from "./slideTones.ts";
import { element } from "./xml.ts";

/** A slide as markup, in its own px, all of it. */
export function slideMarkup(slide: Slide, theme: Theme, words: Words): Markup {
  const size = { width: px(SLIDE_SIZE.width), height: px(SLIDE_SIZE.height) };
  return make(
    "div",
    "slide",
    size,
    ...slide.parts.flatMap((part) => partMarkup(part, theme, words)),
  );
}

function partMarkup(part: SlidePart, theme: Theme, words: Words): readonly Markup[] {
  const tones = tonesOf(theme);
  switch (part.kind) {
    case "text":
      return [textMarkup(part, theme)];
    case "box":
      return [
        make("div", part.role, {
          ...boxOf(part),
          ...(part.role === "bar" && { background: tones[part.tone] }),
        }),
      ];
    case "sign": {
      const d = pathOf(COUNT_SIGNS[part.sign]);
      return [make("div", "", boxOf(part), sign(d, 24, part.width, tones[part.tone]))];
    }
    case "image":
      return [
        {
          name: "img",
          attributes: { src: part.image, alt: part.text },
          style: { ...boxOf(part), "object-fit": "contain" },
          children: [],
        },
      ];
    case "picture": {
      const { drawing } = part.picture;
      const { width, height } = drawing;
      return [make("div", "", boxOf(part.picture), { svg: writeSvg(drawing), width, height })];
    }
    case "table":
      return tableMarkup(part.table, theme, words);
    case "ring": {
      const { box, matrix } = part.outline;
      const ring = { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 };
      const svg = element(
        "svg",
        { xmlns: SVG, viewBox: `0 0 ${SLIDE_SIZE.width} ${SLIDE_SIZE.height}`, ...SLIDE_SIZE },
        element("path", {
          d: pathOf(rectSteps(ring)),
          transform: `matrix(${matrix.join(" ")})`,
          fill: "none",
          stroke: tones.accent,
          "stroke-width": 4,
          "stroke-linejoin": "round",
        }),
      );
      return [make("div", "", boxOf({ x: 0, y: 0, ...SLIDE_SIZE }), { svg, ...SLIDE_SIZE })];
    }
    case "group":
      return part.parts.flatMap((one) => partMarkup(one, theme, words));
  }
}

const SVG = "http://www.w3.org/2000/svg";
const TAGS = { title: "h2", facts: "p", name: "h3", text: "p", quote: "p", line: "p" } as const;

function textMarkup(part: SlideText, theme: Theme): Markup {
  const { is, text, label, tone, isBold, leading, align, isMiddle, size } = part;
  const tones = tonesOf(theme);
  const style = {
    ...boxOf(part),
    "font-size": px(size),
    "font-weight": isBold ? "700" : "400",
    "line-height": String(leading),
    "text-align": align,
    color: tones[tone],
    ...(isMiddle && { "align-content": "center" }),
  };
  const key = label === "" ? [] : [make("span", "", { color: tones.soft }, label)];
  return make(TAGS[is], "", style, ...key, text);
}

function tableMarkup(table: SlideTable, theme: Theme, words: Words): readonly Markup[] {
  const { x, y, width, size, widths, columns, head, rows, note } = table;
  const tones = tonesOf(theme);
  const pad = { padding: `${SLIDE_CELL.y}px ${SLIDE_CELL.x}px` };
  const cell = (name: string, style: Style, ...children: readonly Markup[]): Markup =>
    make(name, "", { ...pad, ...style }, ...children);
  const gist = (text: string, verdict: Verdict | null): readonly Markup[] =>
    verdict === null
      ? [text]
      : [
          make(
            "span",
            "gist",
            {},
            make(
              "span",
              "",
              {},
              sign(pathOf(VERDICT_SIGNS[verdict]), 16, size * 0.85, tones[VERDICT_TONES[verdict]]),
            ),
            make("span", "", {}, text),
          ),
        ];
  const height = rows.reduce((sum, row) => sum + row.height, head.height);
  const body = rows.map((row) =>
    make(
      "tr",
      "",
      { height: px(row.height) },
      cell("th", { color: tones.soft, "font-weight": "400" }, row.label),
      ...row.gists.map(({ text, verdict }) => cell("td", {}, ...gist(text, verdict))),
    ),
  );
  const first = make(
    "tr",
    "head",
    { height: px(head.height) },
    cell("td", { color: tones.soft, width: px(widths[0] ?? 0) }, words.t("handout.feature")),
    ...columns.map(({ name, isPointedOut }, index) =>
      cell(
        "th",
        {
          width: px(widths[index + 1] ?? 0),
          ...(isPointedOut && { color: tones.accent, "border-color": tones.accent }),
        },
        name,
      ),
    ),
  );
  const place = { ...boxOf({ x, y, width, height }), "font-size": px(size) };
  return [
    make("table", "", place, make("tbody", "", {}, first, ...body)),
    ...(note
      ? [
          make(
            "p",
            "",
            { ...boxOf(note), "font-size": px(note.size), color: tones.soft },
            note.text,
          ),
        ]
      : []),
  ];
}

function sign(d: string, field: number, size: number, fill: string): Markup {
  const svg = element(
    "svg",
    { xmlns: SVG, viewBox: `0 0 ${field} ${field}`, width: size, height: size },
    element("path", { d, fill, "fill-rule": "evenodd" }),
  );
  return { svg, width: size, height: size };
}

function boxOf({ x, y, width, height }: Rect): Style {
  return { left: px(x), top: px(y), width: px(width), height: px(height) };
}
