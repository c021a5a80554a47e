import { say } from "#model/text.ts";
import type { Answer } from "#query/answer.ts";
import { compare, type Row } from "#query/compare.ts";
import { COMPARED_FACTS, VERDICTS, type Verdict } from "#model/comparison.ts";
import type { Chosen } from "#model/talk.ts";
import { cellText, saidBy } from "#words/cell.ts";
import { nameOf, shortIn } from "#words/names.ts";
import { type Asking, factsOf } from "./handoutFacts.ts";

export interface TableRow {
  /** Of the feature, or of the fact. */
  readonly id: string;
  readonly label: string;
  /** In the order of the columns. */
  readonly cells: readonly string[];
  /** The same without what qualifies it, for a slide. */
  readonly gists: readonly Gist[];
  readonly differs: boolean;
}

/** What a cell comes down to; a verdict has a shape besides its word. */
export interface Gist {
  readonly text: string;
  readonly verdict: Verdict | null;
  /** Something is known of that day. */
  readonly isKnown: boolean;
}

export interface HandoutTable {
  readonly ids: readonly string[];
  /** Names of what is compared. */
  readonly columns: readonly string[];
  /** The same as short as people say them. */
  readonly shorts: readonly string[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly TableRow[] }[];
}

/** What is compared on a step, in words; `null` where nothing is. */
export function tableOf(ids: readonly string[], asking: Asking): HandoutTable | null {
  const { ecosystem, gathered, day, words } = asking;
  const { locale, t } = words;
  const columns = ids.flatMap(
    (id) => gathered.components.get(id) ?? gathered.standards.get(id) ?? [],
  );
  if (columns.length === 0) return null;
  const outlines = columns.flatMap(
    ({ id }) => ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? [],
  );
  const sets = [...new Set(outlines.flatMap(({ featureSets }) => featureSets))];
  const own = new Set(columns.map(({ id }) => id));
  const table = compare(
    columns,
    sets.flatMap((id) => gathered.featureSets.get(id) ?? []),
    gathered.comparisons.filter(({ columns: { components = [], standards = [] } }) =>
      [...components, ...standards].some((id) => own.has(id)),
    ),
    asking,
  );
  const answerText = (answer: Answer, { feature }: Row): string =>
    answer.status === "answered"
      ? answer.current.map((cell) => cellText(cell, feature, { ecosystem, day, words })).join("; ")
      : t(`compare.${answer.status}`);
  const gistOf = (answer: Answer, { feature }: Row): Gist => {
    if (answer.status !== "answered") {
      const { status } = answer;
      const isShort = status === "undated" || status === "silent";
      const text = isShort ? t(`handout.${status}`) : t(`compare.${status}`);
      return { text, verdict: null, isKnown: false };
    }
    const { current } = answer;
    const verdicts = new Set(current.map(({ v }) => v));
    const verdict = VERDICTS.find((one) => verdicts.size === 1 && verdicts.has(one)) ?? null;
    const said = new Set(current.map((cell) => saidBy(cell, feature, words)));
    return { text: [...said].join("; "), verdict, isKnown: true };
  };
  const groups = table.groups.map(({ label, rows }) => ({
    label: say(label, locale),
    rows: rows.map((row) => ({
      id: row.feature.id,
      label: say(row.feature.label, locale),
      cells: row.answers.map((answer) => answerText(answer, row)),
      gists: row.answers.map((answer) => gistOf(answer, row)),
      differs: row.differs,
    })),
  }));
  const snapshot = { label: t("compare.facts"), rows: snapshotRows(columns, asking) };
  return {
    ids: columns.map(({ id }) => id),
    columns: columns.map(({ id }) => nameOf(ecosystem, id, day, locale)),
    shorts: outlines.map((outline) => shortIn(outline, day, locale)),
    groups: [snapshot, ...groups],
  };
}

/** Those columns and rows that a step asks for, in its order: rows in one group, as nothing parts them. */
export function chosenTable(table: HandoutTable, { rows, columns }: Chosen): HandoutTable {
  const kept = columns?.flatMap((id) => {
    const index = table.ids.indexOf(id);
    return index < 0 ? [] : [index];
  });
  const pick = <T>(all: readonly T[]): readonly T[] =>
    kept ? kept.flatMap((index) => all.slice(index, index + 1)) : all;
  const pickIn = (row: TableRow): TableRow => {
    const gists = pick(row.gists);
    const said = new Set(gists.flatMap(({ text, isKnown }) => (isKnown ? [text] : [])));
    return { ...row, cells: pick(row.cells), gists, differs: said.size > 1 };
  };
  const groups = table.groups.map((group) => ({
    ...group,
    rows: kept ? group.rows.map(pickIn) : group.rows,
  }));
  const all = groups.flatMap((group) => group.rows);
  return {
    ids: pick(table.ids),
    columns: pick(table.columns),
    shorts: pick(table.shorts),
    groups: rows
      ? [{ label: "", rows: rows.flatMap((id) => all.filter((row) => row.id === id)) }]
      : groups,
  };
}

/** Rows that need no cells: what each column's facts say, those that are told of all kinds. */
function snapshotRows(
  columns: readonly { readonly kind: "component" | "standard"; readonly id: string }[],
  asking: Asking,
): readonly TableRow[] {
  const { t } = asking.words;
  const facts = columns.map((thing) => factsOf(thing, asking).facts);
  return COMPARED_FACTS.flatMap((key) => {
    const label = t(`compare.fact.${key}`);
    const cells = facts.map((list) => list.find((fact) => fact.label === label)?.value ?? "–");
    const differs = new Set(cells).size > 1;
    const gists = cells.map((text) => ({ text, verdict: null, isKnown: text !== "–" }));
    return cells.every((cell) => cell === "–") ? [] : [{ id: key, label, cells, gists, differs }];
  });
}

/**
 * A table that has no more rows than there is room for: rows that differ go before the others, and
 * all stay in their order.
 */
export function shortened(
  table: HandoutTable,
  most: number,
): { readonly table: HandoutTable; readonly left: number } {
  const rows = table.groups.flatMap((group) => group.rows);
  const kept = new Set(
    [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)].slice(
      0,
      most,
    ),
  );
  const groups = table.groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter((group) => group.rows.length > 0);
  return { table: { ...table, groups }, left: rows.length - kept.size };
}
