import type { Measure } from "#layout/measure.ts";
import type { Rect, Size } from "#layout/scene.ts";
import type { Words } from "#words/words.ts";
import { drawView } from "./drawView.ts";
import { type Drawing, namedIn } from "./picture.ts";
import type { HandoutPage } from "./handout.ts";
import { type Block, blocksOf } from "./handoutBlocks.ts";
import {
  countLines,
  fitBlocks,
  fitNotes,
  fitTable,
  type FittedTable,
  type Sizes,
} from "./handoutFit.ts";

/** A page or slide: px, 96 to the inch. */
export interface Frame extends Size {
  readonly margin: number;
  /** Whether what the speaker says is printed below; else it has a place of its own. */
  readonly hasNotes: boolean;
  /** Of what stands beside the picture, and of tables. */
  readonly beside: Sizes;
  readonly table: Sizes;
}

/** A4 on its side. */
export const PAPER: Frame = {
  width: 1122,
  height: 793,
  margin: 36,
  hasNotes: true,
  beside: { least: 7, most: 13 },
  table: { least: 7, most: 12 },
};
/** 16 to 9, as screens are. A point is 4/3 px: no table is set below 10 points. */
export const SLIDE: Frame = {
  width: 1280,
  height: 720,
  margin: 36,
  hasNotes: false,
  beside: { least: 13, most: 18 },
  table: { least: 13.5, most: 18 },
};

/** Drawings are arranged for more room than they get: what is read on paper may be smaller. */
const DRAWING_SCALE = 0.8;
const SIDE = { width: 350, gap: 22 };
const FOOT = 20;
/** Notes take no more of a page than this. */
const NOTES_SHARE = 0.22;

/** Where everything on a page stands and how large it is set. */
export interface Layout {
  readonly frame: Frame;
  readonly title: Rect & { readonly size: number };
  readonly chapter: Rect & { readonly size: number };
  readonly shown: Rect & { readonly size: number; readonly text: string };
  /** The picture or the table. */
  readonly main: Rect;
  readonly side:
    | (Rect & {
        readonly size: number;
        readonly blocks: readonly Block[];
        readonly left: readonly Block[];
      })
    | null;
  readonly table: FittedTable | null;
  /** The picture, higher than `main` never, wider never; absent where a table stands for it. */
  readonly picture: (Size & { readonly drawing: Drawing }) | null;
  readonly notes: Rect & { readonly size: number };
  readonly foot: Rect & { readonly size: number };
}

export function layOut(page: HandoutPage, frame: Frame, words: Words, measure: Measure): Layout {
  const { margin } = frame;
  const width = frame.width - 2 * margin;
  const titleSize =
    [28, 25, 22, 19].find(
      (one) => countLines(page.title, { width, size: one, isBold: true }, measure) === 1,
    ) ?? 17;
  const titleLines = countLines(page.title, { width, size: titleSize, isBold: true }, measure);
  const chapter = { x: margin, y: margin - 8, width, height: 18, size: 12 };
  const title = {
    x: margin,
    y: chapter.y + chapter.height,
    width,
    height: titleLines * titleSize * 1.25 + 4,
    size: titleSize,
  };
  const shownText = page.shown.join(" · ");
  const shownLines = countLines(shownText, { width, size: 12 }, measure);
  const shown = {
    x: margin,
    y: title.y + title.height,
    width,
    height: shownLines * 12 * 1.4 + 10,
    size: 12,
    text: shownText,
  };
  const foot = {
    x: margin,
    y: frame.height - margin + 8,
    width,
    height: FOOT,
    size: 10,
  };
  const fitted = fitNotes(
    frame.hasNotes ? page.notes : [],
    { width, height: frame.height * NOTES_SHARE },
    measure,
  );
  const notesHeight = fitted.height === 0 ? 0 : fitted.height + 14;
  const top = shown.y + shown.height;
  const height = Math.max(120, foot.y - notesHeight - 8 - top);
  const notes = { x: margin, y: top + height + 8, width, height: notesHeight, size: fitted.size };
  const whole = { x: margin, y: top, width, height };
  const narrow = { ...whole, width: width - SIDE.width - SIDE.gap };
  const picture = page.table ? null : draw(page, narrow, measure);
  const blocks = blocksOf(page, namedIn(picture?.drawing.marks ?? []), words);
  const main = blocks.length === 0 ? whole : narrow;
  const side = { x: margin + width - SIDE.width, y: top, width: SIDE.width, height };
  return {
    frame,
    chapter,
    title,
    shown,
    main,
    side:
      blocks.length === 0
        ? null
        : {
            ...side,
            ...fitBlocks(blocks, side, measure, {
              sizes: frame.beside,
              rest: words.t(frame.hasNotes ? "handout.rest" : "handout.restInNotes"),
            }),
          },
    table: page.table ? fitTable(page.table, main, measure, frame.table) : null,
    picture: picture && blocks.length === 0 ? draw(page, whole, measure) : picture,
    notes,
    foot,
  };
}

function draw(
  { drawn }: HandoutPage,
  { width, height }: Size,
  measure: Measure,
): Layout["picture"] {
  const size = {
    width: Math.round(width / DRAWING_SCALE),
    height: Math.round(height / DRAWING_SCALE),
  };
  const drawing = drawView({ ...drawn, size, measure });
  // It is higher than asked where not even one row a layer finds room.
  const scale = Math.min(DRAWING_SCALE, height / drawing.height);
  return { drawing, width: drawing.width * scale, height: drawing.height * scale };
}
