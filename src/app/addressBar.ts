import { decode, encode } from "#state/address.ts";
import type { ViewStore } from "#state/store.ts";

/** The part of a window that an address bar is. */
export type AddressBar = Pick<
  Window,
  "history" | "location" | "addEventListener" | "removeEventListener"
>;

/**
 * Keeps the address bar and the store in step, at once: a reload straight after a step must come
 * back to it. Back and Forward move through Views, and so undo and redo.
 * @returns how to let go
 */
export function bindAddressBar(store: ViewStore, bar: AddressBar): () => void {
  const unsubscribe = store.subscribe(({ view, arrival }, before) => {
    if (arrival === "restore" || view === before.view) return;
    const query = encode(view);
    const address = query === "" ? bar.location.pathname : `?${query}`;
    if (arrival === "push") bar.history.pushState(null, "", address);
    else bar.history.replaceState(null, "", address);
  });
  const onReturn = (): void => store.getState().restore(decode(bar.location.search).view);
  bar.addEventListener("popstate", onReturn);
  return () => {
    unsubscribe();
    bar.removeEventListener("popstate", onReturn);
  };
}
