import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakRows, countRows, justifyRows, type Piece } from "#layout/rows.ts";

const piecesOf = (...widths: readonly number[]): readonly Piece[] =>
  widths.map((width, index) => ({ id: `p${index}`, width }));
const idsOf = (pieces: readonly Piece[]) => pieces.map(({ id }) => id);

const anyPieces = fc
  .array(fc.oneof(fc.integer({ min: 10, max: 120 }), fc.integer({ min: 10, max: 900 })), {
    maxLength: 60,
  })
  .map((widths) => piecesOf(...widths));
const anyWidth = fc.integer({ min: 80, max: 700 });
const gap = 6;

describe("breaking rows", () => {
  it("fills a row to its last px before it begins another", () => {
    const rows = breakRows(piecesOf(47, 47, 47), 100, 6);
    expect(rows.map(idsOf)).toEqual([["p0", "p1"], ["p2"]]);
    expect(breakRows(piecesOf(47, 48), 100, 6)).toHaveLength(2);
  });

  it("gives a piece wider than the row one of its own, cut to the width", () => {
    expect(breakRows(piecesOf(20, 300, 20), 100, 6)).toEqual([
      [{ id: "p0", width: 20 }],
      [{ id: "p1", width: 100 }],
      [{ id: "p2", width: 20 }],
    ]);
  });

  it("makes no row of nothing", () => {
    expect(breakRows([], 100, 6)).toEqual([]);
  });

  it("keeps every piece in its order; no row is too long, none could have taken the next piece", () => {
    fc.assert(
      fc.property(anyPieces, anyWidth, (pieces, width) => {
        const rows = breakRows(pieces, width, gap);
        expect(idsOf(rows.flat())).toEqual(idsOf(pieces));
        expect(countRows(pieces, width, gap)).toBe(rows.length);
        const lengths = rows.map((row) =>
          row.reduce((sum, piece) => sum + piece.width, gap * (row.length - 1)),
        );
        for (const [index, length] of lengths.entries()) {
          expect(length).toBeLessThanOrEqual(width);
          const next = rows[index + 1]?.[0]?.width ?? Infinity;
          expect(length + gap + next).toBeGreaterThan(width);
        }
      }),
    );
  });
});

describe("justifying rows", () => {
  it("shares a small rest out evenly, and leaves the last row as it is", () => {
    const placed = justifyRows(breakRows(piecesOf(45, 45, 30), 100, 6), 100, 6);
    expect(placed).toEqual([
      { id: "p0", width: 47, x: 0, row: 0 },
      { id: "p1", width: 47, x: 53, row: 0 },
      { id: "p2", width: 30, x: 0, row: 1 },
    ]);
  });

  it("leaves a row alone that would have to be stretched too far", () => {
    const placed = justifyRows(breakRows(piecesOf(40, 90, 30), 100, 6), 100, 6);
    expect(placed[0]?.width).toBe(40);
  });

  it("never narrows a piece, leaves the gap between neighbours and stays within the width", () => {
    fc.assert(
      fc.property(anyPieces, anyWidth, (pieces, width) => {
        const rows = breakRows(pieces, width, gap);
        const placed = justifyRows(rows, width, gap);
        expect(idsOf(placed)).toEqual(idsOf(pieces));
        for (const [index, { x, row, ...piece }] of placed.entries()) {
          expect(piece.width).toBeGreaterThanOrEqual(rows.flat()[index]?.width ?? NaN);
          expect(x + piece.width).toBeLessThanOrEqual(width + 1e-6);
          const next = placed[index + 1];
          if (!next) continue;
          expect(next.row - row).toBeOneOf([0, 1]);
          expect(next.x).toBeCloseTo(next.row === row ? x + piece.width + gap : 0);
        }
      }),
    );
  });
});
