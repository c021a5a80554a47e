import type { Rect, ThreadBox } from "./scene.ts";
import { moreWidth, PITCH, type Shown, type ThreadsInput, withWidth } from "./threadWidths.ts";

const EDGE = 8;

/** The width for rows of labels: all of it where one row holds them all. */
function pillRoom(input: ThreadsInput): number {
  const isAll = pillRows(input.threads.map(withWidth(input)), input.size.width).length <= 1;
  return isAll && !input.areThreadsUnfolded
    ? input.size.width
    : input.size.width - moreWidth(input) - EDGE;
}

/** In a narrow picture one row of labels, the heaviest; all of them when they are asked for. */
function pillsOf(input: ThreadsInput): readonly Shown[] {
  const all = input.threads.map(withWidth(input));
  const room = pillRoom(input);
  if (input.areThreadsUnfolded || pillRows(all, room).length <= 1) return all;
  const kept = new Set<Shown>();
  for (const pill of all.toSorted((a, b) => b.thread.weight - a.thread.weight)) {
    const tried = all.filter((one) => kept.has(one) || one === pill);
    if (pillRows(tried, room).length > 1) break;
    kept.add(pill);
  }
  return kept.size === all.length ? all : all.filter((one) => kept.has(one));
}

function pillRows(threads: readonly Shown[], width: number): readonly (readonly Shown[])[] {
  const rows: Shown[][] = [];
  let used = Infinity;
  for (const thread of threads) {
    const wide = thread.width + 14;
    if (used + wide > width - 16) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(thread);
    used += wide;
  }
  return rows;
}

/** The height of the rows of labels. */
export function pillsHeight(input: ThreadsInput): number {
  return pillRows(pillsOf(input), pillRoom(input)).length * (PITCH + 4) + 12;
}

/** Where there is no room for lines, the labels stand in rows above the picture; and the count of the rest. */
export function arrangePills(input: ThreadsInput): {
  readonly threads: readonly ThreadBox[];
  readonly more: Rect;
} {
  const room = pillRoom(input);
  const threads = pillRows(pillsOf(input), room).flatMap((row, rowIndex) => {
    let x = 8;
    return row.map(({ thread, width: wide }): ThreadBox => {
      const label = {
        x,
        y: 6 + rowIndex * (PITCH + 4),
        width: Math.max(0, Math.min(wide + 8, room - 16)),
        height: PITCH,
      };
      x += wide + 14;
      return { id: thread.id, line: null, label, turn: 0, knots: [] };
    });
  });
  const width = moreWidth(input);
  return { threads, more: { x: input.size.width - width - EDGE, y: 6, width, height: PITCH } };
}
