import type { Measure } from "#layout/measure.ts";
import type { Rect, Scene } from "#layout/scene.ts";
import { isFiltered } from "#state/view.ts";
import type { Words } from "#words/words.ts";
import { exportInputOf } from "./drawView.ts";
import type { HandoutPage } from "./handout.ts";
import { SLIDE_TEXT } from "./slideContent.ts";
import { type Drawing, drawExport } from "./picture.ts";
import { marginsOf } from "./margins.ts";
import { fitClaim, type SlideClaim, stackClaim } from "./slideClaim.ts";
import { fitPanel, type SlidePanel } from "./slidePanel.ts";
import { isWhole } from "./slideScene.ts";
import { fitSlideTable, type SlideTable } from "./slideTable.ts";
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
/** Of what a step filters by, under its title. */
const MOST_VALUES = 4;

export interface SlidePicture extends Rect {
  readonly drawing: Drawing;
  readonly scene: Scene;
  /** Where the scene begins within the drawing, px. */
  readonly top: number;
  /** Whole names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of what the picture lets through. */
  readonly shown: ReadonlySet<string>;
}

/** A step as it is seen: everything at its place, in px of the slide. */
export interface Slide {
  readonly number: number;
  readonly place: TextBox;
  readonly count: TextBox;
  readonly title: TextBox;
  readonly facts: TextBox | null;
  readonly picture: SlidePicture | null;
  readonly panel: SlidePanel | null;
  readonly table: SlideTable | null;
  readonly claim: SlideClaim | null;
  /** Ids of what is pointed out. */
  readonly emphasis: readonly string[];
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
  const place = {
    ...line,
    y: EDGE.top,
    width: width - countWidth - GAP,
    height: 26,
    size: SMALL,
    text: page.chapter || talk,
  };
  const count = {
    ...place,
    x: EDGE.x + width - countWidth,
    width: countWidth,
    text: number,
  };
  const size =
    TITLES.find((one) => linesIn(page.title, { width, size: one, isBold: true }, measure) === 1) ??
    LONG_TITLE;
  const title = {
    ...line,
    y: place.y + place.height,
    size,
    text: page.title,
    height: heightOfText(page.title, { width, size, leading: 1.22, isBold: true }, measure),
  };
  const facts = factsUnder(page, title, measure);
  const top = (facts ? facts.y + facts.height : title.y + title.height) + 10;
  const floor = SLIDE_SIZE.height - EDGE.bottom;
  const whole = { ...line, y: top, height: floor - top };
  // All layers need the height: the statement stands beside them, else below what is shown.
  const isPartial = isFiltered(page.drawn.view) || page.only.layers !== undefined;
  const isHigh = page.open === null && page.table === null && !isPartial;
  const column = { ...whole, x: EDGE.x + width - PANEL.width, width: PANEL.width };
  const claim =
    page.claim &&
    (isHigh
      ? stackClaim(page.claim, column, words, measure)
      : fitClaim(page.claim, { ...line, y: floor }, words, measure));
  const body = claim && !isHigh ? { ...whole, height: claim.y - GAP - top } : whole;
  const table =
    page.table &&
    fitSlideTable(
      page.table,
      { emphasis: pointedOut(page), isChosen: page.only.rows !== undefined },
      body,
      words,
      measure,
    );
  const isBeside = page.open !== null && table === null;
  const panelBox = { ...body, x: column.x, width: PANEL.width };
  const hasColumn = isBeside || (claim !== null && isHigh);
  const pictureBox = hasColumn ? { ...body, width: width - PANEL.width - PANEL.gap } : body;
  return {
    number: page.number,
    emphasis: page.drawn.emphasis ?? [],
    place,
    count,
    title,
    facts,
    claim,
    table,
    // A comparison whose files are still on their way leaves its room empty.
    picture:
      table || page.drawn.view.compare.length > 1 ? null : pictureIn(page, pictureBox, measure),
    panel:
      isBeside && page.open
        ? fitPanel(page.drawn.view.open?.id ?? "", page.open, panelBox, words, measure)
        : null,
  };
}

/** Date and filters; how many pass says something only where some are left out. */
function factsUnder({ shown, drawn }: HandoutPage, title: Rect, measure: Measure): TextBox | null {
  const count = drawn.view.since === null ? shown.length - 1 : shown.length - 2;
  const kept = isFiltered(drawn.view) ? shown : shown.filter((_, index) => index !== count);
  const text = kept.map(shortened).join(" · ");
  if (text === "") return null;
  const { x, width } = title;
  const height = heightOfText(text, { width, size: SMALL, leading: 1.35 }, measure);
  return { x, width, y: title.y + title.height + 2, height, size: SMALL, text };
}

/** Of many values the first, and how many follow. */
function shortened(fact: string): string {
  const values = fact.split(", ");
  return values.length <= MOST_VALUES
    ? fact
    : `${values.slice(0, MOST_VALUES).join(", ")} +${values.length - MOST_VALUES}`;
}

function pointedOut({ emphasis, drawn }: HandoutPage): ReadonlyMap<string, string> {
  return new Map((drawn.emphasis ?? []).map((id, index) => [id, emphasis[index] ?? id]));
}

function pictureIn({ drawn }: HandoutPage, box: Rect, measure: Measure): SlidePicture {
  // The picture has air of its own at its edges.
  const room = { ...box, x: box.x - 8, width: box.width + 16 };
  const input = { ...drawn, size: room, measure, isSlide: true };
  const first = exportInputOf(input);
  // All layers by name come before what their shapes mean.
  const { open, compare } = drawn.view;
  const about = [...(drawn.emphasis ?? []), ...compare, ...(open ? [open.id] : [])];
  const margins = marginsOf({ ...first, width: room.width });
  const left = { ...room, height: room.height - margins.above - margins.below };
  const exportInput = isWhole(first.scene, left, about)
    ? first
    : exportInputOf({ ...input, hasLegend: false });
  const { above } = marginsOf({ ...exportInput, width: room.width });
  const drawing = drawExport(exportInput);
  return {
    ...room,
    height: drawing.height,
    drawing,
    scene: exportInput.scene,
    top: above,
    names: exportInput.labels.names,
    shown: exportInput.shown,
  };
}
