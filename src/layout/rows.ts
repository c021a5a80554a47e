/** Something with a width that stands in a row. */
export interface Piece {
  readonly id: string;
  readonly width: number;
}
export interface Placed extends Piece {
  readonly x: number;
  readonly row: number;
}

/**
 * Sets pieces in rows like words on lines: greedy, left to right. A piece wider than the row gets a
 * row of its own, cut to the row's width.
 */
export function breakRows(
  pieces: readonly Piece[],
  width: number,
  gap: number,
): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  let used = Infinity;
  for (const piece of pieces) {
    const wide = Math.min(piece.width, width);
    const fitted = wide === piece.width ? piece : { ...piece, width };
    if (used + gap + wide > width) {
      rows.push([fitted]);
      used = wide;
    } else {
      rows.at(-1)?.push(fitted);
      used += gap + wide;
    }
  }
  return rows;
}

/** How many rows pieces are set in so; makes none, since many looks and widths are tried. */
export function countRows(pieces: readonly Piece[], width: number, gap: number): number {
  let count = 0;
  let used = Infinity;
  for (const piece of pieces) {
    const wide = Math.min(piece.width, width);
    if (used + gap + wide > width) {
      count += 1;
      used = wide;
    } else {
      used += gap + wide;
    }
  }
  return count;
}

/** Rows are justified only where the slack is small: stretched further, chips would look like bars. */
export const MOST_STRETCH = 0.12;

/** Places the pieces of each row; all rows but the last share out what is left of the width. */
export function justifyRows(
  rows: readonly (readonly Piece[])[],
  width: number,
  gap: number,
  most: number = MOST_STRETCH,
): readonly Placed[] {
  return rows.flatMap((row, index) => {
    const natural = row.reduce((sum, piece) => sum + piece.width, gap * (row.length - 1));
    const slack = width - natural;
    const isFull = index < rows.length - 1 && slack / width <= most;
    const extra = isFull ? slack / row.length : 0;
    let x = 0;
    return row.map((piece) => {
      const placed = { id: piece.id, x, width: piece.width + extra, row: index };
      x += placed.width + gap;
      return placed;
    });
  });
}

/** The least whole number from `low` to `high` for which a test holds that goes on holding above it. */
export function bisect(low: number, high: number, holds: (value: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
