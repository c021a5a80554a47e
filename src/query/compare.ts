import type { Cell, Cells, Comparison, Feature, FeatureSet } from "#model/comparison.ts";
import type { Component, Standard } from "#model/entity.ts";
import type { Text } from "#model/text.ts";
import { type Day, parseWhen } from "#model/when.ts";

/** What stands in a column: its cells and when it began. */
export type Comparable = Component | Standard;

/**
 * What is known at one crossing on a day.
 * `missing`: nobody has looked. `unknown` is an answer: somebody looked and could not find out.
 * `unborn`: the thing did not exist yet. `silent`: all statements are about other times.
 */
export type Answer =
  | { readonly status: "missing" | "unborn" | "silent"; readonly history: readonly Cell[] }
  | {
      readonly status: "answered";
      readonly current: readonly Cell[];
      /** All other statements, about earlier or later. */
      readonly history: readonly Cell[];
    };

export interface Row {
  readonly feature: Feature;
  /** In the order of the columns. */
  readonly answers: readonly Answer[];
  /** Two columns are known and say different things. */
  readonly differs: boolean;
}

export interface Table {
  readonly groups: readonly { readonly label: Text; readonly rows: readonly Row[] }[];
  readonly rowCount: number;
  readonly differing: number;
}

/**
 * Puts things side by side. Rows come from the comparisons given, in their groups; rows of the
 * feature sets that no comparison orders follow. A row that no column has a cell for is left out.
 */
export function compare(
  columns: readonly Comparable[],
  sets: readonly FeatureSet[],
  tables: readonly Comparison[],
  day: Day,
): Table {
  const features = new Map(
    sets.flatMap((set) => set.features.map((row) => [row.id, row] as const)),
  );
  const placed = new Set<string>();
  const groups = tables
    .toSorted((a, b) => overlap(b, columns) - overlap(a, columns))
    .flatMap(({ rows }) => rows)
    .map(({ group, features: ids }) => ({
      label: group,
      ids: ids.filter((id) => features.has(id) && !placed.has(id) && placed.add(id)),
    }));
  const rest = [...features.keys()].filter((id) => !placed.has(id));
  const built = [...groups, { label: REST, ids: rest }]
    .map(({ label, ids }) => ({
      label,
      rows: ids.flatMap((id) => {
        const feature = features.get(id);
        return feature && columns.some(({ cells }) => cells?.[id])
          ? [rowOf(feature, columns, day)]
          : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rows = built.flatMap((group) => group.rows);
  return {
    groups: built,
    rowCount: rows.length,
    differing: rows.filter(({ differs }) => differs).length,
  };
}

const REST: Text = { en: "More", zh: "其他" };

/** How many of a table's own columns are compared: the closest table orders the rows. */
function overlap({ columns }: Comparison, things: readonly Comparable[]): number {
  const own = new Set<string>([...(columns.components ?? []), ...(columns.standards ?? [])]);
  return things.filter(({ id }) => own.has(id)).length;
}

function rowOf(feature: Feature, columns: readonly Comparable[], day: Day): Row {
  const answers = columns.map((thing) => answerOn(thing, thing.cells, feature, day));
  const said = new Set(
    answers.flatMap((answer) => (answer.status === "answered" ? gist(answer.current) : [])),
  );
  return { feature, answers, differs: said.size > 1 };
}

function answerOn(
  { phases }: Comparable,
  cells: Cells | undefined,
  { id }: Feature,
  day: Day,
): Answer {
  const statements = cells?.[id] ?? [];
  const birth = phases?.[0]?.from;
  const born = birth ? parseWhen(birth) : null;
  if (born && day < born.min) return { status: "unborn", history: statements };
  if (statements.length === 0) return { status: "missing", history: [] };
  const current = statements.filter((cell) => covers(cell, day));
  const history = statements.filter((cell) => !covers(cell, day));
  return current.length > 0
    ? { status: "answered", current, history }
    : { status: "silent", history };
}

/**
 * Does a statement speak of a day? A version without its date counts as long ago where something
 * began, and as past where something ended. A measured value holds from its day on, never before.
 */
function covers({ since, until, asOf, v }: Cell, day: Day): boolean {
  const begins = since?.date ?? (v === "number" || v === "version" ? asOf?.date : undefined);
  const begin = begins === undefined ? null : parseWhen(begins);
  if (begin && day < begin.min) return false;
  if (!until) return true;
  const end = until.date === undefined ? null : parseWhen(until.date);
  return end !== null && day < end.min;
}

/** What a set of statements comes down to. Unknown and not applicable neither agree nor differ. */
function gist(cells: readonly Cell[]): string[] {
  const known = cells.filter(({ v }) => v !== "unknown" && v !== "na");
  if (known.length === 0) return [];
  return [known.map(gistOf).toSorted().join("|")];
}

function gistOf(cell: Cell): string {
  switch (cell.v) {
    case "number":
      return `${cell.op ?? "="}${cell.number} ${cell.unit}`;
    case "text":
      return cell.text.en;
    case "version":
      return cell.version;
    case "date":
      return cell.date;
    case "choice":
      return cell.choice.toSorted().join("+");
    default:
      return cell.v;
  }
}
