import type { Cell, Comparison, Feature, FeatureSet } from "#model/comparison.ts";
import type { Text } from "#model/text.ts";
import { type Answer, answerOn, type Asked, type Comparable } from "./answer.ts";

export interface Row {
  readonly feature: Feature;
  /** In the order of the columns. */
  readonly answers: readonly Answer[];
  /** Two columns are known and say different things. */
  readonly differs: boolean;
  /** Of how many columns something is known. */
  readonly known: number;
}

export interface Table {
  readonly groups: readonly { readonly label: Text; readonly rows: readonly Row[] }[];
  readonly rowCount: number;
  /** Rows in which two columns are known. */
  readonly comparable: number;
  readonly differing: number;
  /** Some row has cells of two columns. */
  readonly isShared: boolean;
}

/**
 * Puts things side by side. Rows come from the comparisons given, in their groups; rows of the
 * feature sets that no comparison orders follow. A row that no column has a cell for is left out.
 */
export function compare(
  columns: readonly Comparable[],
  sets: readonly FeatureSet[],
  tables: readonly Comparison[],
  asked: Asked,
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
          ? [rowOf(feature, columns, asked)]
          : [];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rows = built.flatMap((group) => group.rows);
  return {
    groups: built,
    rowCount: rows.length,
    comparable: rows.filter(({ known }) => known > 1).length,
    differing: rows.filter(({ differs }) => differs).length,
    isShared: rows.some(
      ({ feature }) => columns.filter(({ cells }) => cells?.[feature.id]).length > 1,
    ),
  };
}

const REST: Text = { en: "More", zh: "其他" };

/** How many of a table's own columns are compared: the closest table orders the rows. */
function overlap({ columns }: Comparison, things: readonly Comparable[]): number {
  const own = new Set<string>([...(columns.components ?? []), ...(columns.standards ?? [])]);
  return things.filter(({ id }) => own.has(id)).length;
}

function rowOf(feature: Feature, columns: readonly Comparable[], asked: Asked): Row {
  const answers = columns.map((thing) => answerOn(thing, feature, asked));
  const said = answers.flatMap((answer) =>
    answer.status === "answered" ? gist(answer.current) : [],
  );
  return { feature, answers, differs: new Set(said).size > 1, known: said.length };
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
