import { hueOf } from "#layout/hue.ts";
import { type Linkage as Linked, linkageIn } from "#layout/linkage.ts";
import { traceIn } from "#query/trace.ts";
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
  /** The kinds of relation that there are, hidden ones too, in their order. */
  readonly kinds: readonly RelationKind[];
}

/** A kind of relation of what is open, for the legend. */
export interface RelationKind {
  readonly id: string;
  /** The words of it from both sides, where both occur. */
  readonly words: readonly string[];
  readonly count: number;
  readonly isHidden: boolean;
}

/** What is tied to what is open; while dependents are followed, the tree of these instead. */
export function linkageOf(
  explorer: Explorer,
  words: Words,
  { scene, names }: Pick<Stage, "scene" | "names">,
  { open, trace: followed, hide }: Pick<View, "open" | "trace" | "hide">,
): Linkage | null {
  const { layers } = explorer.ecosystem;
  const trace = traceIn(followed);
  const all = linksOf(explorer, words, names, { open, trace });
  if (!open || all.length === 0) return null;
  const links = all
    .filter(({ kind }) => !hide.includes(kind))
    .map((link) => {
      const index = layers.findIndex(({ id }) => id === link.layer);
      return { ...link, hue: index < 0 ? null : hueOf(index, layers.length) };
    });
  const linked = linkageIn(scene, open.id, links, explorer.measure);
  const name = names.get(open.id) ?? open.id;
  return {
    bundles: linked?.bundles ?? [],
    isCrowded: linked?.isCrowded ?? false,
    told: linked?.told ?? new Map(),
    related: linked?.related ?? new Set([open.id]),
    title: words.t(trace ? `picture.${trace}` : "picture.links", { name }),
    kinds: kindsOf(all, hide),
  };
}

function kindsOf(links: readonly Link[], hide: readonly string[]): readonly RelationKind[] {
  const kinds = [...new Set(links.map(({ kind }) => kind))];
  return kinds.map((id) => {
    const own = links.filter(({ kind }) => kind === id);
    return {
      id,
      words: [...new Set(own.map(({ word }) => word))],
      count: own.length,
      isHidden: hide.includes(id),
    };
  });
}
