/** What of a standard matters for its place among others. */
export interface Orderable {
  readonly id: string;
  /** What it ties: layers and components. */
  readonly layers: readonly string[];
  readonly components: readonly string[];
}

/** Place of a layer from the ground up. */
type Rank = (layer: string) => number;

/** What a step between neighbours costs that have no layer, or no component, in common. */
const STRANGE = { layers: 2, components: 1 };
/** What it costs to go from a standard's middle to another's, per layer. */
const PER_LAYER = 0.25;
/** Local search ends sooner as a rule. */
const MOST_ROUNDS = 40;

/**
 * Orders standards so that, as threads of the picture, neighbours tie the same layers and the same
 * components, and knots of a layer stand side by side: the sum of what the steps between neighbours
 * cost is small. Begins with the barycentre heuristic (standards by the middle of the layers they tie,
 * as in Sugiyama's layered drawings) and improves it by local search with reversed stretches (2-opt)
 * and moved standards (or-opt) until neither helps. The same in, the same out.
 */
export function orderStandards<T extends Orderable>(
  standards: readonly T[],
  rank: Rank,
): readonly T[] {
  const start = byMiddle(standards, rank);
  const cost = costTable(start, rank);
  let order: readonly number[] = start.map((_, index) => index);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const move = bestMove(order, cost);
    if (!move) break;
    order = moved(order, move);
  }
  return order.flatMap((index) => start[index] ?? []);
}

/** What an order costs: the steps from each standard to the next. */
export function orderCost(standards: readonly Orderable[], rank: Rank): number {
  const ties = standards.map((standard) => tiesOf(standard, rank));
  return ties.reduce((sum, one, index) => {
    const next = ties[index + 1];
    return next ? sum + stepCost(one, next) : sum;
  }, 0);
}

/** Those that lie low first; about the same middle by their ids. */
export function byMiddle<T extends Orderable>(standards: readonly T[], rank: Rank): readonly T[] {
  return standards.toSorted((a, b) => middle(a, rank) - middle(b, rank) || (a.id < b.id ? -1 : 1));
}

function middle({ layers }: Orderable, rank: Rank): number {
  return layers.reduce((sum, layer) => sum + rank(layer), 0) / Math.max(1, layers.length);
}

/** What of a standard its steps are counted from. */
interface Ties {
  readonly layers: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly middle: number;
}

function tiesOf(standard: Orderable, rank: Rank): Ties {
  return {
    layers: new Set(standard.layers),
    components: new Set(standard.components),
    middle: middle(standard, rank),
  };
}

function stepCost(a: Ties, b: Ties): number {
  return (
    STRANGE.layers * strangeness(a.layers, b.layers) +
    STRANGE.components * strangeness(a.components, b.components) +
    PER_LAYER * Math.abs(a.middle - b.middle)
  );
}

/** Jaccard distance: 0 where two sets have the same members, 1 where they have none in common. */
function strangeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) common += b.has(item) ? 1 : 0;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : 1 - common / all;
}

/** The cost of the step between two standards, by their places; a step to none costs nothing. */
type Cost = (a: number | undefined, b: number | undefined) => number;

function costTable(standards: readonly Orderable[], rank: Rank): Cost {
  const ties = standards.map((standard) => tiesOf(standard, rank));
  const width = ties.length;
  const table = new Float64Array(width * width);
  for (const [a, one] of ties.entries()) {
    for (const [b, other] of ties.slice(0, a).entries()) {
      const cost = stepCost(one, other);
      table[a * width + b] = cost;
      table[b * width + a] = cost;
    }
  }
  return (a, b) => (a === undefined || b === undefined ? 0 : (table[a * width + b] ?? 0));
}

/** From a place to a place: the stretch between them is reversed, or the first of them is put before the second. */
interface Move {
  readonly kind: "reverse" | "put";
  readonly from: number;
  readonly to: number;
}

/** Sums of fractions differ a hair by the order in which they are added. */
const HAIR = 1e-9;

/**
 * The move that saves most; `null` if none saves anything. Weighs some n² moves in each of many
 * rounds, so it makes nothing anew for a move that it only weighs.
 */
function bestMove(order: readonly number[], cost: Cost): Move | null {
  let gain = HAIR;
  let best: Move | null = null;
  for (let from = 0; from < order.length; from += 1) {
    const left = from > 0 ? order[from - 1] : undefined;
    const first = order[from];
    const right = order[from + 1];
    for (let to = from + 1; to < order.length; to += 1) {
      const last = order[to];
      const after = order[to + 1];
      const saved = cost(left, first) + cost(last, after) - cost(left, last) - cost(first, after);
      if (saved > gain) {
        gain = saved;
        best = { kind: "reverse", from, to };
      }
    }
    const freed = cost(left, first) + cost(first, right) - cost(left, right);
    for (let to = 0; to <= order.length; to += 1) {
      if (to === from || to === from + 1) continue;
      const before = to > 0 ? order[to - 1] : undefined;
      const after = order[to];
      const saved = freed + cost(before, after) - cost(before, first) - cost(first, after);
      if (saved > gain) {
        gain = saved;
        best = { kind: "put", from, to };
      }
    }
  }
  return best;
}

function moved(order: readonly number[], { kind, from, to }: Move): readonly number[] {
  if (kind === "reverse") {
    return [
      ...order.slice(0, from),
      ...order.slice(from, to + 1).toReversed(),
      ...order.slice(to + 1),
    ];
  }
  const rest = order.toSpliced(from, 1);
  return rest.toSpliced(to > from ? to - 1 : to, 0, ...order.slice(from, from + 1));
}
