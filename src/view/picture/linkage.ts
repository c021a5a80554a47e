import { hueOf } from "#layout/hue.ts";
import { type Linkage as Linked, linkageIn } from "#layout/linkage.ts";
import { matrixOf, topsOf } from "#layout/plate.ts";
import type { BandBox } from "#layout/scene.ts";
import type { View } from "#state/view.ts";
import { type Link, linksOf } from "#words/links.ts";
import type { Words } from "#words/words.ts";
import type { Explorer } from "../context.ts";
import type { Stage } from "./useScene.ts";

/** A link with the hue of its far end's layer; `null` for a standard. */
export interface HuedLink extends Link {
  readonly hue: number | null;
}

/** The links of what is open, as numbers and words. */
export interface Linkage extends Linked<HuedLink> {
  /** What all of them are of, in words. */
  readonly title: string;
  /** The names among what is tied, layer by layer: curves pass behind these. */
  readonly fronts: readonly Front[];
}

interface Front {
  readonly layer: string;
  /** In the layer's own px. */
  readonly path: string;
  readonly matrix: string | undefined;
}

/** What is tied to what is open; while dependents are followed, the tree of these instead. */
export function linkageOf(
  explorer: Explorer,
  words: Words,
  { scene, names }: Pick<Stage, "scene" | "names">,
  { open, trace }: Pick<View, "open" | "trace">,
): Linkage | null {
  const { layers } = explorer.ecosystem;
  const links = linksOf(explorer, words, names, { open, trace }).map((link) => {
    const index = layers.findIndex(({ id }) => id === link.layer);
    return { ...link, hue: index < 0 ? null : hueOf(index, layers.length) };
  });
  const linked = linkageIn(scene, open?.id, links, explorer.measure);
  if (!open || !linked) return null;
  const name = names.get(open.id) ?? open.id;
  return {
    ...linked,
    title: words.t(trace ? "picture.trace" : "picture.links", { name }),
    fronts: scene.bands.flatMap((band) => frontOf(band, linked.related)),
  };
}

function frontOf(band: BandBox, related: ReadonlySet<string>): readonly Front[] {
  const { id, chips, folded, pose } = band;
  if (pose.cover > 0) return [];
  const more = folded?.ids.some((one) => related.has(one)) ? [folded.box] : [];
  const path = topsOf([...chips.filter((chip) => related.has(chip.id)), ...more]);
  const matrix = pose.flat < 1 ? `matrix(${matrixOf(band).join(" ")})` : undefined;
  return [{ layer: id, path, matrix }];
}
