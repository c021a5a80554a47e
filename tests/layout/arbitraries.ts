import * as fc from "fast-check";
import type { ChipInput, LayerInput, StrataInput } from "#layout/frame.ts";
import { lying } from "#layout/plate.ts";
import type { Measure } from "#layout/measure.ts";
import type { BandBox, Rect, Scene } from "#layout/scene.ts";
import type { ThreadInput } from "#layout/threadWidths.ts";

/** Quick, and deterministic: the laws must hold for any measure. */
export const countLetters: Measure = (text, fontSize, weight) =>
  text.length * fontSize * (weight === "bold" ? 0.62 : 0.56);

/** Names as they come: short, long, one word that cannot be broken, other scripts. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Z][a-z]{1,12}( [A-Z][a-z]{1,8})?$/u) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "The quite unbelievably long name of a component that a committee has agreed upon",
      "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt",
      "容器网络接口规范与参考实现",
      "واجهة شبكة الحاويات",
      "🚢🐳 Кит",
      "x",
      "",
    ),
  },
);

/** Few in most layers; now and then 300. */
const anyCount = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1) },
  { weight: 20, arbitrary: fc.integer({ min: 2, max: 30 }) },
  { weight: 1, arbitrary: fc.constant(300) },
);

/** As a rule up to `few`, now and then up to `many`. */
function listOf<T>(items: fc.Arbitrary<T>, few: number, many: number): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(items, { maxLength: few, size: "max" }) },
    { weight: 1, arbitrary: fc.array(items, { maxLength: many, size: "max" }) },
  );
}

function chipsOf(layer: number, names: readonly string[], seed: number): readonly ChipInput[] {
  return names.map((name, index) => {
    const dice = (index * 7919 + layer * 104_729 + seed) % 101;
    return {
      id: `chip-${layer}-${index}`,
      name,
      weight: dice === 0 ? Infinity : dice % 12,
      hasSign: dice % 3 === 0,
      ...(layer % 2 === 0 && { group: `group-${layer}-${dice % 4}` }),
      ...(seed % 3 === 0 && { rank: dice % 13 === 0 ? 0 : dice % 5 === 0 ? 2 : 3 }),
    };
  });
}

const anyLayers: fc.Arbitrary<readonly LayerInput[]> = listOf(
  fc.tuple(anyCount, fc.array(anyName, { minLength: 1, maxLength: 8 }), anyName, fc.nat()),
  10,
  40,
).map((list) =>
  list.map(([count, pool, label, seed], layer) => ({
    id: `layer-${layer}`,
    label,
    note: `${count} active`,
    groups: [0, 1, 2, 3].map((group) => ({ id: `group-${layer}-${group}`, label: `G${group}` })),
    chips: chipsOf(
      layer,
      Array.from({ length: count }, (_, index) => pool[index % pool.length] ?? ""),
      seed,
    ),
  })),
);

const anyThreads: fc.Arbitrary<readonly ThreadInput[]> = listOf(
  fc.tuple(
    anyName,
    fc.uniqueArray(fc.integer({ min: 0, max: 42 }), { maxLength: 5 }),
    fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Infinity)),
  ),
  8,
  60,
).map((list) =>
  list.map(([label, layers, weight], index) => ({
    id: `thread-${index}`,
    label,
    layers: layers.toSorted((a, b) => a - b).map((layer) => `layer-${layer}`),
    weight,
  })),
);

const anySize = fc.oneof(
  fc.constantFrom(
    { width: 320, height: 256 },
    { width: 390, height: 844 },
    { width: 639, height: 480 },
    { width: 640, height: 480 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ),
  fc.record({
    width: fc.integer({ min: 320, max: 3840 }),
    height: fc.integer({ min: 256, max: 2160 }),
  }),
);

export const anyInput: fc.Arbitrary<StrataInput> = fc
  .record({
    layers: anyLayers,
    threads: fc.oneof(fc.constant([]), anyThreads),
    size: anySize,
    focus: fc.option(fc.nat(12)),
    scale: fc.constantFrom(1, 1, 1.5, 2, 3, 5),
    areOthersQuiet: fc.boolean(),
    areThreadsUnfolded: fc.boolean(),
    text: fc.constantFrom(
      { min: 11, max: 15 },
      { min: 18, max: 22 },
      { min: 12, max: 12 },
      { min: 9, max: 30.7 },
    ),
  })
  .map(({ focus, ...input }) => ({
    ...input,
    measure: countLetters,
    focus: focus === null ? null : `layer-${focus}`,
  }));

/** A band of the flat picture that is all content. */
export function lyingBand(
  band: Pick<BandBox, "id" | "label" | "chips"> & Partial<Pick<BandBox, "dots" | "more">> & Rect,
): BandBox {
  const { x, y, width, height } = band;
  const content = { x, y, width, height };
  return {
    dots: [],
    more: null,
    ...band,
    content,
    ground: content,
    pose: lying(content),
    headings: [],
    detail: 0,
  };
}

/** Everything in a band that can be pressed beside its name. */
export function boxesOf({ chips, dots, more }: BandBox): readonly Rect[] {
  return [...chips, ...dots, ...(more ? [more] : [])];
}

/** Numbers are added in another order here than there. */
const CLOSE = 1e-6;

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x + a.width > b.x + CLOSE &&
    b.x + b.width > a.x + CLOSE &&
    a.y + a.height > b.y + CLOSE &&
    b.y + b.height > a.y + CLOSE
  );
}

export function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - CLOSE &&
    inner.y >= outer.y - CLOSE &&
    inner.x + inner.width <= outer.x + outer.width + CLOSE &&
    inner.y + inner.height <= outer.y + outer.height + CLOSE
  );
}

export function wholeOf({ width, height }: Scene): Rect {
  return { x: 0, y: 0, width, height };
}

/** Where the corners of a leaning label are: it turns about the left end of its upper edge's line. */
export function leaning({ x, y, width, height }: Rect, turn: number): Rect {
  const angle = (turn * Math.PI) / 180;
  const corners = [
    [0, -height / 2],
    [width, -height / 2],
    [0, height / 2],
    [width, height / 2],
  ].map(([along = 0, across = 0]) => [
    x + along * Math.cos(angle) - across * Math.sin(angle),
    y + along * Math.sin(angle) + across * Math.cos(angle),
  ]);
  const xs = corners.map(([cx = 0]) => cx);
  const ys = corners.map(([, cy = 0]) => cy);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
