import { arrangeLinks, type LinkBundle, type LinkInput } from "./links.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { sum } from "./sum.ts";

/** Curves that can still be told apart. */
const CROWD = 36;

/** The links of what is open in a scene. */
export interface Linkage<Link> {
  readonly bundles: readonly LinkBundle[];
  /** More curves than can be told apart: they recede, and who wants one points at it or its kind. */
  readonly isCrowded: boolean;
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
  const bundles = arrangeLinks(scene, inputs, measure);
  return {
    bundles,
    isCrowded: sum(bundles, (bundle) => bundle.links.length) > CROWD,
    told: new Map(links.map((link) => [link.input.id, link])),
    related: new Set([open, ...links.map(({ opens }) => opens.id)]),
  };
}
