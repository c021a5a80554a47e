import { decode, encode } from "#state/address.ts";
import { readRole, type WindowRole, writeRole } from "#state/present/windowRole.ts";
import type { ViewStore } from "#state/store.ts";
import { hasTalkLink } from "./talkFragment.ts";

/** The part of a window that an address bar is. */
export type AddressBar = Pick<
  Window,
  "history" | "location" | "addEventListener" | "removeEventListener"
>;

/** Begins a fragment that stands for the query; before it, a window of a talk has its role. */
const AS_FRAGMENT = /^#(?:\w+=[a-z0-9]+)?\?/u;

/** The query that a View was written down as, wherever in the address it could be written. */
export function addressOf({ search, hash }: Pick<Location, "search" | "hash">): string {
  return AS_FRAGMENT.test(hash) ? hash.replace(AS_FRAGMENT, "") : search;
}

/**
 * Keeps the address bar and the store in step, at once: a reload straight after a step must come
 * back to it. Back and Forward move through Views, and so undo and redo. A question asked during a
 * talk has one entry of its own, so that Back leaves it; coming home takes that entry away again.
 * @returns how to let go
 */
export function bindAddressBar(store: ViewStore, bar: AddressBar): () => void {
  let last = addressOf(bar.location);
  let isFragment = AS_FRAGMENT.test(bar.location.hash);
  // What the entry of a detour remembered, while the browser is on its way back to the step's.
  let carried: object | null = null;
  const write = (how: "pushState" | "replaceState", memory: object | null): void => {
    // A speaker's window stays one when it is loaded anew.
    const windowRole = readRole(bar.location.hash);
    isFragment = AS_FRAGMENT.test(writeAddress(bar, { query: last, windowRole, how, memory }));
  };
  const unsubscribe = store.subscribe(({ view, arrival }, before) => {
    if (arrival === "restore" || arrival === "passing" || view === before.view) return;
    last = encode(view);
    const memory = memoryOf(bar);
    const isSameTalk = view.talk === before.view.talk;
    // A frame within a page shares its history: Back is to leave that page, not to move in the frame.
    if (arrival === "push" && carried === null && !view.embed) {
      write("pushState", view.detour && isSameTalk ? { ...memory, isDetour: true } : null);
      return;
    }
    write("replaceState", memory);
    if (isSameTalk && !view.detour && "isDetour" in memory && carried === null) {
      const { isDetour: _, ...rest } = memory;
      carried = rest;
      bar.history.back();
    }
  });
  const onReturn = (): void => {
    const { hash } = bar.location;
    if (carried !== null) {
      write("replaceState", carried);
      carried = null;
      return;
    }
    // A link to a place in the page has taken the fragment in which the View is written.
    if (isFragment && hash !== "" && !AS_FRAGMENT.test(hash)) {
      write("replaceState", memoryOf(bar));
      return;
    }
    last = addressOf(bar.location);
    store.getState().restore(decode(last).view);
  };
  bar.addEventListener("popstate", onReturn);
  return () => {
    unsubscribe();
    bar.removeEventListener("popstate", onReturn);
  };
}

export interface Written {
  /** A View's, without `?`. */
  readonly query: string;
  readonly windowRole: WindowRole | null;
  readonly how: "pushState" | "replaceState";
  /** What the entry of the history remembers beside its address. */
  readonly memory: object | null;
}

/**
 * A file opened in place, as phones do with what they have downloaded, may change its fragment but
 * not its query. Where not even that is allowed, what is seen goes on without an address.
 * @returns what was written; empty where nothing could be
 */
export function writeAddress(bar: AddressBar, { query, windowRole, how, memory }: Written): string {
  const plain = query === "" ? bar.location.pathname : `?${query}`;
  // A talk that came with the link stays in it until it is kept or dismissed.
  const carried = hasTalkLink(bar.location.hash) ? bar.location.hash : "";
  const hash = windowRole ? writeRole(windowRole) : carried;
  for (const address of [plain + hash, `${hash === "" ? "#" : hash}?${query}`]) {
    try {
      bar.history[how](memory, "", address);
      return address;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
    }
  }
  return "";
}

/** What an entry of the history remembers beside its address. */
function memoryOf({ history }: AddressBar): object {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? state : {};
}
