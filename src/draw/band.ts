import { LABEL_AIR, noteSizeIn, ONE_LINE } from "#layout/frame.ts";
import { cut, halved } from "#layout/lines.ts";
import type { Measure } from "#layout/measure.ts";
import { downBy, matrixOf, sidesOf } from "#layout/plate.ts";
import type { BandBox, ChipBox, Rect } from "#layout/scene.ts";
import { type Mark, polygon, rectMark, rectSteps, type Step } from "./mark.ts";
import type { State } from "./states.ts";

/** px; in a band higher than most windows the name stands where it begins. */
const TALLEST = 400;
/** Of a name on two lines: the height of a line, and of the band that holds both, in sizes of its text. */
const LINE = 1.1;
const TWO_LINES = 2.1;
const SPINE = 6;

/**
 * What a layer stands on: a flat band with a spine in its colour, or a plate with a front and an end.
 * In the scene's px where flat; in the band's own where it is a plate, for the pose's map.
 */
export function drawGround(band: BandBox): readonly Mark[] {
  const { ground, pose } = band;
  const { flat } = pose;
  if (flat === 1) {
    return [rectMark(ground, "ground", Math.min(9, ground.height / 3))];
  }
  const matrix = matrixOf(band);
  const rise = downBy(matrix, pose.rise);
  const lowered = { ...ground, x: ground.x + rise[0], y: ground.y + rise[1] };
  const sides = sidesOf([lowered], downBy(matrix, pose.slab));
  return [
    { shape: "outline", role: "end", steps: sides.end.flatMap(polygon) },
    { shape: "outline", role: "front", steps: sides.front.flatMap(polygon) },
    rectMark(lowered, "ground"),
  ];
}

/** The coloured edge of a flat band. @param share how much of it shows, 0 to 1 */
export function drawSpine({ ground }: BandBox): Mark {
  const { x, y, height } = ground;
  return rectMark({ x, y, width: SPINE, height }, "spine", SPINE / 2);
}

/** The sides of blocks that stand on a plate; in the band's own px. */
export function drawBlocks(band: BandBox, blocks: readonly Rect[]): readonly Mark[] {
  if (band.pose.flat === 1 || blocks.length === 0) return [];
  const { front, end } = sidesOf(blocks, downBy(matrixOf(band), band.pose.rise));
  return [
    { shape: "outline", role: "end", steps: end.flatMap(polygon) },
    { shape: "outline", role: "front", steps: front.flatMap(polygon) },
  ];
}

/** Chips as plain blocks, as long as they move: hundreds of words could not be set anew each frame. */
export function drawTiles(chips: readonly ChipBox[]): Mark {
  const steps: readonly Step[] = chips.flatMap(rectSteps);
  return { shape: "outline", role: "tile", steps };
}

/** A layer's name, and below or beside it, where there is room, its note. */
export function drawName(band: BandBox, input: NameInput): Mark {
  const { name, size, measure, isBehind, scale = 1, isSticky = false } = input;
  const { label } = band;
  const noteSize = noteSizeIn(size * scale) / scale;
  const room = label.width - (LABEL_AIR.before + 8) / scale;
  const isOneLine = label.height < size * ONE_LINE;
  const note = (isOneLine && band.isNoteShort ? input.note?.short : input.note?.whole) ?? "";
  const beside = measure(name, size, "bold") + noteSize + measure(note, noteSize, "normal");
  const isBeside = isOneLine && beside <= room;
  const hasNote = note !== "" && (isBeside || !isOneLine);
  const middle = label.y + Math.min(label.height, TALLEST) / 2;
  const x = label.x + LABEL_AIR.before / scale;
  const widthOf = (text: string): number => measure(text, size, "bold");
  const within = (text: string): string => cut(text, room, widthOf);
  // Where nothing stands below it, a long name has its second line.
  const hasTwo = note === "" && label.height >= size * TWO_LINES;
  const lines = (hasTwo && widthOf(name) > room ? halved(name, widthOf) : [name]).map(within);
  const [, second] = lines;
  const first = hasNote && !isBeside ? middle - size * 0.52 : middle;
  return {
    shape: "group",
    role: "layerLabel",
    ...(isBehind && { states: ["behind" as const] }),
    marks: [
      ...(isSticky ? [drawBack(label, { x, width: widthOf(within(name)), size, scale })] : []),
      ...lines.map((text, index) => ({
        shape: "text" as const,
        role: "layerName" as const,
        x,
        y: second === undefined ? first : middle + (index - 0.5) * size * LINE,
        text,
        size,
      })),
      ...(hasNote
        ? [
            {
              shape: "text" as const,
              role: "layerNote" as const,
              ...(isBeside && !band.isNoteShort
                ? { x: label.x + label.width - 8, anchor: "end" as const }
                : { x: isBeside ? x + widthOf(name) + noteSize : x }),
              y: isBeside ? middle : middle + size * 0.72,
              text: note,
              size: noteSize,
            },
          ]
        : []),
    ],
  };
}

/** What a name stands on while it is held in the window over what passes below it. */
function drawBack(
  label: Rect,
  { x, width, size, scale }: { x: number; width: number; size: number; scale: number },
): Mark {
  const height = Math.min(label.height, size * 2.6);
  const y = label.y + (label.height - height) / 2;
  const air = 6 / scale;
  return rectMark({ x: x - air, y, width: width + 2 * air, height }, "layerBack", air);
}

export interface NameInput {
  readonly name: string;
  readonly note: { readonly whole: string; readonly short: string } | undefined;
  readonly size: number;
  readonly measure: Measure;
  readonly isBehind: boolean;
  /** Screen px per unit; 1 unless given. */
  readonly scale?: number;
  /** It stays in the window while what it names is panned. */
  readonly isSticky?: boolean;
}

/** The names of a layer's groups, or of the steps of a trace. */
export function drawHeadings({ headings }: BandBox, measure: Measure): readonly Mark[] {
  return headings.map(({ text, x, y, width, height, fontSize }) => ({
    shape: "text",
    role: "groupName",
    x,
    y: y + height / 2,
    // A hair of air, for it may be exactly as wide as its text.
    text: cut(text, width + fontSize * 0.2, (one) => measure(one, fontSize, "bold")),
    size: fontSize,
  }));
}

/** The button that counts the dots. */
export function drawMore(band: BandBox, fontSize: number, states: readonly State[]): Mark | null {
  const { more, dots, id } = band;
  if (!more) return null;
  return {
    shape: "group",
    role: "more",
    states,
    data: { more: id },
    marks: [
      rectMark(more, "moreBox", Math.min(7, more.height / 3)),
      {
        shape: "text",
        role: "moreText",
        x: more.x + more.width / 2,
        y: more.y + more.height / 2,
        text: `+${dots.length}`,
        size: Math.min(fontSize, more.height * 0.8),
        anchor: "middle",
      },
    ],
  };
}
