import { Composer, type Document, isMap, isNode, isScalar, Lexer, LineCounter, Parser } from "yaml";
import { isDeeperThan } from "../parse.ts";
import { MAX_DEPTH, MAX_ITEMS, refuse, refuseEndless } from "./limits.ts";
import type { Located, Path } from "./located.ts";

/** Entries of lists in a whole file: every item, and lists within them. */
const MAX_ENTRIES = 2 * MAX_ITEMS;
/** Line breaks and flow marks: parsing takes time for each. */
const MAX_MARKS = 1_500_000;
/** Columns. Each level of a block is indented by one at least. */
const MAX_INDENT = 256;

/**
 * Reads YAML 1.2 strictly. Refused: what is too long, too deep or too often referred to for a
 * parser that calls itself, custom tags, repeated keys, more than one document.
 * @throws DataError
 */
export function readYaml(text: string, file: string): Located {
  refuseEndless(file, text);
  refuseLong(text, file);
  const lines = new LineCounter();
  const [document, another] = compose(text, file, lines);
  if (!document) return refuse(file, "is empty");
  if (another) return refuse(file, "holds more than one document");
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const [problem = ""] = fault.message.split("\n");
    refuse(
      file,
      `is not YAML: ${problem.replace(/ at line .*$/u, "")}`,
      lines.linePos(fault.pos[0]).line,
    );
  }
  const value = plain(document, file);
  if (isDeeperThan(value, MAX_DEPTH)) refuse(file, `is nested deeper than ${MAX_DEPTH} levels`);
  return { file, value, lineOf: (path) => lineIn(document, lines, path) };
}

/** Counts before anything is parsed: a list of a million entries is known by its dashes. */
function refuseLong(text: string, file: string): void {
  const entries = countOf(text, /^ *- /gmu, MAX_ENTRIES) + countOf(text, /\{/gu, MAX_ENTRIES);
  if (entries > MAX_ENTRIES) refuse(file, `has more than ${MAX_ENTRIES} entries in its lists`);
  if (countOf(text, /[\n,[]/gu, MAX_MARKS) > MAX_MARKS) {
    refuse(file, `has more than ${MAX_MARKS} lines and values`);
  }
}

function countOf(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count > most) break;
  }
  return count;
}

/** Lexer, parser and composer one after another, so that depth is seen before it is built. */
function compose(text: string, file: string, lines: LineCounter): readonly Document[] {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ lineCounter: lines });
  const documents: Document[] = [];
  const isTooDeep = depthWatch();
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    if (isTooDeep(lexeme)) refuse(file, `is nested deeper than ${MAX_DEPTH} levels`);
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents;
}

/** Watches lexemes go by: brackets that are open, marks of nested blocks on one line, indentation. */
function depthWatch(): (lexeme: string) => boolean {
  let open = 0;
  let onLine = 0;
  let isFirst = true;
  return (lexeme) => {
    const indent = isFirst && /^ +$/u.test(lexeme) ? lexeme.length : 0;
    isFirst = lexeme === "\n" || lexeme === "\r\n";
    if (isFirst) onLine = 0;
    else if (lexeme === "[" || lexeme === "{") open += 1;
    else if (lexeme === "]" || lexeme === "}") open -= 1;
    else if (lexeme === "-" || lexeme === "?" || lexeme === ":") onLine += 1;
    return open + onLine > 2 * MAX_DEPTH || indent > MAX_INDENT;
  };
}

function plain(document: Document, file: string): unknown {
  try {
    // Refuses anchors that would unfold into more than a hundred times of what is written.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refuse(file, "has anchors that unfold without bounds");
  }
}

function lineIn(document: Document, lines: LineCounter, path: Path): number {
  for (let end = path.length; end > 0; end -= 1) {
    const around: unknown = document.getIn(path.slice(0, end - 1), true);
    const last = path[end - 1];
    // A value may begin on the line after its key.
    const node: unknown = isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))?.key
      : document.getIn(path.slice(0, end), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
