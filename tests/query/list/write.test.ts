import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListRow } from "#query/list/rows.ts";
import { writeCsv, writeMarkdown } from "#query/list/write.ts";

const EMPTY = { text: "" };
const heads = {
  name: "Name",
  changed: "Changed",
  layer: "Layer",
  status: "Phase",
  since: "Since",
  vendor: "Vendor",
  country: "Country",
  license: "License",
  foundation: "Foundation",
  level: "Level",
  standard: "Standard",
  release: "Latest release",
};

function row(name: string, cells: Partial<ListRow["cells"]> = {}): ListRow {
  return {
    id: "x",
    cells: {
      name: { text: name },
      changed: EMPTY,
      layer: EMPTY,
      status: EMPTY,
      since: EMPTY,
      vendor: EMPTY,
      country: EMPTY,
      license: EMPTY,
      foundation: EMPTY,
      level: EMPTY,
      standard: EMPTY,
      release: EMPTY,
      ...cells,
    },
  };
}
const csvOf = (...rows: readonly ListRow[]): string =>
  writeCsv({ columns: ["name", "since"], heads, rows });
const cellOf = (name: string): string => csvOf(row(name)).slice("Name,Since\r\n".length, -3);

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu);
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") lines.push([]);
  }
  return lines.slice(0, -1);
}

describe("CSV", () => {
  it("has heads, then rows, with dates as data", () => {
    const since = { text: "9 Jun 2014", data: "2014-06-09" };
    expect(csvOf(row("Flannel", { since }), row("Calico"))).toBe(
      "Name,Since\r\nFlannel,2014-06-09\r\nCalico,\r\n",
    );
  });

  it.each([
    ['a "b"', '"a ""b"""'],
    ["a, b", '"a, b"'],
    ["a\nb", '"a\nb"'],
    ["中文，名", "中文，名"],
  ])("quotes %j where it must", (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＠x"])(
    "gives no formula to a spreadsheet: %j",
    (text) => {
      expect(readCsv(csvOf(row(text)))[1]).toEqual([`'${text}`, ""]);
    },
  );

  it("is read back as it was written, but for the guard", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 5 }), (names) => {
        const read = readCsv(csvOf(...names.map((name) => row(name))));
        expect(read.slice(1).map(([name = ""]) => name.replace(/^'/u, ""))).toEqual(
          names.map((name) => name.replace(/^'/u, "")),
        );
        for (const [name = ""] of read.slice(1)) expect(name).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });
});

describe("Markdown", () => {
  const write = (...rows: readonly ListRow[]): string =>
    writeMarkdown(
      { columns: ["name", "vendor"], heads, rows },
      (id) => `https://x.example/?open=component/${id}`,
    );

  it("is a table whose names are links", () => {
    expect(write(row("Flannel", { vendor: { text: "CoreOS" } }))).toBe(
      "| Name | Vendor |\n| --- | --- |\n| [Flannel](<https://x.example/?open=component/x>) | CoreOS |\n",
    );
  });

  it("has one line a row and as many cells in each, whatever is in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, vendor) => {
        const lines = write(row(name, { vendor: { text: vendor } })).split("\n");
        expect(lines).toHaveLength(4);
        const bars = (line: string): number => [...line.matchAll(/(?<!\\)(?:\\\\)*\|/gu)].length;
        for (const line of lines.slice(0, 3)) expect(bars(line)).toBe(3);
      }),
    );
  });

  it("says no mark-up", () => {
    expect(write(row("a|b*c_d[e]`f`<g>\nh"))).toContain(String.raw`a\|b\*c\_d\[e\]\`f\`\<g\> h`);
  });
});
