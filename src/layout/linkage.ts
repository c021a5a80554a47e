import { arrangeLinks, type LinkBundle, type LinkInput } from "./links.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";

/** The links of what is open in a scene. */
export interface Linkage<Link> {
  readonly bundles: readonly LinkBundle[];
  /** What is told of each link, by the link's id. */
  readonly told: ReadonlyMap<string, Link>;
  /** What is tied to the open thing, and that itself. */
  readonly related: ReadonlySet<string>;
}

/** @returns `null` where nothing is tied to it: then nothing recedes either */
export function linkageIn<
  Link extends { readonly input: LinkInput; readonly opens: { readonly id: string } },
>(
  scene: Scene,
  open: string | undefined,
  links: readonly Link[],
  measure: Measure,
): Linkage<Link> | null {
  if (open === undefined || links.length === 0) return null;
  const inputs = links.map(({ input }) => input);
  return {
    bundles: arrangeLinks(scene, inputs, measure),
    told: new Map(links.map((link) => [link.input.id, link])),
    related: new Set([open, ...links.map(({ opens }) => opens.id)]),
  };
}
