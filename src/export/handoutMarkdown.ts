import { isFiltered } from "#state/view.ts";
import type { Handout, HandoutPage } from "./handout.ts";
import type { SourceLink } from "./publishedFiles.ts";
import type { PageSlide } from "./pageSlide.ts";
import type { HandoutTable } from "./handoutTable.ts";
import { clean } from "./xml.ts";

/**
 * A talk as Markdown: a heading a step, what is shown, the statement and the record, facts and
 * tables, the notes. Text of the data set stays text: what Markdown or HTML would read as its own is
 * escaped.
 */
export function writeMarkdown(handout: Handout): string {
  const { title, summary, pages } = handout;
  let chapter = "";
  const parts = pages.map((page) => {
    const opens = page.chapter !== chapter && page.chapter !== "";
    chapter = page.chapter;
    return [...(opens ? [`## ${plain(page.chapter)}`] : []), ...partsOf(page, handout)];
  });
  const head = [`# ${plain(title)}`, ...(summary === "" ? [] : [plain(summary)])];
  return `${[...head, ...parts.flat()].join("\n\n")}\n`;
}

function partsOf(page: HandoutPage, { words }: Handout): readonly string[] {
  const { t } = words;
  const { claim, open, table, components, emphasis, notes, missing } = page;
  const line = (label: string, names: Iterable<string>): readonly string[] => {
    const all = [...names].map(plain).join(t("handout.comma"));
    return all === "" ? [] : [`**${plain(label)}**${t("handout.key", { label: "" })}${all}`];
  };
  return [
    `### ${page.number}. ${plain(page.title)}`,
    ...(page.slide ? [] : [`*${page.shown.map(plain).join(" · ")}*`]),
    ...line(t("handout.missing"), missing),
    ...(page.slide ? slideParts(page.slide) : []),
    ...(claim
      ? [
          `> **${plain(t("handout.said"))}**${t("handout.key", { label: "" })}${plain(claim.said)}`,
          `**${plain(claim.verdict)}.** ${plain(claim.found)}`.trimEnd(),
          ...list(claim.sources.map(linkOf)),
        ]
      : []),
    ...(open && !page.slide
      ? [
          `**${plain(open.name)}** (${plain(open.kind)})${open.summary === "" ? "" : `: ${plain(open.summary)}`}`,
          ...list(
            open.facts.map(
              ({ label, value }) => t("handout.key", { label: plain(label) }) + plain(value),
            ),
          ),
        ]
      : []),
    ...(table ? [tableOf(table, t("handout.feature"))] : []),
    ...line(t("handout.emphasis"), emphasis),
    ...(isFiltered(page.drawn.view) && !page.slide
      ? line(t("handout.shown"), components.values())
      : []),
    ...(notes.length > 0 ? [`#### ${plain(t("handout.notes"))}`, ...notes.map(plain)] : []),
  ];
}

/** What stands on a slide in place of a view; an image as what is to be seen on it. */
function slideParts(slide: PageSlide): readonly string[] {
  switch (slide.kind) {
    case "title":
    case "section":
    case "end":
      return slide.lines.map(plain);
    case "text":
      return list(slide.lines.map(plain));
    case "columns":
      return slide.columns.flatMap(({ head, lines }) => [
        ...(head === "" ? [] : [`**${plain(head)}**`]),
        ...list(lines.map(plain)),
      ]);
    case "image":
      return [`*${plain(slide.alt)}*`, ...(slide.text === "" ? [] : [plain(slide.text)])];
    case "tally":
      return [
        ...list(slide.figures.map(({ count, label }) => `${count}: ${plain(label)}`)),
        ...slide.lines.map(plain),
      ];
  }
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
}

function linkOf({ title, url }: SourceLink): string {
  return url === null
    ? plain(title)
    : `[${plain(title)}](<${url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)`;
}

function tableOf({ columns, groups }: HandoutTable, head: string): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row([head, ...columns].map(plain)),
    row(["---", ...columns.map(() => "---")]),
    ...groups.flatMap(({ label, rows }) => [
      ...(label === "" ? [] : [row([`**${plain(label)}**`, ...columns.map(() => "")])]),
      ...rows.map(({ label: question, cells }) => row([question, ...cells].map(plain))),
    ]),
  ].join("\n");
}

/** Text on one line, with nothing in it that Markdown, a table or HTML would read. */
function plain(text: string): string {
  return clean(text)
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|~#]/gu, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`)
    .replace(/^([-+=])/u, String.raw`\$1`)
    .replaceAll(/&(?=[a-z#])/giu, "&amp;");
}
