import type { Measure } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import { isFiltered } from "#state/view.ts";
import type { Words } from "#words/words.ts";
import type { HandoutPage } from "./handout.ts";
import { type Cover, isCover, type PageSlide } from "./pageSlide.ts";
import { claimPart, fitClaim, stackClaim } from "./slideClaim.ts";
import { SLIDE_TEXT } from "./slideContent.ts";
import { columnsParts, coverParts, imageParts, linesParts, type Setting } from "./slideKinds.ts";
import { outlineOnSlide } from "./slideOutline.ts";
import { fitPanel, panelPart } from "./slidePanel.ts";
import { type SlidePart, textPart } from "./slidePart.ts";
import { pictureIn, type SlidePicture } from "./slidePicture.ts";
import { fitSlideTable, type SlideTable } from "./slideTable.ts";
import { tallyParts } from "./slideTally.ts";
import { heightOfText, linesIn, type TextBox } from "./slideText.ts";

/** A slide is laid out once at this size and scaled as a whole. */
export const SLIDE_SIZE = { width: 1280, height: 720 } as const;

/** Room at the edges, and between what stands on a slide, px. */
const EDGE = { x: 40, top: 20, bottom: 22 };
const GAP = 16;
/** What is open stands beside the picture. */
const PANEL = { width: 404, gap: 28 };
const SMALL = SLIDE_TEXT.min;
/** Sizes of a title, the largest that stands on one line; and that of a longer one. */
const TITLES = [38, 35, 32, 30];
const LONG_TITLE = 32;
/** Of what a step filters by, under its title: as many as one line holds, but some. */
const MOST_VALUES = [4, 3, 2] as const;

/** A step as it is seen: everything at its place, in px of the slide. */
export interface Slide {
  readonly number: number;
  /** In the order in which they are read. */
  readonly parts: readonly SlidePart[];
  /** The same picture and table as among the parts. */
  readonly picture: SlidePicture | null;
  readonly table: SlideTable | null;
}

/** Lays a step out; the same wherever it is shown. */
export function composeSlide(
  page: HandoutPage,
  {
    title: talk,
    pages: { length },
  }: { readonly title: string; readonly pages: readonly unknown[] },
  words: Words,
  measure: Measure,
): Slide {
  const width = SLIDE_SIZE.width - 2 * EDGE.x;
  const line = { x: EDGE.x, width };
  const number = words.t("handout.page", { number: page.number, count: length });
  const countWidth = measure(number, SMALL, "normal") + 8;
  const isOpening = page.slide?.kind === "title";
  const place = {
    ...line,
    y: EDGE.top,
    width: width - countWidth - GAP,
    height: 26,
    size: SMALL,
    text: page.chapter || talk,
  };
  const count = { ...place, x: EDGE.x + width - countWidth, width: countWidth, text: number };
  const about: readonly SlidePart[] = [
    ...(isOpening || place.text === page.title ? [] : [textPart(place, { tone: "soft" })]),
    textPart(count, { tone: "soft", align: "end" }),
  ];
  const setting: Setting = {
    measure,
    buildOf: (key) => {
      const index = page.builds.indexOf(key);
      return index < 0 ? {} : { build: index + 1 };
    },
  };
  const floor = SLIDE_SIZE.height - EDGE.bottom;
  const { slide } = page;
  if (slide && isCover(slide)) {
    const room = { ...line, y: place.y + place.height, height: floor - place.y - place.height };
    const parts = coverParts(page.title, slide, room, setting);
    return { number: page.number, parts: [...about, ...parts], picture: null, table: null };
  }
  const title = titleBox(page.title, { ...line, y: place.y + place.height }, measure);
  const facts = slide ? null : factsUnder(page, title, words, measure);
  const top = (facts ? facts.y + facts.height : title.y + title.height) + 10;
  const room = { ...line, y: top, height: floor - top };
  const { parts, picture, table } = bodyOf(page, room, words, setting);
  const contents = { picture, table };
  const rings = [...pointedOut(page)].flatMap(([id, name]): readonly SlidePart[] => {
    const outline = picture && outlineOnSlide(contents, id);
    return outline ? [{ kind: "ring", id, name, outline, ...setting.buildOf(`ring/${id}`) }] : [];
  });
  return {
    number: page.number,
    parts: [
      ...about,
      textPart(title, { is: "title", isBold: true, leading: 1.22 }),
      ...(facts ? [textPart(facts, { is: "facts", tone: "soft" })] : []),
      ...parts,
      ...rings,
    ],
    ...contents,
  };
}

