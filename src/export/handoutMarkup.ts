import type { Handout, HandoutPage } from "./handout.ts";
import { type Block, SETTING } from "./handoutBlocks.ts";
import { columnsOf, type FittedTable } from "./handoutFit.ts";
import type { Layout } from "./handoutLayout.ts";
import type { Rect, Size } from "#layout/scene.ts";
import { writeSvg } from "./picture.ts";
import { escape, number } from "./xml.ts";

/** Markup as a tree, so that a command writes it down and a page builds it, which takes no markup as text. */
export type Markup = string | Element | Picture;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Declarations of CSS; a page sets them one by one. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An SVG as text, and how large it is to be, px. */
interface Picture extends Size {
  readonly svg: string;
}

type Style = Readonly<Record<string, string>>;

function make(name: string, className: string, style: Style, ...children: readonly Markup[]) {
  return { name, attributes: className === "" ? {} : { class: className }, style, children };
}

function px(value: number): string {
  return `${number(value)}px`;
}

function boxOf({ x, y, width, height }: Rect): Style {
  return { left: px(x), top: px(y), width: px(width), "min-height": px(height) };
}

function drawnPicture({ drawing, width, height }: NonNullable<Layout["picture"]>): Picture {
  return { svg: writeSvg(drawing, { width, height }), width, height };
}

/** A page as a `section`, everything at its place. */
export function sectionOf(page: HandoutPage, layout: Layout, handout: Handout): Markup {
  const { frame, chapter, title, shown, main, side, table, picture, notes, foot } = layout;
  const { words } = handout;
  const at = (rect: Rect & { readonly size: number }): Style => ({
    ...boxOf(rect),
    "font-size": px(rect.size),
  });
  const where = words.t("handout.page", { number: page.number, count: handout.pages.length });
  return make(
    "section",
    "page",
    { width: px(frame.width), height: px(frame.height) },
    make("p", "chapter", at(chapter), page.chapter),
    make("h2", "title", at(title), page.title),
    make("p", "shown", at(shown), shown.text),
    make(
      "div",
      "main",
      boxOf(main),
      ...(picture ? [drawnPicture(picture)] : []),
      ...(table ? tableMarkup(table, main.width, handout) : []),
    ),
    ...(side ? [make("div", "side", at(side), ...side.blocks.map(blockMarkup))] : []),
    ...(frame.hasNotes && page.notes.length > 0
      ? [make("div", "notes", at(notes), ...page.notes.map((one) => make("p", "", {}, one)))]
      : []),
    make("p", "foot", at(foot), make("span", "", {}, handout.title), make("span", "", {}, where)),
  );
}

function blockMarkup({ role, label, text, url, finding }: Block, index: number): Markup {
  const { scale, above, isBold } = SETTING[role];
  const style = {
    "font-size": `${scale}em`,
    "margin-top": `${index === 0 ? "0" : number(above / scale)}em`,
    "font-weight": isBold ? "700" : "400",
  };
  const inside: Markup =
    typeof url === "string"
      ? { name: "a", attributes: { href: url }, style: {}, children: [text] }
      : text;
  const key = label === undefined ? [] : [make("b", "", {}, label)];
  return make("p", finding ? `${role} ${finding}` : role, style, ...key, inside);
}

function tableMarkup(
  { table, size, left }: FittedTable,
  width: number,
  { words }: Handout,
): readonly Markup[] {
  const [first, other] = columnsOf(table, width);
  const cell = (name: string, scope: string, text: string, style: Style = {}): Markup => ({
    name,
    attributes: scope === "" ? {} : { scope },
    style,
    children: [text],
  });
  const rows = table.groups.flatMap(({ label, rows: inner }) => [
    make(
      "tr",
      "group",
      {},
      {
        name: "th",
        attributes: { scope: "colgroup", colspan: String(table.columns.length + 1) },
        style: {},
        children: [label],
      },
    ),
    ...inner.map((row) =>
      make(
        "tr",
        "",
        {},
        cell("th", "row", row.label),
        ...row.cells.map((text) => cell("td", "", text)),
      ),
    ),
  ]);
  return [
    make(
      "table",
      "",
      { "font-size": px(size), width: px(width) },
      make(
        "thead",
        "",
        {},
        make(
          "tr",
          "",
          {},
          cell("th", "col", words.t("handout.feature"), { width: px(first) }),
          ...table.columns.map((name) => cell("th", "col", name, { width: px(other) })),
        ),
      ),
      make("tbody", "", {}, ...rows),
    ),
    ...(left > 0
      ? [make("p", "left", { "font-size": px(size) }, words.t("handout.left", { count: left }))]
      : []),
  ];
}

/** Markup as text. */
export function written(markup: Markup): string {
  if (typeof markup === "string") return escape(markup);
  if ("svg" in markup) return markup.svg;
  const { name, attributes, style, children } = markup;
  const declared = Object.entries(style).map(([key, value]) => `${key}:${value}`);
  const all = { ...attributes, ...(declared.length > 0 && { style: declared.join(";") }) };
  const keys = Object.entries(all).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${keys.join("")}>${children.map(written).join("")}</${name}>`;
}
