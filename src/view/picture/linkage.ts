import { hueOf } from "#layout/hue.ts";
import { type Linkage as Linked, linkageIn } from "#layout/linkage.ts";
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
  return { ...linked, title: words.t(trace ? "picture.trace" : "picture.links", { name }) };
}
