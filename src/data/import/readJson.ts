import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { MAX_DEPTH, refuse } from "./limits.ts";
import type { Located } from "./located.ts";

/**
 * Reads JSON. Where its parts stand is found out when it is first asked for.
 * @throws DataError
 */
export function readJson(text: string, file: string): Located {
  if (isDeep(text)) refuse(file, `is nested deeper than ${MAX_DEPTH} levels`);
  const value = parsed(text, file);
  let known: { readonly tree: Node | undefined; readonly starts: readonly number[] } | undefined;
  return {
    file,
    value,
    lineOf: (path) => {
      known ??= { tree: parseTree(text), starts: lineStarts(text) };
      const { tree, starts } = known;
      if (!tree) return 1;
      for (let end = path.length; end > 0; end -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, end));
        if (node) return lineAt(starts, node.offset);
      }
      return 1;
    },
  };
}

/**
 * Counts the brackets that are open, those in texts apart. Looks at each character once and keeps
 * nothing: a pattern would go back over a text that is never closed, and overflow over a long one.
 */
function isDeep(text: string): boolean {
  let open = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (isText) {
      if (mark === "\\") at += 1;
      else if (mark === '"') isText = false;
    } else if (mark === '"') isText = true;
    else if (mark === "[" || mark === "{") open += 1;
    else if (mark === "]" || mark === "}") open -= 1;
    if (open > MAX_DEPTH) return true;
  }
  return false;
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
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
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
