import type { LayerInput, StrataInput } from "./frame.ts";
import { countRows } from "./rows.ts";
import { type GroupBlock, groupBlocks, placedRun } from "./run.ts";
import type { BandBox, ChipBox, Heading, Rect } from "./scene.ts";
import { blockHeight, placedRows, type Setting } from "./setting.ts";
import { sum } from "./sum.ts";

export function hasGroups({ groups = [], chips }: LayerInput): boolean {
  return groups.length > 1 && chips.some(({ group }) => group !== undefined);
}

/** Height of a group's heading and the air above it, in sizes of its text. */
const HEADING = 1.35;
const HEADING_AIR = 0.45;
/** Between two columns of groups, in gaps. */
const GUTTER = 3;

type GroupedContent = Pick<BandBox, "chips" | "dots" | "more" | "headings">;

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
  const blocks = groupBlocks(layer, setting.piecesOf(layer));
  if (setting.areGroupsInline) {
    const run = placedRun([blocks], room, setting, { measure });
    return run && { ...run, dots: [], more: null };
  }
  const heightOf = (block: GroupBlock, width: number): number =>
    headHeight + blockHeight(countRows(block.pieces, width, gap), setting) + air;
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
          headings.push({
            id: block.id,
            text: block.label,
            x,
            y,
            width,
            height: headHeight,
            fontSize: headingSize,
          });
        const rows = countRows(block.pieces, width, gap);
        const height = blockHeight(rows, setting);
        chips.push(...placedRows(block.pieces, { x, y: y + headHeight, width, height }, setting));
        y += headHeight + height + air;
      }
    }
    return { chips, dots: [], more: null, headings };
  }
  return null;
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
