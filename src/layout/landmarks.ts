import type { ChipInput } from "./frame.ts";
import { bisect, breakRows, type Piece } from "./rows.ts";

export interface LandmarksRoom {
  readonly rows: number;
  readonly gap: number;
  /** Width for chips when so many others are dots. */
  readonly widthBeside: (dots: number) => number;
}

/**
 * Chooses who of a layer gets a name: by rank, then by weight, then in the order given, as many as
 * find room in some rows beside the dots of the rest.
 * @param pieces of the chips, in the order in which they are to stand
 * @returns the pieces with a name and the ids of the others, each in their order
 */
export function landmarks(
  chips: readonly ChipInput[],
  pieces: readonly Piece[],
  { rows, gap, widthBeside }: LandmarksRoom,
): { readonly named: readonly Piece[]; readonly dots: readonly string[] } {
  const order = namedFirst(chips);
  const first = (count: number): readonly Piece[] => {
    const kept = new Set(order.slice(0, count));
    return pieces.filter(({ id }) => kept.has(id));
  };
  const fits = (count: number): boolean => {
    const width = widthBeside(chips.length - count);
    const chosen = first(count);
    // A name is cut only where it has the whole row, never for the sake of dots.
    const isWhole = chosen.every((piece) => piece.width <= width) || count === chips.length;
    return isWhole && breakRows(chosen, width, gap).length <= rows;
  };
  // The fewer are named, the fewer rows they take, but for rare ties of the breaking.
  let without = bisect(0, chips.length, (gone) => fits(chips.length - gone));
  while (without < chips.length && !fits(chips.length - without)) without += 1;
  const named = first(chips.length - without);
  const there = new Set(named.map(({ id }) => id));
  return { named, dots: chips.flatMap(({ id }) => (there.has(id) ? [] : [id])) };
}

/** Ids in the order in which they get a name. */
export function namedFirst(chips: readonly ChipInput[]): readonly string[] {
  return chips
    .map((chip, index) => ({ ...chip, index }))
    .toSorted(
      (a, b) => (a.rank ?? 3) - (b.rank ?? 3) || byNumber(b.weight, a.weight) || a.index - b.index,
    )
    .map(({ id }) => id);
}

/** Infinity minus itself is no number. */
function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
