import { type ReactNode, useDeferredValue } from "react";

/** What lies below the fold of a panel: drawn right after what is seen first, not before it. */
export function Below({ children }: { readonly children: ReactNode }) {
  const isDue = useDeferredValue(true, false);
  return isDue ? children : null;
}
