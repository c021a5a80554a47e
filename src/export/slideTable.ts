import type { Measure } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import { COMPARED_FACTS } from "#model/comparison.ts";
import type { Words } from "#words/words.ts";
import type { HandoutTable, TableRow } from "./handoutTable.ts";
import { heightOfText, type TextBox } from "./slideText.ts";

export interface SlideRow extends TableRow {
  readonly y: number;
  readonly height: number;
  /** Shown from this build of the step on; absent: from its beginning. */
  readonly build?: number;
}

/** A comparison on a slide: rows that differ before others, as many as there is room for, each of them whole. */
export interface SlideTable extends Rect {
  readonly size: number;
  /** Widths of the columns, the first that of the features, px. */
  readonly widths: readonly number[];
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly isPointedOut: boolean;
  }[];
  readonly head: { readonly y: number; readonly height: number };
  readonly rows: readonly SlideRow[];
  /** How many rows are left out, and what is pointed out besides what is compared. */
  readonly note: (TextBox & { readonly things: readonly string[] }) | null;
}

/** Room left and right, and above and below, in a cell, px. */
export const SLIDE_CELL = { x: 10, y: 6 };
/** Of a verdict's shape and the air after it, in sizes of the text. */
export const SHAPE_ROOM = 1.5;
const SIZES = [30, 27, 24, 22, 20, 18];
const HEAD_SHARE = { few: 0.28, many: 0.2 };
const SMALL = 18;
const NOTE = 30;
/** Fewer rows than these leave a slide nearly empty. */
const FEW = 6;
/** A row of more lines is for those who read, not for a slide. */
const MOST_LINES = 3;

/**
 * @param emphasis names of what is pointed out, by id
 * @param isChosen whether a step names the rows: then they stand in its order, however high they are
 */
export function fitSlideTable(
  table: HandoutTable,
  { emphasis, isChosen }: { emphasis: ReadonlyMap<string, string>; isChosen: boolean },
  box: Rect,
  words: Words,
  measure: Measure,
): SlideTable {
  const all = table.groups.flatMap(({ rows }) => rows);
  const order = isChosen ? all : inOrder(all);
  const wanted = isChosen ? all : byWorth(order);
  const besides = [...emphasis].filter(([id]) => !table.ids.includes(id));
  const shares = table.columns.length > 3 ? HEAD_SHARE.many : HEAD_SHARE.few;
  const first = Math.round(box.width * shares);
  const other = (box.width - first) / Math.max(1, table.columns.length);
  const widths = [first, ...table.columns.map(() => other)];
  const choices = SIZES.map((size) => {
    const heightOf = heightsAt(size, widths, measure);
    const head = heightOf([words.t("handout.feature"), ...table.shorts], true);
    const room = box.height - NOTE - head;
    const highest = isChosen ? Infinity : MOST_LINES * size * 1.35 + 2 * SLIDE_CELL.y + 1;
    const kept = new Set<TableRow>();
    let used = 0;
    for (const row of wanted) {
      const height = heightOf([row.label, ...row.gists.map(({ text }) => text)], false, row);
      if (height > highest || used + height > room) continue;
      kept.add(row);
      used += height;
    }
    return { size, head, rows: order.filter((row) => kept.has(row)), heightOf };
  });
  // As many rows as there can be, in the largest text that holds them.
  const most = Math.max(...choices.map(({ rows }) => rows.length));
  const chosen = choices.find(({ rows }) => rows.length === most);
  const { size = SMALL, head = 0, rows = [], heightOf = () => 0 } = chosen ?? {};
  let y = box.y + head;
  const placed = rows.map((row) => {
    const height = heightOf([row.label, ...row.gists.map(({ text }) => text)], false, row);
    const at = { ...row, y, height };
    y += height;
    return at;
  });
  const left = all.length - rows.length;
  const note = [
    besides.length === 0
      ? ""
      : words.t("handout.key", { label: words.t("handout.emphasis") }) +
        besides.map(([, name]) => name).join(words.t("handout.comma")),
    left === 0 ? "" : words.t("handout.rows", { shown: rows.length, count: all.length }),
  ].filter(Boolean);
  return {
    ...box,
    height: y - box.y + (note.length > 0 ? NOTE : 0),
    size,
    widths,
    columns: table.columns.map((name, index) => ({
      id: table.ids[index] ?? name,
      name: table.shorts[index] ?? name,
      isPointedOut: emphasis.has(table.ids[index] ?? ""),
    })),
    head: { y: box.y, height: head },
    rows: placed,
    note:
      note.length === 0
        ? null
        : {
            x: box.x,
            y: y + 5,
            width: box.width,
            height: NOTE - 5,
            size: SMALL,
            text: note.join(" · "),
            things: besides.map(([id]) => id),
          },
  };
}

/**
 * Rows that differ and are known of most columns, then those of which less is known, the best known
 * first. Where these are few, rows follow that agree and are known of all: that it is the same tells
 * something too.
 */
function byWorth(rows: readonly TableRow[]): readonly TableRow[] {
  const known = ({ gists }: TableRow): number => gists.filter(({ isKnown }) => isKnown).length;
  const differing = rows.filter(({ differs }) => differs);
  const isWell = (row: TableRow): boolean => known(row) * 2 > row.gists.length;
  const worth = [
    ...differing.filter(isWell),
    ...differing.filter((row) => !isWell(row)).toSorted((a, b) => known(b) - known(a)),
  ];
  if (worth.length >= FEW) return worth;
  const agreeing = rows.filter((row) => !row.differs && known(row) === row.gists.length);
  const all = [...worth, ...agreeing.slice(0, FEW - worth.length)];
  return all.length > 0 ? all : rows;
}

/** What became of a thing first, then what it can do, then whose it is. */
function inOrder(rows: readonly TableRow[]): readonly TableRow[] {
  const isFact = ({ id }: TableRow): boolean => FACTS.includes(id);
  return [
    ...rows.filter(({ id }) => id === "phase"),
    ...rows.filter((row) => !isFact(row)),
    ...rows.filter((row) => isFact(row) && row.id !== "phase"),
  ];
}

const FACTS: readonly string[] = COMPARED_FACTS;

function heightsAt(size: number, widths: readonly number[], measure: Measure) {
  return (texts: readonly string[], isBold: boolean, row?: TableRow): number => {
    const heights = texts.map((text, index) => {
      const gist = index > 0 ? row?.gists[index - 1] : undefined;
      const shape = gist?.verdict ? size * SHAPE_ROOM : 0;
      const width = (widths[index] ?? 0) - 2 * SLIDE_CELL.x - shape;
      return heightOfText(text, { width, size, isBold }, measure);
    });
    return Math.max(...heights) + 2 * SLIDE_CELL.y + 1;
  };
}
