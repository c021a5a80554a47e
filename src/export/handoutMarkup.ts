import type { Handout, HandoutPage } from "./handout.ts";
import { type Block, SETTING } from "./handoutBlocks.ts";
import { columnsOf } from "./handoutFit.ts";
import type { Column, Layout } from "./handoutLayout.ts";
import { type Markup, make, px, type Style } from "./markup.ts";
import type { Rect } from "#layout/scene.ts";
import { SLIDE_SIZE } from "./slide.ts";
import { slideMarkup } from "./slideMarkup.ts";
import { number } from "./xml.ts";

function boxOf({ x, y, width, height }: Rect): Style {
  return { left: px(x), top: px(y), width: px(width), "min-height": px(height) };
}

/** A page as a `section`, everything at its place. */
export function sectionOf(page: HandoutPage, layout: Layout, handout: Handout): Markup {
  const { frame, slide, columns, table, foot } = layout;
  const { words, theme } = handout;
  const at = (rect: Rect & { readonly size: number }): Style => ({
    ...boxOf(rect),
    "font-size": px(rect.size),
  });
  const where = words.t("handout.page", { number: page.number, count: handout.pages.length });
  const scale = frame.slide.width / SLIDE_SIZE.width;
  return make(
    "section",
    "page",
    { width: px(frame.width), height: px(frame.height) },
    make(
      "div",
      foot ? "stage framed" : "stage",
      {
        ...boxOf(frame.slide),
        height: px(frame.slide.height),
        ...(scale !== 1 && { "--scale": scale.toFixed(5) }),
      },
      slideMarkup(slide, theme, words),
    ),
    ...columns.map((column: Column) =>
      make("div", "side", at(column), ...column.blocks.map(blockMarkup)),
    ),
    ...(table ? [make("div", "main", boxOf(table), ...tableMarkup(table, handout))] : []),
    ...(foot
      ? [
          make(
            "p",
            "foot",
            at(foot),
            make("span", "", {}, handout.title),
            make("span", "", {}, where),
          ),
        ]
      : []),
  );
}

function blockMarkup({ role, label, text, url }: Block, index: number): Markup {
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
  return make("p", role, style, ...key, inside);
}

function tableMarkup(
  { table, size, left, width }: NonNullable<Layout["table"]>,
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
    ...(label === ""
      ? []
      : [
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
        ]),
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
