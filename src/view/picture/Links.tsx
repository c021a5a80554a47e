import { drawLink, drawWord } from "#draw/link.ts";
import type { LinkBundle } from "#layout/links.ts";
import type { Scene } from "#layout/scene.ts";
import { Marks } from "../Marks.tsx";
import type { Linkage } from "./linkage.ts";

export interface LinksProps {
  readonly linkage: Linkage;
  readonly scene: Scene;
  /** A link, a bundle of them, or a kind that is pointed at. */
  readonly lit: string | null;
  readonly part: "curves" | "words";
}

/** What ties the open thing, drawn over the bands. Keys and screen readers have the link stops. */
export function Links({ linkage, scene, lit, part }: LinksProps) {
  const { bundles, told, isCrowded } = linkage;
  const isLit = (bundle: LinkBundle, id: string): boolean =>
    lit === bundle.key || lit === id || lit === told.get(id)?.kind;
  const curves = bundles.flatMap((bundle) =>
    bundle.links.flatMap(({ id, curve }) => {
      const link = told.get(id);
      if (!link) return [];
      return [drawLink(curve, { ...link, id, isCrowded, isLit: isLit(bundle, id) }, scene.scale)];
    }),
  );
  const words = bundles.flatMap((bundle) => {
    const { label, links } = bundle;
    const isPointedAt = links.some(({ id }) => isLit(bundle, id));
    // Of very many kinds the legend speaks; a word comes when one is pointed at.
    if (!label || (isCrowded && !isPointedAt)) return [];
    return [drawWord(label, scene.fontSize, isPointedAt ? ["lit"] : [])];
  });
  return (
    <g data-links={lit === null ? "" : "lit"}>
      <Marks marks={part === "curves" ? curves : words} />
    </g>
  );
}
