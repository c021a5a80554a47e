import { EDGE, NARROW, type StrataInput } from "./frame.ts";
import type { BandBox, Scene } from "./scene.ts";
import { arrangeStrata } from "./strata.ts";

/** How far a plate leans, of its height, and at most, px: names on it stay easy to read. */
const LEAN = { share: 0.42, most: 34 };
/** Height of a plate's front and of the chips on it, px; lower where bands are low. */
const SLAB = { most: 7, dense: 3, share: 0.14 };
const RISE = 2.5;
/** How far a plate reaches back below the one above it, px. */
const BACK = 16;

/**
 * Arranges the same bands as shelves over each other, seen from the front and aside:
 *
 * ```
 *            ╱───────────────────────────╱│
 *   name    ╱ ▱ chip  ▱ chip  ▱▱▱▱  +n  ╱ ●   the standards' threads are pillars that stand in
 *          ╱───────────────────────────╱  │   the plates they tie
 *          └───────────────────────────┘
 * ```
 *
 * A plate is its flat band under a shear, so that both pictures have the same shapes and one can
 * become the other, and every name can be read. A window too narrow for plates keeps the flat picture.
 */
export function arrangeStack(input: StrataInput): Scene {
  const isNarrow = input.size.width < NARROW;
  const most = input.isDense ? SLAB.dense : SLAB.most;
  const head = Math.max(input.head ?? 0, BACK);
  const flat = arrangeStrata(isNarrow ? input : { ...input, under: most + RISE, head });
  if (isNarrow) return flat;
  // What counts standards that have no pillar stands beside the plates.
  const isBeside = flat.threads.length === 0 && flat.foldedThreads !== null;
  const right = isBeside ? flat.foldedThreads.box.x - 2 : flat.width - EDGE;
  return { ...flat, bands: flat.bands.map((band) => repository(band, right, most)) };
}

function repository(band: BandBox, right: number, most: number): BandBox {
  const { content } = band;
  const lean = Math.min(LEAN.most, content.height * LEAN.share);
  const slab = Math.min(most, content.height * SLAB.share);
  return {
    ...band,
    ground: {
      x: content.x,
      y: content.y - BACK,
      width: Math.max(content.width, right - content.x),
      height: content.height + BACK,
    },
    pose: {
      corner: [content.x + lean, content.y],
      along: [content.width - lean, 0],
      down: [-lean, content.height],
      flat: 0,
      rise: Math.min(RISE, slab),
      slab,
    },
  };
}

/** In the order of painting: what lies lower first. */
export function byDepth(bands: readonly BandBox[]): readonly BandBox[] {
  return bands.toReversed();
}
