import type { Rect, Size } from "./scene.ts";

export type TileKind = "in" | "out" | "chosen";

export interface ThumbnailInput {
  /** From the ground up; a tile a component. */
  readonly layers: readonly (readonly TileKind[])[];
  readonly size: Size;
  /** Part of the width that something beside the picture takes, 0 to 1. */
  readonly beside: number;
}

/** A picture so small that only its shape is told: bands, tiles by kind, and what stands beside. */
export interface Thumbnail {
  readonly bands: readonly Rect[];
  readonly tiles: Readonly<Record<TileKind, readonly Rect[]>>;
  readonly beside: Rect | null;
}

const GAP = 2;

/**
 * Shares the height out among the layers by the number of their components, and fills each band row
 * by row with square tiles as large as all of them find room.
 */
export function arrangeThumbnail({ layers, size, beside }: ThumbnailInput): Thumbnail {
  const width = size.width * (1 - beside);
  const all = layers.reduce((sum, { length }) => sum + length + 6, 0);
  const room = size.height - GAP * (layers.length - 1);
  const bands: Rect[] = [];
  const tiles: Record<TileKind, Rect[]> = { in: [], out: [], chosen: [] };
  let y = 0;
  for (const layer of layers.toReversed()) {
    const height = (room * (layer.length + 6)) / all;
    const band = { x: 0, y, width: width - GAP, height };
    bands.push(band);
    const cell = cellFor(layer.length, band);
    const columns = Math.max(1, Math.floor(band.width / cell));
    for (const [index, kind] of layer.entries()) {
      const row = Math.floor(index / columns);
      tiles[kind].push({
        x: band.x + (index % columns) * cell + cell * 0.1,
        y: band.y + row * cell + cell * 0.1,
        width: cell * 0.8,
        height: cell * 0.8,
      });
    }
    y += height + GAP;
  }
  return {
    bands,
    tiles,
    beside: beside > 0 ? { x: width, y: 0, width: size.width - width, height: size.height } : null,
  };
}

/** The largest square cell of which `count` fit in a band. */
function cellFor(count: number, { width, height }: Size): number {
  if (count === 0) return height;
  let cell = Math.min(height, Math.sqrt((width * height) / count));
  while (Math.floor(width / cell) * Math.floor(height / cell + 1e-9) < count) cell *= 0.96;
  return cell;
}
