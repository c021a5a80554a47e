import { decode, encode } from "#state/address.ts";
import type { ViewStore } from "#state/store.ts";

/** The part of a window that an address bar is. */
export type AddressBar = Pick<
  Window,
  "history" | "location" | "addEventListener" | "removeEventListener"
>;

/** Begins a fragment that stands for the query. */
const AS_FRAGMENT = "#?";

/** The query that a View was written down as, wherever in the address it could be written. */
export function addressOf({ search, hash }: Pick<Location, "search" | "hash">): string {
  return hash.startsWith(AS_FRAGMENT) ? hash.slice(AS_FRAGMENT.length) : search;
}

/**
 * Keeps the address bar and the store in step, at once: a reload straight after a step must come
 * back to it. Back and Forward move through Views, and so undo and redo.
 * @returns how to let go
 */
export function bindAddressBar(store: ViewStore, bar: AddressBar): () => void {
  let last = addressOf(bar.location);
  let isFragment = bar.location.hash.startsWith(AS_FRAGMENT);
  const write = (how: "pushState" | "replaceState"): void => {
    isFragment = writeAddress(bar, last, how).startsWith(AS_FRAGMENT);
  };
  const unsubscribe = store.subscribe(({ view, arrival }, before) => {
    if (arrival === "restore" || view === before.view) return;
    last = encode(view);
    write(arrival === "push" ? "pushState" : "replaceState");
  });
  const onReturn = (): void => {
    const { hash } = bar.location;
    // A link to a place in the page has taken the fragment in which the View is written.
    if (isFragment && hash !== "" && !hash.startsWith(AS_FRAGMENT)) return write("replaceState");
    last = addressOf(bar.location);
    store.getState().restore(decode(last).view);
  };
  bar.addEventListener("popstate", onReturn);
  return () => {
    unsubscribe();
    bar.removeEventListener("popstate", onReturn);
  };
}

/**
 * A file opened in place, as phones do with what they have downloaded, may change its fragment but
 * not its query. Where not even that is allowed, what is seen goes on without an address.
 * @returns what was written; empty where nothing could be
 */
function writeAddress(bar: AddressBar, query: string, how: "pushState" | "replaceState"): string {
  const plain = query === "" ? bar.location.pathname : `?${query}`;
  for (const address of [plain, AS_FRAGMENT + query]) {
    try {
      bar.history[how](null, "", address);
      return address;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
    }
  }
  return "";
}
