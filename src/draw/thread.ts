import type { Point, Scene, ThreadBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { type Mark, rectMark } from "./mark.ts";
import type { State } from "./paint.ts";

export interface ThreadFace {
  readonly label: string;
  readonly knots: Thread["knots"];
  readonly states: readonly State[];
  readonly textSize: number;
  readonly hueOf: (layer: string) => number | null;
}

/** px */
const KNOT = 6;
const RING = 9;

/** A standard's thread: filled knots where something provides it, hollow ones where it is used. */
export function drawThread(box: ThreadBox, face: ThreadFace): Mark {
  const { line, label: place, turn } = box;
  const { label, knots, states, textSize, hueOf } = face;
  const head: readonly Mark[] = line
    ? [
        {
          shape: "line",
          role: "threadLine",
          from: [line.x, line.top],
          to: [line.x, line.bottom],
        },
        {
          shape: "text",
          role: "threadName",
          x: place.x,
          y: place.y,
          text: label,
          size: textSize,
          turn,
        },
      ]
    : [
        rectMark(place, "threadPill", place.height / 2),
        {
          shape: "text",
          role: "threadName",
          x: place.x + 9,
          y: place.y + place.height / 2,
          text: label,
          size: textSize,
        },
      ];
  const tied = line
    ? box.knots.flatMap(({ layer, y }): Mark[] => {
        const knot = knots.find((one) => one.layer === layer);
        return knot
          ? [{ shape: "group", hue: hueOf(layer), marks: drawKnot(knot, [line.x, y]) }]
          : [];
      })
    : [];
  return {
    shape: "group",
    role: "thread",
    data: { standard: box.id },
    states,
    marks: [...head, ...tied],
  };
}

function drawKnot({ provides, consumes }: Thread["knots"][number], [x, y]: Point): readonly Mark[] {
  return [
    { shape: "circle", role: provides ? "knotProvides" : "knotConsumes", x, y, radius: KNOT },
    ...(provides && consumes
      ? [{ shape: "circle" as const, role: "knotBoth" as const, x, y, radius: RING }]
      : []),
  ];
}

/** How many threads found no room. */
export function drawMoreThreads({ foldedThreads }: Scene, size: number): readonly Mark[] {
  if (!foldedThreads) return [];
  const { box, ids } = foldedThreads;
  return [
    {
      shape: "text",
      role: "moreThreads",
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      text: ids.length > 0 ? `+${ids.length}` : "−",
      size,
      anchor: "middle",
    },
  ];
}
