import { sum } from "d3";
import type { Frame, LayerInput, StrataInput } from "./frame.ts";
import { bandHeight, rowCount, type Setting } from "./setting.ts";

/** How many rows each layer may have so that all fit: rows are taken from the layer that has most. */
export function limitRows(
  input: StrataInput,
  frame: Frame,
  setting: Setting,
  room: number,
): ReadonlyMap<string, number> {
  const limits = new Map(
    input.layers.map(({ id }) => [
      id,
      rowCount(frame, setting, setting.pieces.get(id) ?? [], 0, input),
    ]),
  );
  // Rows that what is asked for can do without go first.
  const asked = new Map(
    input.layers.map(({ id, chips }) => {
      const out = new Set(chips.filter(({ isOut }) => isOut).map((chip) => chip.id));
      const pieces = (setting.pieces.get(id) ?? []).filter((piece) => !out.has(piece.id));
      return [id, out.size === 0 ? Infinity : rowCount(frame, setting, pieces, out.size, input)];
    }),
  );
  const spareOf = (id: string, rows: number): number => Math.max(0, rows - (asked.get(id) ?? 0));
  const total = (): number => sum(limits.values(), (rows) => bandHeight(rows, frame, setting));
  while (total() > room) {
    const [most] = [...limits]
      .filter(([id, rows]) => rows > 1 && id !== input.unfolded)
      .toSorted(([a, rowsA], [b, rowsB]) => spareOf(b, rowsB) - spareOf(a, rowsA) || rowsB - rowsA);
    if (!most) break;
    limits.set(most[0], most[1] - 1);
  }
  return limits;
}

/** The ids of a layer's chips, what is folded away first in front. */
export function foldOrder({ chips }: LayerInput): readonly string[] {
  return chips
    .map(({ id, weight, isOut = false }, index) => ({ id, weight, isOut, index }))
    .toSorted(
      (a, b) => Number(b.isOut) - Number(a.isOut) || a.weight - b.weight || b.index - a.index,
    )
    .map(({ id }) => id);
}