function titleBox(text: string, line: Omit<Rect, "height">, measure: Measure): TextBox {
  const { width } = line;
  const size =
    TITLES.find((one) => linesIn(text, { width, size: one, isBold: true }, measure) === 1) ??
    LONG_TITLE;
  const height = heightOfText(text, { width, size, leading: 1.22, isBold: true }, measure);
  return { ...line, size, text, height };
}

/** What stands under the title: the statement, and above or beside it all else. */
function bodyOf(
  page: HandoutPage,
  whole: Rect,
  words: Words,
  setting: Setting,
): Pick<Slide, "parts" | "picture" | "table"> {
  const { measure, buildOf } = setting;
  const { x, width } = whole;
  const isPartial = isFiltered(page.drawn.view) || page.only.layers !== undefined;
  // All layers need the height: the statement stands beside them, else below what is shown.
  // Asked of the view: what is open or compared has its place before its files are there.
  const { open, compare } = page.drawn.view;
  const isHigh = !page.slide && open === null && compare.length < 2 && !isPartial;
  const column = { ...whole, x: x + width - PANEL.width, width: PANEL.width };
  const claim =
    page.claim &&
    (isHigh
      ? stackClaim(page.claim, column, words, measure)
      : fitClaim(page.claim, { x, width, y: whole.y + whole.height }, words, measure));
  const said = claim ? [claimPart(claim, buildOf)] : [];
  const body = claim && !isHigh ? { ...whole, height: claim.y - GAP - whole.y } : whole;
  if (page.slide && !isCover(page.slide)) {
    const parts = [...kindParts(page.slide, body, setting), ...said];
    return { parts, picture: null, table: null };
  }
  const isChosen = page.only.rows !== undefined;
  const fitted =
    page.table &&
    fitSlideTable(page.table, { emphasis: pointedOut(page), isChosen }, body, words, measure);
  const table = fitted && {
    ...fitted,
    rows: fitted.rows.map((row) => ({ ...row, ...buildOf(`row/${row.id}`) })),
  };
  const isBeside = page.open !== null && table === null;
  const panelBox = { ...body, x: column.x, width: PANEL.width };
  const hasColumn = isBeside || (claim !== null && isHigh);
  const pictureBox = hasColumn ? { ...body, width: width - PANEL.width - PANEL.gap } : body;
  // A comparison whose files are still on their way leaves its room empty.
  const picture =
    table || page.drawn.view.compare.length > 1 ? null : pictureIn(page, pictureBox, measure);
  const panel =
    isBeside && page.open
      ? [panelPart(fitPanel(page.drawn.view.open?.id ?? "", page.open, panelBox, words, measure))]
      : [];
  return {
    parts: [
      ...(picture ? [{ kind: "picture" as const, picture }] : []),
      ...panel,
      ...(table ? [{ kind: "table" as const, table }] : []),
      ...said,
    ],
    picture,
    table,
  };
}

function kindParts(
  slide: Exclude<PageSlide, Cover>,
  room: Rect,
  setting: Setting,
): readonly SlidePart[] {
  switch (slide.kind) {
    case "text":
      return linesParts(slide.lines, "line", room, setting);
    case "columns":
      return columnsParts(slide.columns, room, setting);
    case "image":
      return imageParts(slide, room, setting);
    case "tally":
      return tallyParts(slide, room, setting);
  }
}

/** Date and filters; how many pass says something only where some are left out. */
function factsUnder(
  { shown, drawn }: HandoutPage,
  title: Rect,
  words: Words,
  measure: Measure,
): TextBox | null {
  const kept = isFiltered(drawn.view) ? shown : shown.slice(0, -1);
  const comma = words.t("handout.comma");
  const { x, width } = title;
  const textWith = (most: number): string =>
    kept.map((fact) => shortened(fact, comma, most)).join(" · ");
  const isLine = (most: number): boolean =>
    linesIn(textWith(most), { width, size: SMALL }, measure) === 1;
  const text = textWith(MOST_VALUES.find(isLine) ?? MOST_VALUES[0]);
  if (text === "") return null;
  const height = heightOfText(text, { width, size: SMALL, leading: 1.35 }, measure);
  return { x, width, y: title.y + title.height + 2, height, size: SMALL, text };
}

/** Of many values the first, and how many follow. */
function shortened(fact: string, comma: string, most: number): string {
  const values = fact.split(comma);
  return values.length <= most
    ? fact
    : `${values.slice(0, most).join(comma)} +${values.length - most}`;
}

function pointedOut({ emphasis, drawn }: HandoutPage): ReadonlyMap<string, string> {
  return new Map((drawn.emphasis ?? []).map((id, index) => [id, emphasis[index] ?? id]));
}
