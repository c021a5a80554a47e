import type { ChipInput, LayerInput, StrataInput } from "./frame.ts";
import { groupColumns, hasGroups } from "./groupColumns.ts";
import { landmarks } from "./landmarks.ts";
import { countRows, type Piece } from "./rows.ts";
import { type GroupBlock, groupBlocks, placedRun, runRows, stepSections } from "./run.ts";
import type { BandBox, Rect } from "./scene.ts";
import { DOTS_SHARE, LEAST_DOTS_SHARE, placedRows, rowsWithin, type Setting } from "./setting.ts";

/** The rectangle that a band has for its chips and dots. */
export type Room = Rect;

type Content = Pick<BandBox, "chips" | "dots" | "more" | "headings">;

/** What a layer's content depends on besides its room. */
export type ContentInput = StrataInput & {
  /** Only what somebody looks at has a name; the rest are dots. */
  readonly isQuiet?: boolean;
};

/** A layer without at least as many names tells little; dots stand closer for them. */
const LANDMARKS = 5;
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
    countRows(setting.piecesOf(layer), room.width, setting.gap) > rowsWithin(room.height, setting)
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
  const isRoom = countRows(pieces, room.width, setting.gap) <= Math.max(1, rows);
  if (isRoom && !input.isQuiet && !input.areGroupsSteps) {
    const chips = placedRows(pieces, room, setting);
    return { chips, dots: [], more: null, headings: [] };
  }
  const within = (dotsShare: number): Content =>
    withDots(layer, room, setting, { ...input, rows: Math.max(1, rows), dotsShare });
  const content = within(DOTS_SHARE);
  const named = new Set(content.chips.map(({ id }) => id));
  const isShort = layer.chips.some(({ id, rank = 3 }) => rank < 3 && !named.has(id));
  const isBare = content.chips.length < LANDMARKS;
  return (isShort || isBare) && !input.isQuiet ? within(LEAST_DOTS_SHARE) : content;
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
  const isGrouped = input.areGroupsSteps || (layer.id === input.focus && hasGroups(layer));
  const wanted = chips.filter(mayBeNamed);
  const silent = new Set(chips.filter((chip) => !mayBeNamed(chip)).map(({ id }) => id));
  const pieces = setting.piecesOf(layer).filter(({ id }) => !silent.has(id));
  // What may not be named leaves its room to the names of others, not to more dots.
  const { named, dots } = landmarks(wanted, pieces, {
    rows,
    gap,
    widthBeside: (count) => besides(count + silent.size),
    ...(isGrouped && {
      rowsIn: (all: readonly Piece[], beside: number) =>
        runRows([groupBlocks(layer, all, input.areGroupsSteps)], beside, setting, input),
    }),
  });
  const gone = new Set([...dots, ...silent]);
  const rest = chips.flatMap(({ id }) => (gone.has(id) ? [id] : []));
  const width = besides(rest.length);
  const left = { ...room, width };
  const counted = dotsIn(rest, room, setting, input);
  const blocks = groupBlocks(layer, named, input.areGroupsSteps);
  const run = isGrouped ? groupsIn(blocks, left, setting, input) : null;
  return run
    ? { ...run, ...counted }
    : { chips: placedRows(named, left, setting), ...counted, headings: [] };
}

/** A row for each step and more where there is room for that; else groups one after the other. */
function groupsIn(
  blocks: readonly GroupBlock[],
  room: Room,
  setting: Setting,
  input: StrataInput,
): Pick<Content, "chips" | "headings"> | null {
  const steps = input.areGroupsSteps ? placedRun(stepSections(blocks), room, setting, input) : null;
  return steps ?? placedRun([blocks], room, setting, input, 1);
}

/** Dots column by column before the right end, and there the button that counts them. */
function dotsIn(
  ids: readonly string[],
  room: Room,
  setting: Setting,
  input: DotsInput,
): Pick<Content, "dots" | "more"> {
  if (ids.length === 0) return { dots: [], more: null };
  const { scale = 1, isDense = false } = input;
  const { moreWidth, gap, fontSize } = setting;
  const { rows, cell, width } = dotGrid(ids.length, room, setting, input);
  const left = room.x + room.width - moreWidth - gap - width;
  const top = room.y + (room.height - rows * cell) / 2;
  const least = isDense ? fontSize * 1.26 : 0;
  const height = Math.max(least, Math.min(room.height, MORE_HEIGHT / scale));
  return {
    dots: ids.map((id, index) => ({
      id,
      x: left + Math.floor(index / rows) * cell,
      y: top + (index % rows) * cell,
      width: cell,
      height: cell,
    })),
    more: {
      x: room.x + room.width - moreWidth,
      y: room.y + (room.height - height) / 2,
      width: moreWidth,
      height,
    },
  };
}

/**
 * Dots in equal squares, as large as the width allows up to the look's own distance: where there are
 * many, more of them stand over each other, so that they stay large enough to tell their shape.
 */
function dotGrid(
  count: number,
  room: Room,
  { pitch, moreWidth, gap }: Setting,
  { isQuiet = false, dotsShare }: DotsInput,
): { readonly rows: number; readonly cell: number; readonly width: number } {
  const whole = Math.max(pitch, room.width - moreWidth - gap);
  const most = isQuiet ? whole : whole * dotsShare;
  const gridOf = (rows: number): { rows: number; cell: number; width: number } => {
    const columns = Math.ceil(count / rows);
    const cell = Math.min(pitch, room.height / rows, most / columns);
    return { rows, cell, width: columns * cell };
  };
  let best = gridOf(1);
  for (let rows = 2; rows <= count; rows += 1) {
    const next = gridOf(rows);
    // Sums of fractions; of two alike the narrower.
    if (next.cell < best.cell - 1e-6) break;
    best = next;
  }
  return best;
}
