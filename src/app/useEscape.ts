import { useEffect } from "react";
import type { ViewStore } from "#state/store.ts";
import { hasTable } from "#state/view.ts";

/** What takes Escape for itself: an open list or dialog, a field that is being written in. */
const OWNERS = "[role='dialog'], [role='listbox'], input, select, textarea";

/** Escape closes one thing at a time: the panel, then the table of the comparison. */
export function useEscape(store: ViewStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(OWNERS)) return;
      const { view, close } = store.getState();
      // In a talk Escape leads home.
      if (view.talk !== null) return;
      if (view.open !== null || hasTable(view)) close();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [store]);
}
