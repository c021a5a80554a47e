import PptxGenJS from "pptxgenjs";
import { PALETTES } from "#draw/palette.ts";
import type { Rect } from "#layout/scene.ts";
import type { Handout, HandoutPage } from "./handout.ts";
import { type Block, SETTING } from "./handoutBlocks.ts";
import { CELL, columnsOf, LEADING } from "./handoutFit.ts";
import { findingColours } from "./handoutHtml.ts";
import type { Layout } from "./handoutLayout.ts";
import { coloursOf } from "./colours.ts";
import { LATIN, normaliseSlides } from "./normaliseSlides.ts";
import { addDrawing } from "./slideDrawing.ts";
import { INCH, inches, points } from "./slideUnits.ts";
import { clean } from "./xml.ts";

type Slide = PptxGenJS.Slide;

/** Colours as PowerPoint writes them. */
function colours({ theme }: Handout) {
  const ink = coloursOf(PALETTES[theme]);
  const bare = (colour: string): string => colour.replace("#", "");
  const finding = findingColours(theme);
  return { ...ink, finding, bare };
}

/**
 * A talk as slides: one a step, with native text, tables, shapes that can be moved and changed, and
 * the notes where the speaker's view looks for them.
 * @param layouts of the pages, for `SLIDE`
 * @returns a .pptx, the same to the byte for the same handout
 */
export async function writeSlides(
  handout: Handout,
  layouts: readonly Layout[],
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  const ink = colours(handout);
  deck.layout = "LAYOUT_WIDE";
  deck.title = clean(handout.title);
  deck.author = "Strata";
  deck.company = "Strata";
  deck.subject = clean(handout.summary);
  deck.theme = { headFontFace: LATIN, bodyFontFace: LATIN };
  const [first] = layouts;
  if (first) {
    deck.defineSlideMaster({
      title: "STEP",
      background: { color: ink.bare(ink.surface) },
      objects: [
        {
          placeholder: {
            options: {
              name: "title",
              type: "title",
              ...inches(first.title),
              margin: 0,
              align: "left",
              valign: "top",
              fontFace: LATIN,
              bold: true,
              color: ink.bare(ink.ink),
            },
            text: "",
          },
        },
      ],
    });
  }
  for (const [index, page] of handout.pages.entries()) {
    const layout = layouts[index];
    if (layout) addStep(deck.addSlide({ masterName: "STEP" }), page, layout, handout);
  }
  const bytes = await deck.write({ outputType: "uint8array", compression: false });
  if (!(bytes instanceof Uint8Array)) throw new TypeError("the writer of slides gave no bytes");
  return normaliseSlides(bytes);
}

function addStep(slide: Slide, page: HandoutPage, layout: Layout, handout: Handout): void {
  const { words, locale } = handout;
  const ink = colours(handout);
  const plain = {
    margin: 0,
    fontFace: LATIN,
    lang: locale,
    valign: "top" as const,
    align: "left" as const,
    color: ink.bare(ink.ink),
  };
  const soft = { ...plain, color: ink.bare(ink.inkSoft) };
  const at = (rect: Rect & { readonly size: number }) => ({
    ...inches(rect),
    fontSize: points(rect.size),
  });
  const { title, chapter, shown, foot, picture, main, table, side } = layout;
  slide.addText(clean(page.title), { placeholder: "title", ...plain, ...at(title), bold: true });
  if (page.chapter !== "") slide.addText(clean(page.chapter), { ...soft, ...at(chapter) });
  slide.addText(clean(shown.text), { ...soft, ...at(shown) });
  if (picture) addDrawing(slide, picture, main, locale);
  if (table) addTable(slide, table, main, handout);
  if (side) addSide(slide, side, handout);
  const where = words.t("handout.page", { number: page.number, count: handout.pages.length });
  slide.addText(clean(handout.title), { ...soft, ...at(foot) });
  slide.addText(where, { ...soft, ...at(foot), align: "right" });
  slide.addNotes(notesOf(page, side?.left ?? [], handout));
}

/** What is said, then what it rests on, then what had no room on the slide. */
function notesOf(
  { notes, claim }: HandoutPage,
  left: readonly Block[],
  { words }: Handout,
): string {
  const sources = (claim?.sources ?? []).map(({ title, url }) =>
    url === null ? title : `${title}: ${url}`,
  );
  const head = sources.length > 0 ? [`${words.t("handout.sources")}:`] : [];
  const rest = left
    // Sources stand above with their addresses.
    .filter(({ url }) => url === undefined)
    .map(({ label = "", text }) => `${label}${text}`);
  return clean([...notes, ...head, ...sources, ...rest].join("\n"));
}

function addSide(slide: Slide, side: NonNullable<Layout["side"]>, handout: Handout): void {
  const ink = colours(handout);
  const runs = side.blocks.flatMap(({ role, label, text, url, finding }, index) => {
    const { scale, above, isBold } = SETTING[role];
    const colour =
      finding === undefined
        ? role === "label" || role === "source"
          ? ink.inkSoft
          : ink.ink
        : ink.finding[finding];
    const common = {
      fontSize: points(side.size * scale),
      fontFace: LATIN,
      lang: handout.locale,
      color: ink.bare(colour),
      paraSpaceBefore: index === 0 ? 0 : points(above * side.size),
      // Given outright: a share of the font's own height would be more for Han than for Latin.
      lineSpacing: points(side.size * scale * LEADING),
    };
    const key =
      label === undefined ? [] : [{ text: clean(label), options: { ...common, bold: true } }];
    const link = typeof url === "string" ? { hyperlink: { url } } : {};
    return [
      ...key,
      { text: clean(text), options: { ...common, ...link, bold: isBold, breakLine: true } },
    ];
  });
  slide.addText(runs, {
    ...inches(side),
    margin: 0,
    valign: "top",
    align: "left",
  });
}

function addTable(
  slide: Slide,
  { table, size, left }: NonNullable<Layout["table"]>,
  main: Rect,
  handout: Handout,
): void {
  const ink = colours(handout);
  const line = { type: "solid" as const, pt: 0.5, color: ink.bare(ink.lineStrong) };
  const none = { type: "none" as const };
  const common = {
    fontSize: points(size),
    fontFace: LATIN,
    lang: handout.locale,
    color: ink.bare(ink.ink),
    valign: "top" as const,
    border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
    margin: [CELL.y / INCH, CELL.x / INCH, CELL.y / INCH, CELL.x / INCH] as [
      number,
      number,
      number,
      number,
    ],
  };
  const cell = (text: string, options: object = {}): PptxGenJS.TableCell => ({
    text: clean(text),
    options: { ...common, ...options },
  });
  const span = table.columns.length + 1;
  const soft = { color: ink.bare(ink.inkSoft) };
  const rows = [
    [handout.words.t("handout.feature"), ...table.columns].map((name) =>
      cell(name, { bold: true }),
    ),
    ...table.groups.flatMap(({ label, rows: inner }) => [
      [cell(label, { colspan: span, ...soft })],
      ...inner.map((row) => [cell(row.label), ...row.cells.map((text) => cell(text))]),
    ]),
    ...(left > 0
      ? [[cell(handout.words.t("handout.left", { count: left }), { colspan: span, ...soft })]]
      : []),
  ];
  const [first, other] = columnsOf(table, main.width);
  slide.addTable(rows, {
    x: main.x / INCH,
    y: main.y / INCH,
    w: main.width / INCH,
    colW: [first, ...table.columns.map(() => other)].map((width) => width / INCH),
    autoPage: false,
  });
}
