import type { Stats } from "#data/stats.ts";

const COLUMNS: readonly (readonly [head: string, of: (stats: Stats) => string])[] = [
  ["components", ({ components }) => String(components)],
  ["full depth", ({ full, components }) => share(full, components)],
  ["claims", ({ claims }) => String(claims)],
  ["of record", ({ ofRecord, claims }) => share(ofRecord, claims)],
  ["dates to the day / month / year", ({ dates }) => precision(dates)],
  ["in Chinese", ({ translated, texts }) => share(translated, texts)],
  ["cells yes / partial / plugin / no / value / n. a. / unknown", ({ cells }) => verdicts(cells)],
  ["oldest reading", ({ oldest }) => oldest ?? "–"],
];

/** A table in Markdown, which a terminal shows well too: a row a layer, and the whole. */
export function statsTable(rows: readonly (readonly [name: string, stats: Stats])[]): string {
  const lines = [
    ["", ...COLUMNS.map(([head]) => head)],
    ...rows.map(([name, stats]) => [name, ...COLUMNS.map(([, of]) => of(stats))]),
  ];
  const widths = lines[0]?.map((_, column) =>
    Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  const rule = `| ${(widths ?? []).map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.floor((part / whole) * 100)} %`;
}

function precision({ day, month, year }: Stats["dates"]): string {
  const all = day + month + year;
  return [day, month, year].map((part) => share(part, all)).join(" / ");
}

function verdicts({ yes, partial, plugin, no, value, na, unknown }: Stats["cells"]): string {
  return [yes, partial, plugin, no, value, na, unknown].join(" / ");
}
