import { type Matrix, mapPoint, matrixOf } from "#layout/plate.ts";
import type { BandBox, Point, Rect } from "#layout/scene.ts";
import type { Ink, LayerInk } from "./ink.ts";
import { element, number } from "./xml.ts";

/** How the components of a layer are to be told apart where they are tiles without names. */
export interface TileFace {
  readonly isOut: boolean;
  /** Nobody works on it any more. */
  readonly isOver: boolean;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  /** While something is open: is it tied to that? `null`: nothing is asked. */
  readonly isRelated: boolean | null;
}

/**
 * A layer as a plate with its tiles, in the scene's own px: what a renderer is not asked to
 * transform it cannot get wrong.
 * @param faceOf of a component by its id
 * @param isMoreIn whether anything folded away passes the filters
 */
export function writePlate(
  band: BandBox,
  { faceOf, isMoreIn }: { readonly faceOf: (id: string) => TileFace; readonly isMoreIn: boolean },
  { ink, layer, isOpen }: { readonly ink: Ink; readonly layer: LayerInk; readonly isOpen: boolean },
): string {
  const { pose, content, chips, folded } = band;
  const matrix = matrixOf(band);
  const faces = chips.map((box) => ({ box, face: faceOf(box.id) }));
  const boxesOf = (wanted: (face: TileFace) => boolean): readonly Rect[] =>
    faces.filter(({ face }) => wanted(face)).map(({ box }) => box);
  const tiles = [
    ...boxesOf(({ isOut, isOver }) => !isOut && !isOver),
    ...(folded && isMoreIn ? [folded.box] : []),
  ];
  const receding = boxesOf(
    ({ isOut, isOver, isRelated }) => !isOut && !isOver && isRelated === false,
  );
  const strong = tiles.filter((tile) => !receding.includes(tile));
  const hollow = boxesOf(({ isOut, isOver }) => !isOut && isOver);
  const out = boxesOf(({ isOut }) => isOut);
  const tops = (rects: readonly Rect[], drop = 0): string =>
    rects.map((rect) => faceOfRect(cornersOf(matrix, rect), drop)).join("");
  const path = (d: string, paint: Readonly<Record<string, string | number | undefined>>): string =>
    d === "" ? "" : element("path", { d, ...paint });
  const ground = cornersOf(matrix, content);
  const slab = sidesOf([ground], pose.rise, pose.slab);
  const sides = sidesOf(
    tiles.map((rect) => cornersOf(matrix, rect)),
    0,
    pose.rise,
  );
  const dashed = { fill: "none", stroke: layer.edge, "stroke-dasharray": "1.5 3" };
  const body = [
    path(slab.end, { fill: layer.strong }),
    path(slab.front, { fill: layer.mark }),
    path(faceOfRect(ground, pose.rise), {
      fill: layer.tint,
      stroke: isOpen ? layer.strong : undefined,
      "stroke-width": isOpen ? 2 : undefined,
    }),
    path(sides.end, { fill: layer.strong }),
    path(sides.front, { fill: layer.mark }),
  ];
  // A plate turned to the reader has chips with names in place of its tiles' upper faces.
  if (pose.cover === 0) return body.join("");
  return [
    ...body,
    path(tops(out, pose.rise), dashed),
    path(tops(hollow), { fill: layer.tint, stroke: layer.mark, "stroke-dasharray": "3 2.5" }),
    path(tops(strong), { fill: layer.tile, stroke: layer.mark }),
    path(tops(receding), { fill: layer.tint, stroke: layer.edge }),
    path(tops(boxesOf(({ isRelated }) => isRelated === true)), {
      fill: "none",
      stroke: layer.strong,
      "stroke-width": 2.25,
    }),
    path(tops(boxesOf(({ isCompared }) => isCompared)), {
      fill: "none",
      stroke: ink.accent,
      "stroke-width": 2.5,
    }),
    path(tops(boxesOf(({ isOpen: isTileOpen }) => isTileOpen)), {
      fill: "none",
      stroke: layer.strong,
      "stroke-width": 3.5,
    }),
  ].join("");
}

/** The image of a rectangle: upper left, upper right, lower right, lower left. */
type Corners = readonly [Point, Point, Point, Point];

function cornersOf(matrix: Matrix, { x, y, width, height }: Rect): Corners {
  return [
    mapPoint(matrix, [x, y]),
    mapPoint(matrix, [x + width, y]),
    mapPoint(matrix, [x + width, y + height]),
    mapPoint(matrix, [x, y + height]),
  ];
}

function outline(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join("L")}Z`;
}

function faceOfRect(corners: Corners, drop: number): string {
  return outline(corners.map((corner) => below(corner, drop)));
}

function below([x, y]: Point, drop: number): Point {
  return [x, y + drop];
}

/** The two sides of each block that are seen: `height` px high, `drop` px below the faces given. */
function sidesOf(
  blocks: readonly Corners[],
  drop: number,
  height: number,
): { readonly front: string; readonly end: string } {
  const side = (from: Point, to: Point): string =>
    outline([
      below(from, drop),
      below(to, drop),
      below(to, drop + height),
      below(from, drop + height),
    ]);
  return {
    front: blocks.map(([, , right, left]) => side(left, right)).join(""),
    end: blocks.map(([, top, bottom]) => side(top, bottom)).join(""),
  };
}
