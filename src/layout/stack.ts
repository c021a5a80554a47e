import { EDGE, NARROW, noteSizeIn, type StrataInput } from "./frame.ts";
import { givingWay, roomFor, standing } from "./places.ts";
import type { BandBox, Pose, Rail, Scene } from "./scene.ts";
import { arrangeStrata } from "./strata.ts";

export interface StackInput extends StrataInput {
  /** The layer that is lifted out of the stack. */
  readonly lifted: string | null;
}

/**
 * Arranges the same bands as plates over each other, seen from above and aside:
 *
 * ```
 *               ◢◣ corner
 *   name ───  ◢    ◣ ───●──●── knots     y of the name = y of the plate's corners = y of its knots
 *   name ───  ◥◣  ◢◤ ───●─────
 *               ◥◤
 * ```
 *
 * A plate is its flat band under an affine map, so that both pictures have the same shapes and one
 * can become the other. A lifted plate is turned to the reader at true size, names legible; the
 * others give way above and below it. A window too narrow for plates keeps the flat picture.
 */
export function arrangeStack(input: StackInput): Scene {
  const flat = arrangeStrata({ ...input, unfolded: input.lifted ?? input.unfolded });
  const [first] = flat.bands;
  if (!first || input.size.width < NARROW) return flat;
  const room = roomFor(flat, first, input.size);
  const lifted = flat.bands.findIndex(({ id }) => id === input.lifted);
  const places = lifted < 0 ? standing(flat, room) : givingWay(flat, room, lifted);
  const middles = new Map(places.map(({ middle }, index) => [flat.bands[index]?.id ?? "", middle]));
  const threads = flat.threads.map((thread) => {
    const knots = thread.knots.map((knot) => ({ ...knot, y: middles.get(knot.layer) ?? knot.y }));
    const { line } = thread;
    const bottom = Math.max(line?.top ?? 0, ...knots.map(({ y }) => y));
    return { ...thread, knots, line: line && { ...line, bottom } };
  });
  const reach = (layer: string): number =>
    Math.max(
      0,
      ...threads.flatMap(({ line, knots }) =>
        line && knots.some((knot) => knot.layer === layer) ? [line.x] : [],
      ),
    );
  const bands = flat.bands.map((band, index): BandBox => {
    const { pose, middle, nameHeight } = places[index] ?? {
      pose: band.pose,
      middle: 0,
      nameHeight: 0,
    };
    return {
      ...band,
      pose,
      label: { ...band.label, y: middle - nameHeight / 2, height: nameHeight },
      rails: railsOf(pose, middle, { from: nameEnd(input, band, flat), to: reach(band.id) }),
    };
  });
  const bottom = Math.max(
    ...bands.map(({ pose, label }) => Math.max(lowest(pose), label.y + label.height)),
  );
  return {
    ...flat,
    bands,
    threads,
    height: Math.max(input.size.height, Math.ceil(bottom + EDGE - 1e-6)),
  };
}

function lowest({ corner, along, down, rise, slab }: Pose): number {
  return corner[1] + along[1] + down[1] + rise + slab;
}

function nameEnd({ layers, measure }: StackInput, { id, label }: BandBox, flat: Scene): number {
  const layer = layers.find((one) => one.id === id);
  if (!layer) return label.x;
  const { labelSize } = flat;
  const width = Math.max(
    measure(layer.label, labelSize, "bold"),
    measure(layer.note, noteSizeIn(labelSize), "normal"),
  );
  return label.x + 18 + width + 8;
}

/** From the name to the plate, and from the plate to its farthest knot. */
function railsOf(
  { corner, along, down }: Pose,
  y: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Rail[] {
  const left = corner[0] + down[0] * (down[0] < 0 && along[1] > 0 ? 1 : 0.5);
  const right = corner[0] + along[0] + (along[1] > 0 ? 0 : down[0] * 0.5);
  return [
    ...(left - from > 12 ? [{ x1: from, x2: left - 3, y }] : []),
    ...(to - right > 6 ? [{ x1: right + 3, x2: to, y }] : []),
  ];
}

/** In the order of painting: what lies lower first, what is lifted out last. */
export function byDepth(bands: readonly BandBox[]): readonly BandBox[] {
  return bands.toReversed().toSorted((a, b) => b.pose.cover - a.pose.cover);
}
