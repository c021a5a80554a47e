import type { Rect, Scene } from "./scene.ts";

/** Something in the picture that can have the focus. */
export interface Stop {
  readonly kind: "thread" | "moreThreads" | "layer" | "component" | "more";
  readonly id: string;
  readonly name: string;
  readonly box: Rect;
}

/** The picture's stops in rows, from the top: the threads' labels, then a row a layer. */
export type Stops = readonly (readonly Stop[])[];

export function stopsOf(
  scene: Scene,
  names: ReadonlyMap<string, string>,
  excluded: (component: string) => boolean,
): Stops {
  const named = (kind: Stop["kind"], id: string, box: Rect): Stop => ({
    kind,
    id,
    name: names.get(id) ?? id,
    box,
  });
  const more = (kind: Stop["kind"], id: string, count: number, box: Rect): Stop => ({
    kind,
    id,
    name: `+${count}`,
    box,
  });
  const { foldedThreads } = scene;
  const threads = [
    ...scene.threads.map(({ id, label }) => named("thread", id, label)),
    ...(foldedThreads
      ? [more("moreThreads", "all", foldedThreads.ids.length, foldedThreads.box)]
      : []),
  ];
  const bands = scene.bands.map((band): Stop[] => [
    named("layer", band.id, band.label),
    ...[...band.chips, ...band.dots]
      .filter(({ id }) => !excluded(id))
      .map((box) => named("component", box.id, box)),
    ...(band.more ? [more("more", band.id, band.dots.length, band.more)] : []),
  ]);
  return [...(threads.length > 0 ? [threads] : []), ...bands];
}

/** Identifies a stop across redraws. */
export function stopKey({ kind, id }: Pick<Stop, "kind" | "id">): string {
  return `${kind}/${id}`;
}

const STEP: Readonly<Record<string, readonly [rows: number, within: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where an arrow key, Home or End leads from a stop; `null` where the key means nothing here.
 * Left and right stay in the row; up and down go to what stands nearest in the next one; a layer's
 * name leads to the next layer's name. Home and End go to the ends of the row, with Ctrl of all.
 */
export function walk(
  stops: Stops,
  from: string | null,
  key: string,
  { isCtrl = false }: { readonly isCtrl?: boolean } = {},
): Stop | null {
  const rowIndex = stops.findIndex((row) => row.some((stop) => stopKey(stop) === from));
  const row = stops[rowIndex];
  const index = row?.findIndex((stop) => stopKey(stop) === from) ?? -1;
  const stop = row?.[index];
  if (key === "Home") return (isCtrl ? stops[0]?.[0] : row?.[0]) ?? null;
  if (key === "End") return (isCtrl ? stops.at(-1)?.at(-1) : row?.at(-1)) ?? null;
  const step = STEP[key];
  if (!step || !row || !stop) return null;
  const [rows, within] = step;
  if (within !== 0) return row[index + within] ?? null;
  const next = stops[rowIndex + rows];
  if (!next) return null;
  const [first] = next;
  if (stop.kind === "layer" && first?.kind === "layer") return first;
  return nearest(next, stop.box);
}

function nearest(row: readonly Stop[], { x, width }: Rect): Stop | null {
  const middle = x + width / 2;
  const away = ({ box }: Stop): number => Math.abs(box.x + box.width / 2 - middle);
  return row.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** After this pause, what is typed begins a new word; ms. */
export const TYPE_AHEAD = 700;

/** The next stop after `from` whose name begins with what was typed; starts over at the end. */
export function findByPrefix(stops: Stops, from: string | null, typed: string): Stop | null {
  const all = stops.flat();
  const start = all.findIndex((stop) => stopKey(stop) === from);
  const wanted = typed.toLowerCase();
  // While one word is being typed on, what has the focus may still be it.
  const skip = typed.length > 1 && start >= 0 ? 0 : 1;
  const turned = [...all.slice(start + skip), ...all.slice(0, Math.max(0, start + skip))];
  return turned.find(({ name }) => name.toLowerCase().startsWith(wanted)) ?? null;
}
