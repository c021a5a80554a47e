/** What of a thread matters for its place among others. */
export interface Orderable {
  readonly standard: { readonly id: string };
  readonly knots: readonly { readonly layer: string }[];
  /** Components it ties. */
  readonly edges: readonly string[];
}

/** What a step between neighbours costs that have no layer, or no component, in common. */
const STRANGE = { layers: 2, edges: 1 };
/** What it costs to go from a thread's middle to another's, per layer. */
const PER_LAYER = 0.25;
/** Local search ends sooner as a rule. */
const MOST_ROUNDS = 40;

/**
 * Orders threads so that neighbours tie the same layers and the same components, and knots of a
 * layer stand side by side: the sum of what the steps between neighbours cost is small. Begins with
 * the barycentre heuristic (threads by the middle of the layers they tie, as in Sugiyama's layered
 * drawings) and improves it by local search with reversed stretches (2-opt) and moved threads
 * (or-opt) until neither helps. The same in, the same out.
 * @param rank place of a layer from the ground up
 */
export function orderThreads<T extends Orderable>(
  threads: readonly T[],
  rank: (layer: string) => number,
): readonly T[] {
  const start = byMiddle(threads, rank);
  const table = start.map((a) => start.map((b) => stepCost(a, b, rank)));
  const cost = (a: number | undefined, b: number | undefined): number =>
    a === undefined || b === undefined ? 0 : (table[a]?.[b] ?? 0);
  let order = start.map((_, index) => index);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const better = improved(order, cost);
    if (!better) break;
    order = better;
  }
  return order.flatMap((index) => start[index] ?? []);
}

/** What an order costs: the steps from each thread to the next. */
export function orderCost(threads: readonly Orderable[], rank: (layer: string) => number): number {
  return threads.reduce((sum, thread, index) => {
    const next = threads[index + 1];
    return next ? sum + stepCost(thread, next, rank) : sum;
  }, 0);
}

/** The threads that lie low first; those about the same middle by their ids. */
export function byMiddle<T extends Orderable>(
  threads: readonly T[],
  rank: (layer: string) => number,
): readonly T[] {
  return threads.toSorted(
    (a, b) => middle(a, rank) - middle(b, rank) || (a.standard.id < b.standard.id ? -1 : 1),
  );
}

function middle({ knots }: Orderable, rank: (layer: string) => number): number {
  return knots.reduce((sum, { layer }) => sum + rank(layer), 0) / Math.max(1, knots.length);
}

function stepCost(a: Orderable, b: Orderable, rank: (layer: string) => number): number {
  const layers = (thread: Orderable): readonly string[] => thread.knots.map(({ layer }) => layer);
  return (
    STRANGE.layers * strangeness(layers(a), layers(b)) +
    STRANGE.edges * strangeness(a.edges, b.edges) +
    PER_LAYER * Math.abs(middle(a, rank) - middle(b, rank))
  );
}

/** Jaccard distance: 0 where two lists have the same members, 1 where they have none in common. */
function strangeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const common = [...one].filter((item) => other.has(item)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : 1 - common / all;
}

type Cost = (a: number | undefined, b: number | undefined) => number;

/** Sums of fractions differ a hair by the order in which they are added. */
const HAIR = 1e-9;

/** The best of all orders that one reversed stretch, or one moved thread, leads to; `null` if none is better. */
function improved(order: readonly number[], cost: Cost): number[] | null {
  let gain = HAIR;
  let best: (() => number[]) | null = null;
  for (let from = 0; from < order.length; from += 1) {
    for (let to = from + 1; to < order.length; to += 1) {
      const [before, first, last, after] = [order[from - 1], order[from], order[to], order[to + 1]];
      const saved =
        cost(before, first) + cost(last, after) - cost(before, last) - cost(first, after);
      if (saved > gain) {
        gain = saved;
        best = () => [
          ...order.slice(0, from),
          ...order.slice(from, to + 1).toReversed(),
          ...order.slice(to + 1),
        ];
      }
    }
    const rest = order.toSpliced(from, 1);
    const [left, moved, right] = [order[from - 1], order[from], order[from + 1]];
    const freed = cost(left, moved) + cost(moved, right) - cost(left, right);
    if (moved === undefined) continue;
    for (let to = 0; to <= rest.length; to += 1) {
      const [a, b] = [rest[to - 1], rest[to]];
      const saved = freed + cost(a, b) - cost(a, moved) - cost(moved, b);
      if (saved > gain) {
        gain = saved;
        best = () => rest.toSpliced(to, 0, moved);
      }
    }
  }
  return best?.() ?? null;
}
