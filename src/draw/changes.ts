import { mapPoint, matrixOf } from "#layout/plate.ts";
import { boxOf } from "#layout/scenePosition.ts";
import type { Point, Scene } from "#layout/scene.ts";
import { CHANGES, type ChangeKind } from "#query/changeKinds.ts";
import { circleSteps, type Mark, polygon, rectSteps, type Step } from "./mark.ts";

/**
 * How a change is told: by its outline, something is new, has ended, or is there and otherwise than
 * before; by the sign within, each of these apart. `other` leaves open which of them it is.
 */
export type ChangeLook = ChangeKind | "other";
export const CHANGE_LOOKS: readonly ChangeLook[] = [...CHANGES, "other"];

/** How each thing that has changed is marked where there is no room for a sign of each kind. */
export function plainLooks(
  changes: ReadonlyMap<string, ChangeKind>,
): ReadonlyMap<string, ChangeLook> {
  return new Map([...changes].map(([id, kind]) => [id, plainLook(kind)]));
}

function plainLook(kind: ChangeKind): ChangeLook {
  return kind === "new" || kind === "ended" ? kind : "other";
}

/** Radius of a chip's mark, in sizes of its text; of a dot's, in sizes of the dot's place. */
const ON_CHIP = 0.5;
const ROUND_DOT = 0.52;
/** The last knot of a thread with its ring, px. */
const KNOT = 9;

/** The same within a chip, and how far from its end, in sizes of its text. */
const IN_CHIP = { radius: 0.42, before: 0.85 };

/**
 * What changed, over a scene: a mark at a chip's corner and at the end of a standard's thread, an
 * outline round a dot.
 * @param areWithin marks stand within chips, which have kept room for them, and dots have none: so on
 *   slides, where a mark at a corner would lie over the next name, and none round a dot is seen
 */
export function drawChanges(
  scene: Scene,
  changes: ReadonlyMap<string, ChangeLook>,
  areWithin = false,
): readonly Mark[] {
  const radius = scene.fontSize * (areWithin ? IN_CHIP.radius : ON_CHIP);
  const threads = scene.threads.flatMap(({ id, line, label }) => {
    const look = changes.get(id);
    if (!look) return [];
    // Below the last knot, where it hides neither a knot nor the label.
    const at: Point = line
      ? [line.x, line.bottom + KNOT + radius * 1.3]
      : [label.x + label.width - radius * 0.4, label.y];
    return [drawSign(look, at, radius)];
  });
  const layers = scene.bands.flatMap((band) => [
    ...band.chips.flatMap((chip) => {
      const [look, box] = [changes.get(chip.id), boxOf(scene, chip.id)];
      if (!look || !box) return [];
      const end: Point = [
        chip.x + chip.width - scene.fontSize * IN_CHIP.before,
        chip.y + chip.height / 2,
      ];
      const corner: Point = [box.x + box.width - radius * 0.4, box.y];
      return [drawSign(look, areWithin ? mapPoint(matrixOf(band), end) : corner, radius)];
    }),
    ...drawRoundDots(
      (areWithin ? [] : band.dots).flatMap(({ id }) => {
        const [look, box] = [changes.get(id), boxOf(scene, id)];
        return look && box ? [{ look, box }] : [];
      }),
    ),
  ]);
  return [...layers, ...threads];
}

function drawSign(look: ChangeLook, at: Point, radius: number): Mark {
  return { shape: "group", role: "change", marks: drawChangeSign(look, at, radius) };
}

/** The mark alone: a circle with a plus, a square with a cross, a diamond with a sign of the kind. */
export function drawChangeSign(look: ChangeLook, at: Point, radius: number): readonly Mark[] {
  return [
    { shape: "outline", role: "changeBox", steps: outlineOf(look, at, radius) },
    { shape: "outline", role: "changeSign", steps: signOf(look, at, radius * 0.5) },
  ];
}

/** The outlines round dots, as one: there may be hundreds. */
function drawRoundDots(
  dots: readonly {
    readonly look: ChangeLook;
    readonly box: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
  }[],
): readonly Mark[] {
  if (dots.length === 0) return [];
  const steps = dots.flatMap(({ look, box: { x, y, width, height } }) =>
    outlineOf(look, [x + width / 2, y + height / 2], Math.min(width, height) * ROUND_DOT),
  );
  return [{ shape: "outline", role: "changeRing", steps }];
}

function outlineOf(look: ChangeLook, [x, y]: Point, radius: number): readonly Step[] {
  const side = radius * 0.88;
  switch (look) {
    case "new":
      return circleSteps([x, y], radius);
    case "ended":
      return rectSteps({ x: x - side, y: y - side, width: 2 * side, height: 2 * side });
    default:
      return polygon([
        [x, y - radius * 1.15],
        [x + radius * 1.15, y],
        [x, y + radius * 1.15],
        [x - radius * 1.15, y],
      ]);
  }
}

function signOf(look: ChangeLook, [x, y]: Point, r: number): readonly Step[] {
  const path = (first: Point, ...others: readonly Point[]): readonly Step[] => [
    { kind: "move", to: first },
    ...others.map((to): Step => ({ kind: "line", to })),
  ];
  switch (look) {
    case "new":
      return [...path([x - r, y], [x + r, y]), ...path([x, y - r], [x, y + r])];
    case "ended":
      return [...path([x - r, y - r], [x + r, y + r]), ...path([x - r, y + r], [x + r, y - r])];
    case "other":
      return path([x - r, y], [x + r, y]);
    // What stands where a name is written.
    case "renamed":
      return [
        ...path([x, y - r], [x, y + r]),
        ...path([x - r / 2, y - r], [x + r / 2, y - r]),
        ...path([x - r / 2, y + r], [x + r / 2, y + r]),
      ];
    // From one hand to the other.
    case "vendor":
      return [
        ...path([x - r, y], [x + r, y]),
        ...path([x + r / 4, y - r * 0.7], [x + r, y], [x + r / 4, y + r * 0.7]),
      ];
    // Lines of a text.
    case "license":
      return [
        ...path([x - r, y - r / 2], [x + r, y - r / 2]),
        ...path([x - r, y + r / 2], [x + r, y + r / 2]),
      ];
    // A stair.
    case "level":
      return path([x - r, y + r * 0.6], [x, y + r * 0.6], [x, y - r * 0.6], [x + r, y - r * 0.6]);
    // V for version.
    case "major":
      return path([x - r * 0.8, y - r * 0.7], [x, y + r * 0.8], [x + r * 0.8, y - r * 0.7]);
    // A knot.
    case "standard":
      return circleSteps([x, y], r * 0.75);
  }
}
