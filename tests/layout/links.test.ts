import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointOn } from "#layout/curve.ts";
import { arrangeLinks, type LinkInput } from "#layout/links.ts";
import { lying } from "#layout/plate.ts";
import type { Scene } from "#layout/scene.ts";
import { arrangeStack } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { anyInput, countLetters, isInside, overlap, wholeOf } from "./arbitraries.ts";

const idsIn = ({ bands, threads, foldedThreads }: Scene): readonly string[] => [
  ...bands.flatMap(({ chips, dots }) => [...chips, ...dots].map(({ id }) => id)),
  ...threads.map(({ id }) => id),
  ...(foldedThreads?.ids ?? []),
];

/** Ties of one thing, or a chain, between whatever stands in a scene. */
function linksIn(scene: Scene, dice: readonly number[]): readonly LinkInput[] {
  const ids = idsIn(scene);
  const pick = (number: number): string => ids[number % Math.max(1, ids.length)] ?? "nobody";
  return dice.map((number, index) => ({
    id: `link-${index}`,
    from: { id: number % 5 === 0 ? pick(number + 1) : pick(dice[0] ?? 0) },
    to: number % 3 === 0 ? { id: pick(number), layer: "layer-1" } : { id: pick(number) },
    type: `type-${number % 6}`,
    label: number % 7 === 0 ? "" : `says ${number % 6} →`,
  }));
}
/** Flat, or as plates. */
const anyScene: fc.Arbitrary<Scene> = fc
  .tuple(anyInput, fc.boolean())
  .map(([input, isFlat]) => (isFlat ? arrangeStrata(input) : arrangeStack(input)));
const anyDice = fc.oneof(
  fc.constantFrom<number[]>([], [17]),
  fc.array(fc.nat(999), { minLength: 2, maxLength: 90 }),
);

describe("links", () => {
  it("have words inside the picture and apart, and curves inside it", () => {
    fc.assert(
      fc.property(anyScene, anyDice, (scene, dice) => {
        const inputs = linksIn(scene, dice);
        const bundles = arrangeLinks(scene, inputs, countLetters);
        const whole = wholeOf(scene);
        const boxes = bundles.flatMap(({ label }) => (label ? [label.box] : []));
        for (const [index, box] of boxes.entries()) {
          expect(isInside(box, whole)).toBe(true);
          expect(box.height * scene.scale).toBeGreaterThanOrEqual(24 - 1e-6);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
        for (const { links } of bundles) {
          for (const { curve } of links) {
            for (const t of [0, 0.3, 0.6, 1]) {
              const [x, y] = pointOn(curve, t);
              expect(isInside({ x, y, width: 0, height: 0 }, whole)).toBe(true);
            }
          }
        }
        expect(arrangeLinks(scene, inputs, countLetters)).toEqual(bundles);
      }),
      { numRuns: 40 },
    );
  });

  it("are all drawn or counted, each once, but those that lead out of the picture", () => {
    fc.assert(
      fc.property(anyScene, anyDice, (scene, dice) => {
        const there = new Set(idsIn(scene));
        const inputs = [
          ...linksIn(scene, dice),
          { id: "lost", from: { id: "zebra" }, to: { id: "gnu" }, type: "eats", label: "eats" },
        ];
        const told = arrangeLinks(scene, inputs, countLetters).flatMap(({ links, folded }) => [
          ...links.map(({ id }) => id),
          ...folded,
        ]);
        const wanted = inputs.filter(({ from, to }) => there.has(from.id) && there.has(to.id));
        expect(told.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });
});

const chips = (count: number, row: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${row}-${index}`,
    x: 20 + (index % 12) * 70,
    y: row * 150 + Math.floor(index / 12) * 28,
    width: 60,
    height: 22,
  }));
const whole = (row: number) => ({ x: 0, y: row * 150, width: 900, height: 140 });
const band = (row: number, count: number) => ({
  id: `layer-${row}`,
  ...whole(row),
  content: whole(row),
  ground: whole(row),
  pose: lying(whole(row)),
  label: { x: 0, y: row * 150, width: 20, height: 140 },
  chips: chips(count, row),
  dots: [],
  more: null,
  headings: [],
  detail: 0 as const,
});
const scene: Scene = {
  width: 900,
  height: 600,
  scale: 1,
  fontSize: 12,
  labelSize: 14,
  bands: [band(0, 40), band(1, 0), band(2, 5)],
  threads: [],
  foldedThreads: null,
};
const edge = (to: string, type = "uses"): LinkInput => ({
  id: `${type} ${to}`,
  from: { id: "2-2" },
  to: { id: to },
  type,
  label: type,
});

describe("a bundle", () => {
  it("has one word for links of a type that go the same way", () => {
    const bundles = arrangeLinks(
      scene,
      [edge("0-1"), edge("0-5"), edge("0-9", "ships"), edge("2-4")],
      countLetters,
    );
    expect(bundles.map(({ links, label }) => [links.length, label?.text])).toEqual([
      [2, "uses"],
      [1, "ships"],
      [1, "uses"],
    ]);
  });

  it("draws the nearest and counts the rest where there are too many", () => {
    const all = Array.from({ length: 40 }, (_, index) => edge(`0-${index}`));
    const [bundle] = arrangeLinks(scene, all, countLetters);
    expect(bundle?.links).toHaveLength(24);
    expect(bundle?.folded).toHaveLength(16);
    expect(bundle?.label?.text).toBe("uses");
  });

  it("keeps its word clear of the chips it ties, where there is room", () => {
    const all = [edge("0-1"), edge("0-8", "ships"), edge("0-11", "likes"), edge("2-4")];
    const tied = scene.bands
      .flatMap((one) => one.chips)
      .filter(({ id }) => id === "2-2" || all.some(({ to }) => to.id === id));
    for (const { label } of arrangeLinks(scene, all, countLetters)) {
      expect(tied.filter((chip) => label && overlap(label.box, chip))).toEqual([]);
    }
  });
});
