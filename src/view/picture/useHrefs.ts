import { type RefObject, useEffect } from "react";
import { hrefOfOpen } from "#state/links.ts";
import { useExplorer } from "../context.ts";

/**
 * Keeps the links of the picture's components at the address of what is shown with each of them open.
 * Written past React: a press changes a thousand addresses, and none of them can be seen.
 */
export function useHrefs(root: RefObject<HTMLElement | null>): void {
  const { store } = useExplorer();
  // After each change of the picture there may be other links.
  useEffect(() => {
    let handle: ReturnType<typeof setTimeout> | undefined;
    const write = (): void => {
      const { view } = store.getState();
      for (const link of root.current?.querySelectorAll<HTMLElement>("a[data-stop]") ?? []) {
        const id = link.dataset["stop"]?.split("/")[1] ?? "";
        link.setAttribute("href", hrefOfOpen(view, { kind: "component", id }));
      }
    };
    const later = (): void => {
      clearTimeout(handle);
      handle = setTimeout(write, AFTER_MS);
    };
    later();
    const leave = store.subscribe(later);
    return () => {
      leave();
      clearTimeout(handle);
    };
  });
}

/** By then what was pressed has been painted, and a drag of the date is between two steps. */
const AFTER_MS = 200;
