/*
 * What this browser keeps between pages. It may refuse or be full, and never throws here; nobody else
 * asks for it (.oxlintrc.json).
 */

type Memory = "local" | "session";

/** @returns `null` where nothing was kept, or the browser refuses site data */
export function recall(key: string, memory: Memory = "local"): string | null {
  try {
    return storage(memory).getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param text `null`: nothing is to be kept any more
 * @returns whether the browser has kept it
 */
export function remember(key: string, text: string | null, memory: Memory = "local"): boolean {
  try {
    if (text === null) storage(memory).removeItem(key);
    else storage(memory).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function storage(memory: Memory): Storage {
  return memory === "local" ? globalThis.localStorage : globalThis.sessionStorage;
}
