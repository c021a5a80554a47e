import type { ChipBox, Point } from "#layout/scene.ts";
import type { Phase } from "#model/track.ts";
import { circleSteps, type Mark, polygon, type Step } from "./mark.ts";
import type { Role } from "./paint.ts";
import type { State } from "./states.ts";

/** A dot's radius, of the distance to its neighbour. */
const RADIUS = 0.34;

/** The shape of a dot tells the phase as the sign of a chip does. */
const LOOKS: Readonly<
  Record<Phase, { readonly role: Role; readonly steps: (at: Point, r: number) => readonly Step[] }>
> = {
  announced: { role: "dotRing", steps: (at, r) => circleSteps(at, r * 0.9) },
  preview: { role: "dotRing", steps: half },
  stable: { role: "dot", steps: circleSteps },
  maintenance: { role: "dot", steps: triangle },
  dormant: { role: "dot", steps: bars },
  ended: { role: "dotOver", steps: cross },
};

/**
 * The components of a layer that have no name in the picture. Dots of one look are one outline, for
 * there are hundreds; `drawDotSpots` says whose each is.
 * @param lookOf a component's phase, and the states that change how its dot is painted
 */
export function drawDots(
  dots: readonly ChipBox[],
  lookOf: (id: string) => { readonly phase: Phase; readonly states: readonly State[] },
): readonly Mark[] {
  const looks = new Map<string, { phase: Phase; states: readonly State[]; steps: Step[] }>();
  for (const { id, x, y, width, height } of dots) {
    const { phase, states } = lookOf(id);
    const key = [phase, ...states].join(" ");
    const look = looks.get(key) ?? { phase, states, steps: [] };
    looks.set(key, look);
    const radius = Math.min(width, height) * RADIUS;
    look.steps.push(...LOOKS[phase].steps([x + width / 2, y + height / 2], radius));
  }
  return [...looks.values()].map(({ phase, states, steps }): Mark => ({
    shape: "group",
    role: "dots",
    states,
    marks: [{ shape: "outline", role: LOOKS[phase].role, steps }],
  }));
}

/** What says whose a dot is, and what a pointer can hit: a spot without paint at each. */
export function drawDotSpots(dots: readonly ChipBox[]): readonly Mark[] {
  return dots.map(({ id, x, y, width, height }) => ({
    shape: "group",
    data: { component: id, mark: "dot" },
    marks: [
      {
        shape: "circle",
        role: "dotSpot",
        x: x + width / 2,
        y: y + height / 2,
        radius: Math.min(width, height) / 2,
      },
    ],
  }));
}

/** A ring with a line across it. */
function half(at: Point, r: number): readonly Step[] {
  const [x, y] = at;
  return [
    ...circleSteps(at, r * 0.9),
    { kind: "move", to: [x, y - r * 0.9] },
    { kind: "line", to: [x, y + r * 0.9] },
  ];
}

function triangle([x, y]: Point, r: number): readonly Step[] {
  return polygon([
    [x - r, y + r * 0.9],
    [x + r, y + r * 0.9],
    [x, y - r],
  ]);
}

function bars([x, y]: Point, r: number): readonly Step[] {
  return [x - r * 0.9, x + r * 0.25].flatMap((left) =>
    polygon([
      [left, y - r],
      [left + r * 0.65, y - r],
      [left + r * 0.65, y + r],
      [left, y + r],
    ]),
  );
}

function cross([x, y]: Point, r: number): readonly Step[] {
  const d = r * 0.8;
  return [
    { kind: "move", to: [x - d, y - d] },
    { kind: "line", to: [x + d, y + d] },
    { kind: "move", to: [x + d, y - d] },
    { kind: "line", to: [x - d, y + d] },
  ];
}
