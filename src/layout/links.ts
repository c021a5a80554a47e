import { group } from "d3";
import { anchorOf, isKnot } from "./anchor.ts";
import { type Curve, curveBetween, pointOn, type Way, wayOf } from "./curve.ts";
import { labelPlaces } from "./labelPlaces.ts";
import { mapRect, matrixOf } from "./plate.ts";
import type { Measure } from "./measure.ts";
import type { Point, Rect, Scene } from "./scene.ts";

/** One end of a link; of a standard, in the layer where it is to be met. */
export interface LinkEnd {
  readonly id: string;
  readonly layer?: string;
}
export interface LinkInput {
  readonly id: string;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Links of one type that leave the same thing the same way share one word. */
  readonly type: string;
  /** The word; empty where it goes without. */
  readonly label: string;
}
export interface LinkBox {
  readonly id: string;
  readonly curve: Curve;
}
export interface LinkLabel {
  readonly text: string;
  readonly box: Rect;
  /** The nearest place on its curves: a word that found room only beside them is tied to it. */
  readonly foot: Point;
}
/** Links that leave one thing together, and their word. */
export interface LinkBundle {
  readonly key: string;
  readonly type: string;
  readonly links: readonly LinkBox[];
  /** Too many to be drawn; the legend counts them. */
  readonly folded: readonly string[];
  /** `null` where it has no word, or the picture no room for it. */
  readonly label: LinkLabel | null;
}

/** More relations than this cannot be followed one by one. */
const MANY = 48;
/** More curves of a kind than this say no more than a number does. */
const MOST = 24;
/** To a standard's knot: the chips of its layer that provide it are lit, and those next to it suffice. */
const MOST_TO_KNOT = 6;
/** Places along a curve where a word may be tied to it. */
const FEET = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
/** A finger's target, px. */
const LEAST_HEIGHT = 24;

interface Drawn {
  readonly input: LinkInput;
  readonly from: Rect;
  readonly to: Rect;
  readonly way: Way;
}

/**
 * Draws ties as curves over the picture, bundled by type and way, a word to each bundle. Words are
 * inside the picture, apart from each other, and as clear of what they tie as there is room for.
 * What is not in the picture is left out.
 */
export function arrangeLinks(
  scene: Scene,
  inputs: readonly LinkInput[],
  measure: Measure,
): readonly LinkBundle[] {
  const bundles = new Map<string, Drawn[]>();
  const counted: LinkInput[] = [];
  const dots = new Set(scene.bands.flatMap((band) => band.dots.map(({ id }) => id)));
  // Of hundreds only those are drawn that end at names: the dots of the others are lit.
  const isDrawn = ({ to }: LinkInput): boolean => inputs.length <= MANY || !dots.has(to.id);
  for (const input of inputs) {
    const from = anchorOf(scene, input.from.id, input.from.layer);
    const to = anchorOf(scene, input.to.id, input.to.layer);
    if (!from || !to) continue;
    if (!isDrawn(input)) {
      counted.push(input);
      continue;
    }
    const isAside = [input.from, input.to].some(({ id, layer }) => isKnot(scene, id, layer));
    const way = wayOf(from, to, isAside);
    const key = [input.from.id, input.from.layer ?? "", input.type, way].join(" ");
    bundles.set(key, [...(bundles.get(key) ?? []), { input, from, to, way }]);
  }
  const kept = [...bundles].map(([key, all]) => {
    const near = all.toSorted((a, b) => farness(a) - farness(b));
    const most = near[0]?.way === "aside" ? MOST_TO_KNOT : MOST;
    return { key, drawn: near.slice(0, most), folded: near.slice(most).map((one) => one.input.id) };
  });
  const placed = withCurves(scene, kept);
  const height = Math.max(LEAST_HEIGHT, scene.fontSize * 1.7);
  const texts = placed.map(({ drawn: [first] }) => first?.input.label ?? "");
  const places = labelPlaces(
    placed.map(({ curves }, index) => {
      const text = texts[index] ?? "";
      const width =
        text === "" ? 0 : measure(text, scene.fontSize, "normal") + scene.fontSize * 1.6;
      return { curves, width, height };
    }),
    { names: namesIn(scene), dots: dotsIn(scene) },
    scene,
  );
  const bundled = placed.map(({ key, drawn, folded, curves }, index): LinkBundle => {
    const box = places[index];
    return {
      key,
      type: drawn[0]?.input.type ?? "",
      links: drawn.flatMap(({ input: { id } }, link) => {
        const curve = curves[link];
        return curve ? [{ id, curve }] : [];
      }),
      folded,
      label: box ? { text: texts[index] ?? "", box, foot: footOf(box, curves) } : null,
    };
  });
  const rest = [...group(counted, ({ type }) => type)].map(([type, list]): LinkBundle => ({
    key: `${type} counted`,
    type,
    links: [],
    folded: list.map(({ id }) => id),
    label: null,
  }));
  return [...bundled, ...rest];
}

