import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { isDeeperThan } from "../parse.ts";
import { MAX_DEPTH, refuse } from "./limits.ts";
import type { Located } from "./located.ts";

/**
 * Reads JSON. Where its parts stand is found out when it is first asked for.
 * @throws DataError
 */
export function readJson(text: string, file: string): Located {
  const value = parsed(text, file);
  if (isDeeperThan(value, MAX_DEPTH)) refuse(file, `is nested deeper than ${MAX_DEPTH} levels`);
  let tree: Node | undefined;
  let starts: readonly number[] = [];
  return {
    file,
    value,
    lineOf: (path) => {
      tree ??= parseTree(text);
      if (starts.length === 0) starts = lineStarts(text);
      for (let end = path.length; tree && end > 0; end -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, end));
        if (node) return lineAt(starts, node.offset);
      }
      return 1;
    },
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(file, `is not JSON: ${error.message}`);
  }
}

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

/** The line, from 1, of an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
