import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { EntityRef } from "#model/id.ts";
import { useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import type { Linkage } from "./linkage.ts";
import type { linkParts } from "./linkParts.ts";
import type { Stage } from "./useScene.ts";

type LinkParts = typeof linkParts;

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
  const parts = useParts(open);
  return useMemo(() => {
    const linkage = parts?.linkageOf(explorer, words, { scene, names }, { open, trace, hide });
    return parts && linkage ? { ...parts, linkage } : null;
  }, [parts, explorer, words, scene, names, open, trace, hide]);
}

function useParts(open: EntityRef | null): LinkParts | null {
  const [parts, setParts] = useState<LinkParts | null>(null);
  const isThere = parts !== null;
  useEffect(() => {
    if (isThere) return;
    // Without them the picture is whole but for its links, and the panel tells these. What is opened
    // next tries again.
    const load = (): void => void loadParts().then(setParts, () => null);
    const handle = setTimeout(load, open ? 0 : WARM_AFTER);
    return () => clearTimeout(handle);
  }, [open, isThere]);
  return parts;
}

async function loadParts(): Promise<LinkParts> {
  return (await import("./linkParts.ts")).linkParts;
}
