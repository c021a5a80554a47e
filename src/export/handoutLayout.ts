import type { Measure } from "#layout/measure.ts";
import type { Rect, Size } from "#layout/scene.ts";
import type { Handout, HandoutPage } from "./handout.ts";
import { type Block, blocksOf, noteBlocks } from "./handoutBlocks.ts";
import { fitBlocks, type FittedTable, fitTable, heightOfBlocks, type Sizes } from "./handoutFit.ts";
import { namedIn } from "./picture.ts";
import { composeSlide, type Slide, SLIDE_SIZE } from "./slide.ts";

/** A page: px, 96 to the inch. */
export interface Frame extends Size {
  /** Where the slide stands; below it, if there is room, what there is to read. */
  readonly slide: Rect;
}

const MARGIN = 40;
const SLIDE_WIDTH = 793 - 2 * MARGIN;

/** A4: the slide above, notes and evidence below, as one prints what one wants to write on. */
export const PAPER: Frame = {
  width: 793,
  height: 1122,
  slide: {
    x: MARGIN,
    y: MARGIN,
    width: SLIDE_WIDTH,
    height: (SLIDE_WIDTH / SLIDE_SIZE.width) * SLIDE_SIZE.height,
  },
};

/** The slide and nothing else. */
export const SLIDE: Frame = { ...SLIDE_SIZE, slide: { x: 0, y: 0, ...SLIDE_SIZE } };

const SIZES: Sizes = { least: 8, most: 13.5 };
const FOOT = { height: 20, size: 10 };
const GAP = 24;
/** Notes above a table take no more of what is below the slide than this. */
const NOTES_SHARE = 0.45;

/** Blocks under each other. */
export interface Column extends Rect {
  readonly size: number;
  readonly blocks: readonly Block[];
}

/** Where everything on a page stands and how large it is set. */
export interface Layout {
  readonly frame: Frame;
  readonly slide: Slide;
  readonly columns: readonly Column[];
  /** All of a comparison. */
  readonly table: (FittedTable & Rect) | null;
  /** `null` where the slide is the whole page. */
  readonly foot: (Rect & { readonly size: number }) | null;
}

export function layOut(
  page: HandoutPage,
  frame: Frame,
  handout: Handout,
  measure: Measure,
): Layout {
  const { words } = handout;
  const slide = composeSlide(page, handout, words, measure);
  const below = frame.slide.y + frame.slide.height + GAP;
  const floor = frame.height - MARGIN - FOOT.height - 8;
  if (below >= floor) return { frame, slide, columns: [], table: null, foot: null };
  const room = {
    x: frame.slide.x,
    y: below,
    width: frame.slide.width,
    height: floor - below,
  };
  const foot = { ...room, y: floor + 8, ...FOOT };
  const fitted = (blocks: readonly Block[], box: Rect): Column => ({
    ...box,
    ...fitBlocks(blocks, box, measure, { sizes: SIZES, rest: words.t("handout.rest") }),
  });
  const notes = noteBlocks(page, words);
  const blocks = blocksOf(page, namedIn(slide.picture?.drawing.marks ?? []), words);
  if (page.table) {
    const above = fitted([...notes, ...blocks], { ...room, height: room.height * NOTES_SHARE });
    const used = heightOfBlocks(above.blocks, above.width, above.size, measure);
    const y = room.y + (used === 0 ? 0 : used + GAP);
    const box = { ...room, y, height: floor - y };
    const columns = used === 0 ? [] : [{ ...above, height: used }];
    const table = { ...box, ...fitTable(page.table, box, measure, SIZES) };
    return { frame, slide, columns, table, foot };
  }
  const width = (room.width - GAP) / 2;
  const right = { ...room, x: room.x + width + GAP, width };
  const both = notes.length > 0 && blocks.length > 0;
  const columns = both
    ? [fitted(notes, { ...room, width }), fitted(blocks, right)]
    : [notes, blocks].filter(({ length }) => length > 0).map((one) => fitted(one, room));
  return { frame, slide, columns, table: null, foot };
}
