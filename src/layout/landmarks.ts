import type { ChipInput } from "./frame.ts";
import { bisect, countRows, type Piece } from "./rows.ts";

export interface LandmarksRoom {
  readonly rows: number;
  readonly gap: number;
  /** Width for chips when so many others are dots. */
  readonly widthBeside: (dots: number) => number;
  /** Rows that pieces take in a width; one after the other unless given. */
  readonly rowsIn?: (pieces: readonly Piece[], width: number) => number;
}

/** How many of the next names are tried for the room that is left. */
const MOST_TRIED = 12;

/**
 * Chooses who of a layer gets a name: by rank, then by weight, then in the order given, as many as
 * find room in some rows beside the dots of the rest; what is left over goes to the next that fit.
 * @param pieces of the chips, in the order in which they are to stand
 * @returns the pieces with a name and the ids of the others, each in their order
 */
export function landmarks(
  chips: readonly ChipInput[],
  pieces: readonly Piece[],
  { rows, gap, widthBeside, rowsIn = (all, width) => countRows(all, width, gap) }: LandmarksRoom,
): { readonly named: readonly Piece[]; readonly dots: readonly string[] } {
  const order = namedFirst(chips);
  const piecesOf = (kept: ReadonlySet<string>): readonly Piece[] =>
    pieces.filter(({ id }) => kept.has(id));
  const fits = (kept: ReadonlySet<string>): boolean => {
    const width = widthBeside(chips.length - kept.size);
    const chosen = piecesOf(kept);
    // A name is cut only where it has the whole row, never for the sake of dots.
    const isWhole = chosen.every((piece) => piece.width <= width) || kept.size === chips.length;
    return isWhole && rowsIn(chosen, width) <= rows;
  };
  const first = (count: number): ReadonlySet<string> => new Set(order.slice(0, count));
  // The fewer are named, the fewer rows they take, but for rare ties of the breaking.
  let without = bisect(0, chips.length, (gone) => fits(first(chips.length - gone)));
  while (without < chips.length && !fits(first(chips.length - without))) without += 1;
  const count = chips.length - without;
  // What is left of a row is for shorter names among those of the same rank that come next.
  const rankOf = new Map(chips.map(({ id, rank = 3 }) => [id, rank]));
  const rank = rankOf.get(order[count] ?? "");
  const kept = order
    .slice(count + 1, count + 1 + MOST_TRIED)
    .filter((id) => rankOf.get(id) === rank)
    .reduce((there, id) => {
      const more = new Set(there).add(id);
      return fits(more) ? more : there;
    }, first(count));
  return {
    named: piecesOf(kept),
    dots: chips.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  };
}

/** Ids in the order in which they get a name. */
export function namedFirst(chips: readonly ChipInput[]): readonly string[] {
  return chips
    .toSorted((a, b) => (a.rank ?? 3) - (b.rank ?? 3) || byNumber(b.weight, a.weight))
    .map(({ id }) => id);
}

/** Infinity minus itself is no number. */
function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
