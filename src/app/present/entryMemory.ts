import type { Kept, Memory } from "./link.ts";

const KEY = "talk";

/**
 * Keeps a talk's session in the browser's entry of the page: that survives a reload, needs no
 * storage that could be refused, and is no part of the link.
 */
export function entryMemory(history: History): Memory {
  const all = (): Readonly<Record<string, unknown>> => {
    const state: unknown = history.state;
    return typeof state === "object" && state !== null ? { ...state } : {};
  };
  return {
    read: () => all()[KEY],
    write: (kept: Kept) => {
      try {
        history.replaceState({ ...all(), [KEY]: kept }, "");
      } catch {
        // Refused, as some browsers do for a file or after very many: then a reload forgets.
      }
    },
  };
}

/** The id of the session that the entry belongs to, if any. */
export function sessionIn(memory: Memory): string | null {
  const kept = memory.read();
  if (typeof kept !== "object" || kept === null || !("id" in kept)) return null;
  return typeof kept.id === "string" && /^[a-z0-9]{8,40}$/u.test(kept.id) ? kept.id : null;
}
