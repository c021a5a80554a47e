import type { Measure } from "#layout/measure.ts";
import { mapRect, matrixOf } from "#layout/plate.ts";
import type { Point, Scene, ThreadBox } from "#layout/scene.ts";
import type { Thread } from "#query/threads.ts";
import { type Mark, rectMark } from "./mark.ts";
import type { State } from "./states.ts";

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
/** Air before a label that lies level. */
const LEVEL_LEFT = 7;

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
          x: place.x + (turn === 0 ? LEVEL_LEFT : 0),
          y: place.y + (turn === 0 ? place.height / 2 : 0),
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

/** How many threads found no room; with nothing left out, that they can be folded again. */
export function drawMoreThreads(
  { foldedThreads, threads }: Scene,
  { more, fewer }: Pick<ThreadKeyWords, "more" | "fewer">,
  size: number,
): readonly Mark[] {
  if (!foldedThreads) return [];
  const { label, turn, ids } = foldedThreads;
  const place = { x: label.x, y: label.y + (turn === 0 ? label.height / 2 : 0) };
  const text = ids.length > 0 ? more(ids.length, threads.length === 0) : fewer;
  return [{ shape: "text", role: "moreThreads", ...place, text, size, turn }];
}

/** What a key to the knots says, and of the threads that found no room. */
export interface ThreadKeyWords {
  /** @param isAlone no thread stands beside it */
  readonly more: (count: number, isAlone: boolean) => string;
  readonly fewer: string;
  readonly title: string;
  readonly provides: string;
  readonly consumes: string;
  readonly both: string;
}

/**
 * What the threads are and what their knots mean, above the bands and before the first thread; in a
 * narrow picture, whose threads have no knots, nothing.
 */
export function drawThreadKey(
  { threads, bands }: Scene,
  words: ThreadKeyWords,
  { size, measure }: { readonly size: number; readonly measure: Measure },
): readonly Mark[] {
  const [first] = threads;
  const line = first?.line;
  if (!line) return [];
  const top = Math.min(line.top, ...bands.map((band) => mapRect(matrixOf(band), band.ground).y));
  // Beside level labels it stands on the line of the lowest, and before it.
  const y = first.turn === 0 ? first.label.y + first.label.height / 2 : top - size;
  const entries = [
    { text: words.both, marks: ["loomKnot", "loomKnotBoth"] },
    { text: words.consumes, marks: ["loomKnotHollow"] },
    { text: words.provides, marks: ["loomKnot"] },
  ] as const;
  // A level label reaches to the left of its thread.
  let x = (first.turn === 0 ? Math.min(line.x, first.label.x) : line.x) - size;
  const marks = entries.flatMap(({ text, marks: knots }): Mark[] => {
    const left = x - measure(text, size, "normal");
    const center = left - size * 0.9;
    x = center - size * 1.4;
    return [
      { shape: "text", role: "loomNote", x: left, y, text, size },
      ...knots.map((role): Mark => {
        const radius = role === "loomKnotBoth" ? size * 0.55 : size * 0.34;
        return { shape: "circle", role, x: center, y, radius };
      }),
    ];
  });
  const title: Mark = {
    shape: "text",
    role: "loomTitle",
    x,
    y,
    text: words.title,
    size,
    anchor: "end",
  };
  return x - measure(words.title, size, "bold") < 0 ? [] : [title, ...marks];
}
