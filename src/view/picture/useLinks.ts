import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import type { Linkage, linkageOf } from "./linkage.ts";
import type { Links } from "./Links.tsx";
import type { LinkStops } from "./LinkStops.tsx";
import type { RelationLegend } from "./RelationLegend.tsx";
import type { Stage } from "./useScene.ts";

/** What it takes to draw links: chunks of their own, for a first picture has none. */
interface LinkParts {
  readonly linkageOf: typeof linkageOf;
  readonly Links: typeof Links;
  readonly LinkStops: typeof LinkStops;
  readonly RelationLegend: typeof RelationLegend;
}

/** ms; by then the first picture has been painted, on slow machines too. */
const WARM_AFTER = 1500;

/** The links of what is open, and what draws them; `null` where there are none, or none yet. */
export function useLinks({
  scene,
  names,
}: Stage): (LinkParts & { readonly linkage: Linkage }) | null {
  const explorer = useExplorer();
  const words = useWords();
  // The answer to a press is painted first.
  const open = useDeferredValue(useView((view) => view.open));
  const trace = useDeferredValue(useView((view) => view.trace));
  const hide = useDeferredValue(useView((view) => view.hide));
  const parts = useParts(open !== null);
  return useMemo(() => {
    const linkage = parts?.linkageOf(explorer, words, { scene, names }, { open, trace, hide });
    return parts && linkage ? { ...parts, linkage } : null;
  }, [parts, explorer, words, scene, names, open, trace, hide]);
}

function useParts(isWanted: boolean): LinkParts | null {
  const [parts, setParts] = useState<LinkParts | null>(null);
  useEffect(() => {
    // Without them the picture is whole but for its links, and the panel tells these.
    const load = (): void => void loadLinkParts().then(setParts, () => null);
    const handle = setTimeout(load, isWanted ? 0 : WARM_AFTER);
    return () => clearTimeout(handle);
  }, [isWanted]);
  return parts;
}

/** Fetches what draws links. */
export async function loadLinkParts(): Promise<LinkParts> {
  const [one, two, three, four] = await Promise.all([
    import("./linkage.ts"),
    import("./Links.tsx"),
    import("./LinkStops.tsx"),
    import("./RelationLegend.tsx"),
  ]);
  return {
    linkageOf: one.linkageOf,
    Links: two.Links,
    LinkStops: three.LinkStops,
    RelationLegend: four.RelationLegend,
  };
}