/** What words are not to cover: names of components, of layers, and knots. */
function namesIn(scene: Scene): readonly Rect[] {
  return scene.bands.flatMap((band) => [
    band.label,
    ...[...band.chips, ...band.headings].map((box) => mapRect(matrixOf(band), box)),
  ]);
}

/** What words never cover: a dot or its count under a word could not be seen or pressed. */
function dotsIn(scene: Scene): readonly Rect[] {
  return scene.bands.flatMap((band) =>
    [...band.dots, ...(band.more ? [band.more] : [])].map((box) => mapRect(matrixOf(band), box)),
  );
}

function footOf({ x, y, width, height }: Rect, curves: readonly Curve[]): Point {
  const middle: Point = [x + width / 2, y + height / 2];
  const away = ([px, py]: Point): number => Math.hypot(px - middle[0], py - middle[1]);
  const points = curves.flatMap((curve) => FEET.map((t) => pointOn(curve, t)));
  return points.toSorted((a, b) => away(a) - away(b))[0] ?? middle;
}

interface Bundle {
  readonly key: string;
  readonly drawn: readonly Drawn[];
  readonly folded: readonly string[];
}

/** Bundles leave a thing side by side in the order in which they go, and links arrive so too. */
function withCurves(
  scene: Scene,
  bundles: readonly Bundle[],
): readonly (Bundle & { readonly curves: readonly Curve[] })[] {
  const leaving = sharesOf(
    bundles.flatMap(({ key, drawn }) => {
      const [first] = drawn;
      if (!first) return [];
      const aims = drawn.map(({ to }) => aimOf(to, first.way));
      const aim = aims.reduce((a, b) => a + b, 0) / aims.length;
      return [{ key, side: `${keyOf(first.from)} ${first.way}`, aim }];
    }),
  );
  const arriving = sharesOf(
    bundles.flatMap(({ key, drawn }) =>
      uniqueBoxes(drawn).map(({ from, to, way }) => ({
        key: `${key} ${keyOf(to)}`,
        side: `${keyOf(to)} ${way}`,
        aim: aimOf(from, way),
      })),
    ),
  );
  return bundles.map((bundle) => ({
    ...bundle,
    curves: bundle.drawn.map(({ from, to, way }) =>
      curveBetween([from, to], {
        way,
        leave: leaving.get(bundle.key) ?? 0.5,
        arrive: arriving.get(`${bundle.key} ${keyOf(to)}`) ?? 0.5,
        size: scene,
      }),
    ),
  }));
}

function sharesOf(
  ends: readonly { readonly key: string; readonly side: string; readonly aim: number }[],
): ReadonlyMap<string, number> {
  const sides = group(ends, ({ side }) => side);
  return new Map(
    [...sides.values()].flatMap((list) =>
      list
        .toSorted((a, b) => a.aim - b.aim)
        .map(({ key }, index): [string, number] => [key, (index + 1) / (list.length + 1)]),
    ),
  );
}

/** Several that are folded into one chip arrive there as one. */
function uniqueBoxes(drawn: readonly Drawn[]): readonly Drawn[] {
  return [...new Map(drawn.map((one) => [keyOf(one.to), one])).values()];
}

function aimOf({ x, y, width, height }: Rect, way: Way): number {
  return way === "aside" ? y + height / 2 : x + width / 2;
}

function keyOf({ x, y }: Rect): string {
  return `${x},${y}`;
}

function farness({ from, to }: Drawn): number {
  return Math.hypot(
    from.x + from.width / 2 - to.x - to.width / 2,
    from.y + from.height / 2 - to.y - to.height / 2,
  );
}
