/**
 * Sets a text in lines no wider than there is room: between words as `Intl.Segmenter` knows them, so
 * that Chinese breaks too; never before what closes or after what opens. A word wider than a line is
 * broken anywhere. More lines than allowed end in an ellipsis.
 * @param widthOf px of a text
 */
export function linesOf(
  text: string,
  room: number,
  widthOf: (text: string) => number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text).flatMap((one) => fitting(one, room, widthOf))) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== "") lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(" "), room, widthOf)];
}

/** A text on two lines, parted at the blank where both are narrowest; on one where it has none. */
export function halved(text: string, widthOf: (text: string) => number): readonly string[] {
  const words = text.split(" ");
  const widest = (lines: readonly string[]): number => Math.max(...lines.map(widthOf));
  return words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")])
    .reduce<readonly string[]>(
      (best, lines) => (widest(lines) < widest(best) ? lines : best),
      [text],
    );
}

/** The beginning of a text that there is room for, with an ellipsis where it goes on. */
export function cut(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = lettersOf(text);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${letters.slice(0, middle).join("")}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}

const WORDS = new Intl.Segmenter("zh", { granularity: "word" });
const LETTERS = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Pieces between which a line may break; blanks stand at their ends. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let isOpening = false;
  for (const { segment, isWordLike = false } of WORDS.segment(text)) {
    const opens = /^[\p{Ps}\p{Pi}]/u.test(segment);
    if (pieces.length > 0 && (isOpening || !(isWordLike || opens))) {
      pieces.push(`${pieces.pop() ?? ""}${segment}`);
    } else {
      pieces.push(segment);
    }
    isOpening = opens;
  }
  return pieces;
}

/** A piece as it is, or in parts where no line holds it. */
function fitting(
  piece: string,
  room: number,
  widthOf: (text: string) => number,
): readonly string[] {
  if (widthOf(piece.trimEnd()) <= room) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const letter of lettersOf(piece)) {
    if (part !== "" && widthOf(part + letter) > room) {
      parts.push(part);
      part = letter;
    } else {
      part += letter;
    }
  }
  return [...parts, part];
}

function lettersOf(text: string): readonly string[] {
  return [...LETTERS.segment(text)].map(({ segment }) => segment);
}
