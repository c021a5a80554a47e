import { sum } from "d3";
import type { ChipInput, LayerInput, StrataInput } from "./frame.ts";
import { landmarks } from "./landmarks.ts";
import { breakRows, justifyRows, type Piece } from "./rows.ts";
import type { BandBox, ChipBox, Heading, Rect } from "./scene.ts";
import { blockHeight, DOTS_SHARE, rowsOf, rowsWithin, type Setting } from "./setting.ts";

/** The rectangle that a band has for its chips and dots. */
export type Room = Rect;

type Content = Pick<BandBox, "chips" | "dots" | "more" | "headings">;

/** What a layer's content depends on besides its room. */
export type ContentInput = StrataInput & {
  /** Only what somebody looks at has a name; the rest are dots. */
  readonly isQuiet?: boolean;
};

/** Share of a band that dots may take where what is related would else lack its name. */
const LEAST_DOTS_SHARE = 0.25;
/** Space between dots and what stands beside them, in distances of neighbouring dots. */
const ASIDE = 1.2;
/** Height of the button that counts the dots, px of the screen; less in a lower band. */
const MORE_HEIGHT = 28;

/** Whether not all components of a layer find room with their names. */
export function needsMore(
  layer: LayerInput,
  room: Room,
  setting: Setting,
  input: StrataInput,
): boolean {
  const { focus } = input;
  if (layer.id === focus && hasGroups(layer))
    return groupColumns(layer, room, setting, input) === null;
  return (
    rowsOf(setting.piecesOf(layer), room.width, setting.gap) > rowsWithin(room.height, setting)
  );
}

/** A layer's chips, dots and headings in its room; every component exactly once. */
export function contentIn(
  layer: LayerInput,
  room: Room,
  setting: Setting,
  input: ContentInput,
): Content {
  const pieces = setting.piecesOf(layer);
  if (layer.id === input.focus && hasGroups(layer)) {
    const columns = groupColumns(layer, room, setting, input);
    if (columns) return columns;
  }
  const rows = rowsWithin(room.height, setting);
  const isRoom = rowsOf(pieces, room.width, setting.gap) <= Math.max(1, rows);
  if (isRoom && !input.isQuiet) {
    const chips = placedRows(pieces, room, setting);
    return { chips, dots: [], more: null, headings: [] };
  }
  const within = (dotsShare: number): Content =>
    withDots(layer, room, setting, { ...input, rows: Math.max(1, rows), dotsShare });
  const content = within(DOTS_SHARE);
  const named = new Set(content.chips.map(({ id }) => id));
  const isShort = layer.chips.some(({ id, rank = 3 }) => rank < 2 && !named.has(id));
  return isShort && !input.isQuiet ? within(LEAST_DOTS_SHARE) : content;
}

interface DotsInput extends ContentInput {
  /** Of chips. */
  readonly rows: number;
  /** Of the room's width, at most. */
  readonly dotsShare: number;
}

function withDots(layer: LayerInput, room: Room, setting: Setting, input: DotsInput): Content {
  const { chips } = layer;
  const { rows } = input;
  const { gap, pitch, moreWidth } = setting;
  const dotsWidth = (count: number): number =>
    count === 0 ? 0 : dotGrid(count, room, setting, input).width + pitch * ASIDE;
  const besides = (dots: number): number => {
    const taken = dots === 0 ? 0 : dotsWidth(dots) + moreWidth + gap;
    return Math.max(0, room.width - taken);
  };
  const ranked = chips.some(({ rank = 3 }) => rank < 3);
  const mayBeNamed = ({ rank = 3 }: ChipInput): boolean => {
    if (input.isQuiet) return rank < (ranked && !input.areOthersQuiet ? 3 : 2);
    return !input.areOthersQuiet || rank < 2;
  };
  const wanted = chips.filter(mayBeNamed);
  const silent = new Set(chips.filter((chip) => !mayBeNamed(chip)).map(({ id }) => id));
  const pieces = setting.piecesOf(layer).filter(({ id }) => !silent.has(id));
  // What may not be named leaves its room to the names of others, not to more dots.
  const { named, dots } = landmarks(wanted, pieces, {
    rows,
    gap,
    widthBeside: (count) => besides(count + silent.size),
  });
  const gone = new Set([...dots, ...silent]);
  const rest = chips.flatMap(({ id }) => (gone.has(id) ? [id] : []));
  const width = besides(rest.length);
  const placed = placedRows(named, { ...room, width }, setting);
  return { chips: placed, ...dotsIn(rest, room, setting, input), headings: [] };
}

/** Dots column by column before the right end, and there the button that counts them. */
function dotsIn(
  ids: readonly string[],
  room: Room,
  setting: Setting,
  input: DotsInput,
): Pick<Content, "dots" | "more"> {
  if (ids.length === 0) return { dots: [], more: null };
  const { scale = 1 } = input;
  const { pitch, moreWidth, gap } = setting;
  const { rows, across, width } = dotGrid(ids.length, room, setting, input);
  const left = room.x + room.width - moreWidth - gap - width;
  const top = room.y + (room.height - rows * pitch) / 2;
  const height = Math.min(room.height, MORE_HEIGHT / scale);
  return {
    dots: ids.map((id, index) => ({
      id,
      x: left + Math.floor(index / rows) * across,
      y: top + (index % rows) * pitch,
      width: across,
      height: pitch,
    })),
    more: {
      x: room.x + room.width - moreWidth,
      y: room.y + (room.height - height) / 2,
      width: moreWidth,
      height,
    },
  };
}

/** How many dots stand over each other, and how far apart: closer where there are very many. */
function dotGrid(
  count: number,
  room: Room,
  { pitch, moreWidth, gap }: Setting,
  { isQuiet = false, dotsShare }: DotsInput,
): { readonly rows: number; readonly across: number; readonly width: number } {
  const rows = Math.min(count, Math.max(1, Math.floor(room.height / pitch + 1e-6)));
  const columns = Math.ceil(count / rows);
  const whole = Math.max(pitch, room.width - moreWidth - gap);
  const across = Math.min(pitch, (isQuiet ? whole : whole * dotsShare) / columns);
  return { rows, across, width: columns * across };
}

/** Pieces in rows about the middle of their room. */
function placedRows(pieces: readonly Piece[], room: Room, setting: Setting): readonly ChipBox[] {
  const { gap } = setting;
  const placed = justifyRows(breakRows(pieces, room.width, gap), room.width, gap);
  const rows = (placed.at(-1)?.row ?? -1) + 1;
  // In a band as low as a line, chips are lower than they would be.
  const chipHeight = Math.min(setting.chipHeight, room.height);
  const top = room.y + (room.height - blockHeight(rows, { ...setting, chipHeight })) / 2;
  return placed.map(({ id, x, width, row }) => ({
    id,
    x: room.x + x,
    y: top + row * (chipHeight + gap),
    width,
    height: chipHeight,
  }));
}

function hasGroups({ groups = [], chips }: LayerInput): boolean {
  return groups.length > 1 && chips.some(({ group }) => group !== undefined);
}

/** Height of a group's heading and the air above it, in sizes of its text. */
const HEADING = 1.35;
const HEADING_AIR = 0.45;
/** Between two columns of groups, in gaps. */
const GUTTER = 3;

interface GroupBlock {
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/**
 * A layer's groups under their names, in as many columns as make them fit: first the fewest.
 * @returns `null` where no number of columns does
 */
function groupColumns(
  layer: LayerInput,
  room: Room,
  setting: Setting,
  { scale = 1 }: StrataInput,
): Content | null {
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
