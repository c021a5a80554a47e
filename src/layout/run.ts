import type { LayerInput, StrataInput } from "./frame.ts";
import { breakRows, type Piece } from "./rows.ts";
import type { ChipBox, Heading, Rect } from "./scene.ts";
import { blockHeight, rowsWithin, type Setting } from "./setting.ts";

/** Chips of a group that stand together. */
export interface GroupBlock {
  /** Empty for those that belong to no group. */
  readonly id: string;
  readonly label: string;
  /** As wide as its label is to be: so the chips of rows begin at one place. */
  readonly measured: string;
  readonly pieces: readonly Piece[];
}

/** Air before and after a name on a row of chips, in gaps. */
const RUN_AIR = { before: 2, after: 2 };
/** Share of a row that a group's name may take. */
const MOST_HEADING = 0.4;

/**
 * Pieces by the groups that a layer has, in their order; last those that belong to none.
 * @param areSteps groups are the steps of a trace, their names nearly of one width
 */
export function groupBlocks(
  { groups = [], chips }: LayerInput,
  pieces: readonly Piece[],
  areSteps = false,
): readonly GroupBlock[] {
  const longest = groups.reduce((a, { label }) => (label.length > a.length ? label : a), "");
  const groupOf = new Map(chips.map(({ id, group }) => [id, group]));
  return [...groups, { id: undefined, label: "" }].flatMap(({ id, label }): GroupBlock[] => {
    const own = pieces.filter((piece) => groupOf.get(piece.id) === id);
    const measured = areSteps ? longest : label;
    return own.length > 0 ? [{ id: id ?? "", label, measured, pieces: own }] : [];
  });
}

/** A row for each step; what is without one, which is what is open, stands on the first. */
export function stepSections(blocks: readonly GroupBlock[]): readonly (readonly GroupBlock[])[] {
  const [first, second, ...others] = blocks;
  return first?.label === "" && second
    ? [[first, second], ...others.map((block) => [block])]
    : blocks.map((block) => [block]);
}

interface Run {
  readonly rows: readonly (readonly Piece[])[];
  /** What stands before a group's first chip, and the width that it takes of its piece. */
  readonly heads: ReadonlyMap<string, { readonly block: GroupBlock; readonly width: number }>;
}

/**
 * Groups one after the other on the same rows, each behind its name. A name never ends a row: its first
 * chip is with it.
 * @param sections each begins a row of its own
 */
function runOf(
  sections: readonly (readonly GroupBlock[])[],
  width: number,
  { gap, fontSize }: Setting,
  { measure }: Pick<StrataInput, "measure">,
): Run {
  const heads = new Map<string, { readonly block: GroupBlock; readonly width: number }>();
  const rows = sections.flatMap((blocks) => {
    const pieces = blocks.flatMap((block) => {
      const [first, ...others] = block.pieces;
      if (!first || block.label === "") return block.pieces;
      const air = (RUN_AIR.before + RUN_AIR.after) * gap;
      const wanted = measure(block.measured, fontSize, "bold") + air;
      const head = { block, width: Math.min(wanted, width * MOST_HEADING) };
      heads.set(first.id, head);
      return [{ id: first.id, width: head.width + first.width }, ...others];
    });
    return breakRows(pieces, width, gap);
  });
  return { rows, heads };
}

/** Rows that groups take so. */
export function runRows(
  sections: readonly (readonly GroupBlock[])[],
  width: number,
  setting: Setting,
  input: Pick<StrataInput, "measure">,
): number {
  return runOf(sections, width, setting, input).rows.length;
}

/**
 * Groups in their room so, about its middle.
 * @param least rows that are placed in any room, in one that is low with lower chips
 * @returns `null` where they do not fit
 */
export function placedRun(
  sections: readonly (readonly GroupBlock[])[],
  room: Rect,
  setting: Setting,
  input: Pick<StrataInput, "measure">,
  least = 0,
): { readonly chips: readonly ChipBox[]; readonly headings: readonly Heading[] } | null {
  const { gap, fontSize } = setting;
  const { rows, heads } = runOf(sections, room.width, setting, input);
  if (rows.length > Math.max(least, rowsWithin(room.height, setting))) return null;
  const height = Math.min(setting.chipHeight, room.height);
  const block = blockHeight(rows.length, { ...setting, chipHeight: height });
  const top = room.y + (room.height - block) / 2;
  const placed = rows.flatMap((row, index) => {
    let x = room.x;
    return row.map(({ id, width }): ChipBox => {
      const box = { id, x, y: top + index * (height + gap), width, height };
      x += width + gap;
      return box;
    });
  });
  return {
    chips: placed.map((box) => {
      const { width = 0 } = heads.get(box.id) ?? {};
      return { ...box, x: box.x + width, width: box.width - width };
    }),
    headings: placed.flatMap((box): Heading[] => {
      const head = heads.get(box.id);
      if (!head) return [];
      // A name that begins a row stands where the chips of the others begin.
      const indent = box.x > room.x ? RUN_AIR.before * gap : 0;
      const width = head.width - indent - RUN_AIR.after * gap;
      const { id, label: text } = head.block;
      return [{ ...box, id, text, x: box.x + indent, width, fontSize }];
    }),
  };
}
