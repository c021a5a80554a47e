import type { ListColumn } from "./columns.ts";
import type { ListRow } from "./rows.ts";

export interface WrittenList {
  readonly columns: readonly ListColumn[];
  readonly heads: Readonly<Record<ListColumn, string>>;
  readonly rows: readonly ListRow[];
}

/** A list as CSV. */
export function writeCsv({ columns, heads, rows }: WrittenList): string {
  const lines = [
    columns.map((column) => heads[column]),
    ...rows.map(({ cells }) => columns.map((column) => cells[column].data ?? cells[column].text)),
  ];
  return csvLines(lines);
}

/**
 * Lines of cells as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe: names come from data that others have written.
 */
export function csvLines(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

/** What spreadsheets take for the beginning of a formula, in full width too. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/u;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A list as a table of GitHub's Markdown. @param linkOf the address of a component */
export function writeMarkdown(
  { columns, heads, rows }: WrittenList,
  linkOf: (id: string) => string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [
    line(columns.map((column) => markdownCell(heads[column]))),
    line(columns.map(() => "---")),
    ...rows.map(({ id, cells }) =>
      line(
        columns.map((column) => {
          const text = markdownCell(cells[column].text);
          return column === "name" ? `[${text}](<${linkOf(id)}>)` : text;
        }),
      ),
    ),
  ].join("");
}

/** Text that means itself: no mark-up, no end of a cell or a line. */
function markdownCell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\|`*_[\]<>~#&$]/gu, String.raw`\$&`);
}
