import type { Measure } from "#layout/measure.ts";
import { type Block, SETTING } from "./handoutBlocks.ts";
import { type HandoutTable, shortened as shortenedTable, type TableRow } from "./handoutTable.ts";
import { linesOf } from "#layout/lines.ts";

/** Height of a line in sizes of its text. */
export const LEADING = 1.4;
/** Room left and right, and above and below, in a cell of a table, px. */
export const CELL = { x: 5, y: 2.5 };
/** The first column of a table, as a share of its width. */
export const HEAD_SHARE = 0.2;

/** Sizes that a text may be set in, px; the largest that fits is taken. */
export interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** Fonts differ from the widths that are reckoned with: so much higher may a text come out. */
const SPARE = 1.03;

/** Lines that a text takes. */
export function countLines(
  text: string,
  { width, size, isBold = false }: { width: number; size: number; isBold?: boolean },
  measure: Measure,
): number {
  const widthOf = (part: string): number => measure(part, size, isBold ? "bold" : "normal");
  return Math.max(1, linesOf(text, width, widthOf, Infinity).length);
}

/** The largest size, by half px, at which something is no higher than there is room; the least where none is. */
function largest(room: number, heightAt: (size: number) => number, { least, most }: Sizes): number {
  for (let size = most; size > least; size -= 0.5) if (heightAt(size) <= room) return size;
  return least;
}

/** Height of blocks under each other, px. */
export function heightOfBlocks(
  blocks: readonly Block[],
  width: number,
  size: number,
  measure: Measure,
): number {
  return (
    blocks.reduce((height, { role, label, text }, index) => {
      const { scale, above, isBold } = SETTING[role];
      const words = label === undefined ? text : label + text;
      const lines = countLines(words, { width, size: size * scale, isBold }, measure);
      return height + lines * size * scale * LEADING + (index === 0 ? 0 : above * size);
    }, 0) * SPARE
  );
}

export interface FittedBlocks {
  readonly blocks: readonly Block[];
  readonly size: number;
  /** Those for which there was no room. */
  readonly left: readonly Block[];
}

/**
 * Sets blocks as large as there is room for. Where even the least size is too large, the last ones go.
 * @param rest says that some are left out
 */
export function fitBlocks(
  blocks: readonly Block[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
  { sizes, rest }: { readonly sizes: Sizes; readonly rest: string },
): FittedBlocks {
  const heightAt = (of: readonly Block[], size: number): number =>
    heightOfBlocks(of, width, size, measure);
  const size = largest(height, (one) => heightAt(blocks, one), sizes);
  const fits = (count: number): boolean =>
    heightAt(count === blocks.length ? blocks : shortened(count), size) <= height;
  const shortened = (count: number): readonly Block[] => [
    ...blocks.slice(0, count),
    { role: "label", text: rest },
  ];
  let count = blocks.length;
  while (count > 1 && !fits(count)) count -= 1;
  // A label says nothing without what it labels.
  while (count > 1 && count < blocks.length && blocks[count - 1]?.role === "label") count -= 1;
  const left = blocks.slice(count);
  return { blocks: left.length === 0 ? blocks : shortened(count), size, left };
}

export interface FittedTable {
  readonly table: HandoutTable;
  readonly size: number;
  /** Rows for which there was no room. */
  readonly left: number;
}

/** Sets a table as large as there is room for; rows go where even the smallest size is too large. */
export function fitTable(
  table: HandoutTable,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
  sizes: Sizes,
): FittedTable {
  const heightAt = (of: HandoutTable, size: number): number =>
    heightOfTable(of, width, size, measure);
  const size = largest(height, (one) => heightAt(table, one), sizes);
  if (heightAt(table, size) <= height) return { table, size, left: 0 };
  const count = table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  for (let most = count - 1; most > 0; most -= 1) {
    const less = shortenedTable(table, most);
    // A line below says how many are left out.
    const room = height - size * LEADING * 2;
    if (heightAt(less.table, size) <= room) return { ...less, size };
  }
  return { ...shortenedTable(table, 1), size };
}

export function columnsOf(table: HandoutTable, width: number): readonly [number, number] {
  return [width * HEAD_SHARE, (width * (1 - HEAD_SHARE)) / table.columns.length];
}

export function heightOfTable(
  table: HandoutTable,
  width: number,
  size: number,
  measure: Measure,
): number {
  const head = heightOfRow({ label: "", cells: table.columns }, table, { width, size }, measure);
  return table.groups.reduce(
    (sum, { rows }) =>
      rows.reduce(
        (inner, row) => inner + heightOfRow(row, table, { width, size }, measure),
        sum + size * LEADING + 2 * CELL.y,
      ),
    head,
  );
}

export function heightOfRow(
  { label, cells }: Pick<TableRow, "label" | "cells">,
  table: HandoutTable,
  { width, size }: { readonly width: number; readonly size: number },
  measure: Measure,
): number {
  const [first, other] = columnsOf(table, width);
  const linesIn = (text: string, room: number): number =>
    countLines(text, { width: room - 2 * CELL.x, size, isBold: label === "" }, measure);
  const lines = Math.max(linesIn(label, first), ...cells.map((cell) => linesIn(cell, other)));
  return lines * size * LEADING + 2 * CELL.y + 1;
}
