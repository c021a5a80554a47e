/**
 * Where an item of a list stands: its upper edge and its height, in px of the same page; of items side
 * by side, the left edge and the width.
 */
export interface Slot {
  readonly top: number;
  readonly height: number;
}

/**
 * The place that an item takes when it is let go: it passes a neighbour once its middle has passed
 * the neighbour's.
 * @param by how far it has been dragged, px downwards
 */
export function placeOf(slots: readonly Slot[], from: number, by: number): number {
  const own = slots[from];
  if (!own) return from;
  const at = own.top + own.height / 2 + by;
  return slots.filter(({ top, height }, index) => index !== from && top + height / 2 < at).length;
}

/** How far the item at `index` gives way, px downwards, while the one at `from` is over `to`. */
export function giveWay(slots: readonly Slot[], from: number, to: number, index: number): number {
  const height = slots[from]?.height ?? 0;
  if (index > from && index <= to) return -height;
  return index < from && index >= to ? height : 0;
}
