import { useEffect, useState } from "react";
import { moveFocus } from "#ui/moveFocus.ts";
import { useView } from "./context.ts";

/**
 * What stands beside the picture gives the focus back, when it goes, to where it was before. What a
 * step of a talk has brought never had it, and a ring that appears by itself would only distract.
 */
export function useFocusReturn(): void {
  const isStep = useView(({ talk, detour }) => talk !== null && !detour);
  const [hasIt] = useState(!isStep);
  useEffect(() => {
    if (!hasIt) return;
    const before = document.activeElement;
    return () => {
      const isThere =
        before instanceof HTMLElement && before !== document.body && before.isConnected;
      const place = isThere
        ? before
        : document.querySelector<HTMLElement>("#picture [tabindex='0']");
      // Only if nothing else has taken the focus meanwhile.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) moveFocus(place);
      });
    };
  }, [hasIt]);
}
