import Papa from "papaparse";
import { MAX_ITEMS, refuse, refuseEndless, refuseMany } from "./limits.ts";
import { lineAt, lineStarts } from "./readJson.ts";

/** A table with a header: each row by the names of its columns. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: ReadonlyMap<string, string> }[];
}

/**
 * Reads CSV (RFC 4180; comma, semicolon or tab). Blanks around a cell are no part of it.
 * @throws DataError
 */
export function readCsv(written: string, file: string): Table {
  const text = written.replace(/^\uFEFF/u, "");
  refuseEndless(file, text);
  const starts = lineStarts(text);
  const lines: { line: number; cells: readonly string[] }[] = [];
  let begin = 0;
  let cells = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    delimitersToGuess: [",", ";", "\t"],
    preview: MAX_ITEMS + 2,
    step: ({ data, errors, meta }) => {
      const line = lineAt(starts, begin);
      begin = meta.cursor;
      cells += data.length;
      const fault = errors.find(({ type }) => type === "Quotes");
      if (fault) refuse(file, `is not CSV: ${fault.message}`, line);
      if (cells > 40 * MAX_ITEMS) refuse(file, "has more cells than can be read", line);
      if (data.some((cell) => cell.trim() !== "")) lines.push({ line, cells: data });
    },
  });
  const [header, ...rows] = lines;
  if (!header) return refuse(file, "is empty");
  refuseMany(file, rows.length);
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) < index);
  if (twice !== undefined) refuse(file, `names the column "${twice}" twice`, header.line);
  return {
    file,
    columns,
    rows: rows.map(({ line, cells: row }) => ({
      line,
      cells: new Map(
        columns.flatMap((name, index) => {
          const cell = row[index]?.trim() ?? "";
          return cell === "" ? [] : [[name, cell] as const];
        }),
      ),
    })),
  };
}
