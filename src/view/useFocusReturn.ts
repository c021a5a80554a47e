import { useEffect } from "react";

/** What stands beside the picture gives the focus back, when it goes, to where it was before. */
export function useFocusReturn(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isThere =
        before instanceof HTMLElement && before !== document.body && before.isConnected;
      const place = isThere
        ? before
        : document.querySelector<HTMLElement>("#picture [tabindex='0']");
      // Only if nothing else has taken the focus meanwhile.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) place?.focus({ preventScroll: true });
      });
    };
  }, []);
}
