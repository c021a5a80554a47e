import { DataError } from "../problem.ts";

/* What an import takes on. What is larger is refused before it is parsed. */

/** 32 MB: thirty times the largest landscape that is kept by hand. */
export const MAX_BYTES = 33_554_432;

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
