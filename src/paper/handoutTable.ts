import { say } from "#model/text.ts";
import type { Answer } from "#query/answer.ts";
import { compare, type Row } from "#query/compare.ts";
import { cellText } from "#words/cell.ts";
import { nameOf } from "#words/names.ts";
import { type Asking, factsOf } from "./handoutFacts.ts";

export interface TableRow {
  readonly label: string;
  /** In the order of the columns. */
  readonly cells: readonly string[];
  readonly differs: boolean;
}

export interface HandoutTable {
  /** Names of what is compared. */
  readonly columns: readonly string[];
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
  const groups = table.groups.map(({ label, rows }) => ({
    label: say(label, locale),
    rows: rows.map((row) => ({
      label: say(row.feature.label, locale),
      cells: row.answers.map((answer) => answerText(answer, row)),
      differs: row.differs,
    })),
  }));
  const standing = { label: t("compare.facts"), rows: standingRows(columns, asking) };
  return {
    columns: columns.map(({ id }) => nameOf(ecosystem, id, day, locale)),
    groups: [standing, ...groups],
  };
}

/** Rows that need no cells: what each column's facts say, those that are told of all kinds. */
function standingRows(
  columns: readonly { readonly kind: "component" | "standard"; readonly id: string }[],
  asking: Asking,
): readonly TableRow[] {
  const { t } = asking.words;
  const facts = columns.map((thing) => factsOf(thing, asking).facts);
  const keys = ["phase", "since", "vendor", "foundation", "license"] as const;
  return keys.flatMap((key) => {
    const label = t(`compare.fact.${key}`);
    const cells = facts.map((list) => list.find((fact) => fact.label === label)?.value ?? "–");
    const differs = new Set(cells).size > 1;
    return cells.every((cell) => cell === "–") ? [] : [{ label, cells, differs }];
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
