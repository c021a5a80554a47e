import { drawChangeSign } from "#draw/changes.ts";
import { drawChipBox, drawSign, phaseStates } from "#draw/chip.ts";
import type { Mark, TextMark } from "#draw/mark.ts";
import { linesOf } from "#layout/lines.ts";
import type { LegendEntry, ExportInput } from "./exportInput.ts";

/** What stands above and below the picture, in lines; and how high both blocks are, px. */
export interface Margins {
  readonly above: number;
  readonly below: number;
  readonly title: readonly string[];
  readonly facts: readonly string[];
  readonly legend: readonly (readonly LegendEntry[])[];
  readonly sources: readonly string[];
}

export type MarginsInput = Pick<ExportInput, "heading" | "legend" | "measure" | "smallText"> & {
  /** Of the page, px. */
  readonly width: number;
};

/** Left and right of all that is written, px. */
const SIDE = 16;
/** A phase's shape and the air round its word, px. */
const SHAPE = { width: 30, height: 16, air: 7, after: 20 };
/** More lines than these tell no reader more. */
const MOST = { title: 2, facts: 4, sources: 3 };

function sizesOf(smallText: number) {
  const text = smallText + 1;
  return { text, line: text * 1.6, title: text * 1.7 };
}

/** Breaks what is to be written into lines of the page's width. */
export function marginsOf({ heading, legend, width, measure, smallText }: MarginsInput): Margins {
  const room = Math.max(40, width - 2 * SIDE);
  const sizes = sizesOf(smallText);
  const small = (text: string): number => measure(text, sizes.text, "normal");
  const bold = (text: string): number => measure(text, sizes.title, "bold");
  const title = linesOf(heading.title, room, bold, MOST.title);
  const facts = linesOf(heading.facts.join(" · "), room, small, MOST.facts);
  const rows = rowsOf(legend, room, ({ label }) => small(label) + SHAPE.width + SHAPE.air);
  const sources = linesOf(heading.sources, room, small, MOST.sources);
  return {
    title,
    facts,
    legend: rows,
    sources,
    above: Math.ceil(10 + title.length * sizes.title * 1.3 + facts.length * sizes.line + 4),
    below: Math.ceil(4 + (rows.length + sources.length) * sizes.line + 10),
  };
}

function rowsOf(
  legend: readonly LegendEntry[],
  room: number,
  widthOf: (entry: LegendEntry) => number,
): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = [];
  let used = Infinity;
  for (const entry of legend) {
    const wide = widthOf(entry) + SHAPE.after;
    if (used + wide > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += wide;
  }
  return rows;
}

export function drawAbove({ title, facts }: Margins, { smallText }: MarginsInput): readonly Mark[] {
  const sizes = sizesOf(smallText);
  const first = 10 + title.length * sizes.title * 1.3;
  return [
    ...title.map((text, index) => {
      const y = 10 + (index + 0.5) * sizes.title * 1.3;
      return line(text, { x: SIDE, y, size: sizes.title, role: "title" });
    }),
    ...facts.map((text, index) => {
      const y = first + (index + 0.5) * sizes.line;
      return line(text, { x: SIDE, y, size: sizes.text, role: "fact" });
    }),
  ];
}

/** @param top where the block begins, px */
export function drawBelow(
  { legend, sources }: Margins,
  { smallText, measure }: MarginsInput,
  top: number,
): readonly Mark[] {
  const sizes = sizesOf(smallText);
  const middle = (row: number): number => top + 4 + (row + 0.5) * sizes.line;
  const keys = legend.flatMap((row, index) => {
    let x = SIDE;
    return row.map((entry): Mark => {
      const { label } = entry;
      const y = middle(index);
      const box = { x, y: y - SHAPE.height / 2, width: SHAPE.width, height: SHAPE.height };
      const left = x + SHAPE.width + SHAPE.air;
      x = left + measure(label, sizes.text, "normal") + SHAPE.after;
      const said = line(label, { x: left, y, size: sizes.text, role: "fact" });
      if ("change" in entry) {
        const sign = drawChangeSign(entry.change, [box.x + box.width / 2, y], 6);
        return { shape: "group", role: "change", marks: [...sign, said] };
      }
      const { phase } = entry;
      return {
        shape: "group",
        data: { phase },
        states: phaseStates(phase),
        marks: [
          drawChipBox(box),
          ...drawSign(phase, { x: box.x + box.width / 2, y, radius: 3.6 }),
          said,
        ],
      };
    });
  });
  const said = sources.map((text, index) =>
    line(text, { x: SIDE, y: middle(legend.length + index), size: sizes.text, role: "fact" }),
  );
  return [...keys, ...said];
}

function line(text: string, at: Omit<TextMark, "shape" | "text">): TextMark {
  return { shape: "text", text, ...at };
}
