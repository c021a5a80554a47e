import { visit } from "jsonc-parser";
import { isDeeperThan, MAX_DEPTH } from "#data/parse.ts";
import { DataError, type Problem } from "#data/problem.ts";

/**
 * The bytes of a JSON file in, its value out. A byte order mark does no harm. What a reader would
 * take otherwise than its author is refused: other encodings than UTF-8, a key that is given twice.
 * @param file named in the problems
 * @throws DataError `broken`, with one problem for a file that is no JSON
 */
export function readJsonBytes(bytes: Uint8Array, file: string): unknown {
  const text = decoded(bytes, file);
  const value = parsed(text, file);
  // What is too deep is refused by its schema; nothing else walks that deep.
  const repeated = isDeeperThan(value, MAX_DEPTH) ? [] : repeatedKeys(text);
  if (repeated.length > 0) {
    throw new DataError(
      "broken",
      repeated.map((path): Problem => ({ file, path, problem: "is given twice in its object" })),
    );
  }
  return value;
}

/** Strict: a byte that is no UTF-8 would else become a replacement character without a word. */
function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, "is not UTF-8: save it in that encoding");
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(file, `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuse(file: string, problem: string): never {
  throw new DataError("broken", [{ file, path: "", problem }]);
}

/** Paths of keys that their object already has: `JSON.parse` keeps the last and drops the others. */
function repeatedKeys(text: string): readonly string[] {
  const found: string[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, _line, _column, pathOf) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push(["", ...pathOf(), key].join("/"));
      keys?.add(key);
    },
  });
  return found;
}
