/** How many letters of a word may be wrong: none below four, one below six, then two. */
export function typosIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Longer words are not guessed at. */
const LONGEST = 40;
/** Three rows of the table of distances, used in turn: no question makes new ones. */
const WIDTH = LONGEST + 1;
const cells = new Uint8Array(3 * WIDTH);

/**
 * How many letters are wrong, too many, missing or swapped with their neighbour (optimal string
 * alignment); `Infinity` where that is more than `most`.
 */
export function typosBetween(a: string, b: string, most: number): number {
  if (most === 0) return a === b ? 0 : Infinity;
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) {
    return Infinity;
  }
  const at = (row: number, column: number): number => cells[(row % 3) * WIDTH + column] ?? 0;
  for (let column = 0; column <= b.length; column += 1) cells[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    let least = row;
    cells[(row % 3) * WIDTH] = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, at(row - 2, column - 2) + 1);
      cells[(row % 3) * WIDTH + column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
  }
  const distance = at(a.length, b.length);
  return distance <= most ? distance : Infinity;
}
