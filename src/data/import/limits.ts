import { DataError } from "../problem.ts";

/* What an import takes on. What is larger is refused before it is parsed. */

/** 32 MB: thirty times the largest landscape that is kept by hand. */
export const MAX_BYTES: number = 33_554_432;

/** Of all files together, unpacked: twice the largest single one. */
export const MAX_TOTAL: number = 2 * MAX_BYTES;

/** A data set of 50,000 components has a file for each. */
export const MAX_FILES = 60_000;

/** As many as the picture is made for. */
export const MAX_ITEMS = 50_000;

/** Deeper than any of the formats, shallower than any stack. */
export const MAX_DEPTH = 64;

/** @throws DataError about one place of a file, by its line where that is known */
export function refuse(file: string, problem: string, line?: number): never {
  throw new DataError("invalid", [
    { file, path: line === undefined ? "" : `line ${line}`, problem },
  ]);
}

/** Refuses a file by its size, before it is read. */
export function refuseLarge(file: string, bytes: number): void {
  if (bytes <= MAX_BYTES) return;
  const size = (count: number): string => `${Math.ceil(count / 1_048_576)} MB`;
  refuse(file, `has ${size(bytes)}; up to ${size(MAX_BYTES)} are read`);
}

/** Refuses more components than can be shown. */
export function refuseMany(file: string, items: number): void {
  if (items > MAX_ITEMS) refuse(file, `has more than ${MAX_ITEMS} items, which is the most`);
}

/** Characters of a line: one text of a whole chapter. */
const LONGEST_LINE = 200_000;
const MAX_LINES = 20 * MAX_ITEMS;

/** Refuses texts that are quick to write and slow to parse: endless lines, lines without end. */
export function refuseEndless(file: string, text: string): void {
  let lines = 1;
  for (let start = 0; ; lines += 1) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) {
      refuse(file, `has more than ${LONGEST_LINE} characters in a line`, lines);
    }
    if (end < 0) break;
    if (lines > MAX_LINES) refuse(file, `has more than ${MAX_LINES} lines`);
    start = end + 1;
  }
}

/** What systems and tools leave in folders; no file of anybody's data. */
export function isAside(path: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/|node_modules\/|Thumbs\.db$)/u.test(path);
}
