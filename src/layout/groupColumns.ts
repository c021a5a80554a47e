import type { LayerInput, StrataInput } from "./frame.ts";
import type { Measure } from "./measure.ts";
import { breakRows, type Piece } from "./rows.ts";
import type { BandBox, ChipBox, Heading, Rect } from "./scene.ts";
import { blockHeight, placedRows, rowsOf, rowsWithin, type Setting } from "./setting.ts";
import { sum } from "./sum.ts";

export function hasGroups({ groups = [], chips }: LayerInput): boolean {
  return groups.length > 1 && chips.some(({ group }) => group !== undefined);
}

/** Height of a group's heading and the air above it, in sizes of its text. */
const HEADING = 1.35;
const HEADING_AIR = 0.45;
/** Between two columns of groups, in gaps. */
const GUTTER = 3;

/** Air before and after a name on a row of chips, in gaps. */
const RUN_AIR = { before: 2, after: 2 };

type GroupedContent = Pick<BandBox, "chips" | "dots" | "more" | "headings">;

interface GroupBlock {
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/**
 * A layer's groups under their names, in as many columns as make them fit: first the fewest; or on
 * rows one after the other, where the setting says so.
 * @returns `null` where they do not fit
 */
export function groupColumns(
  layer: LayerInput,
  room: Rect,
  setting: Setting,
  { scale = 1, measure }: Pick<StrataInput, "scale" | "measure">,
): GroupedContent | null {
  const { gap, fontSize } = setting;
  const headingSize = fontSize;
  const { isCompact = false } = setting;
  const headHeight = headingSize * (isCompact ? 1.2 : HEADING);
  const air = headingSize * (isCompact ? 0.25 : HEADING_AIR);
  const pieces = new Map(setting.piecesOf(layer).map((piece) => [piece.id, piece]));
  const blocks = [...(layer.groups ?? []).map(({ id }) => id), undefined].flatMap(
    (group): GroupBlock[] => {
      const own = layer.chips
        .filter((chip) => chip.group === group)
        .flatMap(({ id }) => pieces.get(id) ?? []);
      return own.length > 0 ? [{ id: group ?? "", pieces: own }] : [];
    },
  );
  if (setting.areGroupsInline) return groupRun(layer, blocks, room, setting, measure);
  const heightOf = (block: GroupBlock, width: number): number =>
    headHeight + blockHeight(rowsOf(block.pieces, width, gap), setting) + air;
  const least = 180 / scale;
  const mostColumns = Math.max(1, Math.min(blocks.length, Math.floor(room.width / least)));
  for (let count = 1; count <= mostColumns; count += 1) {
    const gutter = GUTTER * gap;
    const width = (room.width - (count - 1) * gutter) / count;
    const columns = shared(blocks, count, (block) => heightOf(block, width));
    const tallest =
      Math.max(...columns.map((column) => sum(column, (b) => heightOf(b, width)))) - air;
    if (tallest > room.height + 1e-6) continue;
    const chips: ChipBox[] = [];
    const headings: Heading[] = [];
    for (const [index, column] of columns.entries()) {
      const x = room.x + index * (width + gutter);
      let y = room.y + Math.max(0, (room.height - tallest) / 2);
      for (const block of column) {
        if (block.id)
          headings.push({ id: block.id, x, y, width, height: headHeight, fontSize: headingSize });
        const rows = rowsOf(block.pieces, width, gap);
        const height = blockHeight(rows, setting);
        chips.push(...placedRows(block.pieces, { x, y: y + headHeight, width, height }, setting));
        y += headHeight + height + air;
      }
    }
    return { chips, dots: [], more: null, headings };
  }
  return null;
}

/** Groups one after the other on the same rows. A name never ends a row: its first chip is with it. */
function groupRun(
  { groups = [] }: LayerInput,
  blocks: readonly GroupBlock[],
  room: Rect,
  setting: Setting,
  measure: Measure,
): GroupedContent | null {
  const { gap, fontSize, chipHeight } = setting;
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  /** Widths of the groups' names with the air beside them, by the first chip of the group. */
  const heads = new Map<string, { readonly group: string; readonly width: number }>();
  const pieces = blocks.flatMap((block) => {
    const [first, ...others] = block.pieces;
    const label = labels.get(block.id);
    if (!first || label === undefined) return block.pieces;
    const width = measure(label, fontSize, "bold") + (RUN_AIR.before + RUN_AIR.after) * gap;
    heads.set(first.id, { group: block.id, width });
    return [{ id: first.id, width: width + first.width }, ...others];
  });
  const rows = breakRows(pieces, room.width, gap);
  if (rows.length > rowsWithin(room.height, setting)) return null;
  const top = room.y + (room.height - blockHeight(rows.length, setting)) / 2;
  const placed = rows.flatMap((row, index) => {
    let x = room.x;
    return row.map(({ id, width }) => {
      const box = { id, x, y: top + index * (chipHeight + gap), width, height: chipHeight };
      x += width + gap;
      return box;
    });
  });
  return {
    chips: placed.map((box) => {
      const { width = 0 } = heads.get(box.id) ?? {};
      return { ...box, x: box.x + width, width: box.width - width };
    }),
    dots: [],
    more: null,
    headings: placed.flatMap((box) => {
      const head = heads.get(box.id);
      if (!head) return [];
      // A name that begins a row stands where the chips of the others begin.
      const indent = box.x > room.x ? RUN_AIR.before * gap : 0;
      const width = head.width - indent;
      return [{ ...box, id: head.group, x: box.x + indent, width, fontSize }];
    }),
  };
}

/** Blocks in their order over some columns, so that the tallest column is as low as that allows. */
function shared(
  blocks: readonly GroupBlock[],
  count: number,
  heightOf: (block: GroupBlock) => number,
): readonly (readonly GroupBlock[])[] {
  const heights = blocks.map(heightOf);
  const fill = (most: number): readonly (readonly GroupBlock[])[] => {
    const columns: GroupBlock[][] = [[]];
    let used = 0;
    for (const [index, block] of blocks.entries()) {
      const height = heights[index] ?? 0;
      if (used > 0 && used + height > most) {
        columns.push([]);
        used = 0;
      }
      columns.at(-1)?.push(block);
      used += height;
    }
    return columns;
  };
  let [low, high] = [Math.max(0, ...heights), sum(heights)];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(high);
}
