import { useCallback, useState } from "react";

const KEY = "strata.editing";

export interface Editing {
  /** Id of the talk that is being written in this tab. */
  readonly id: string | null;
  readonly edit: (id: string | null) => void;
  /** The same talk goes on under another id. */
  readonly move: (id: string) => void;
}

/** Which talk is open for writing. No part of the address, but a reload finds it open again. */
export function useEditing(): Editing {
  const [id, setId] = useState(recall);
  const edit = useCallback((next: string | null): void => {
    remember(next);
    setId(next);
  }, []);
  return { id, edit, move: remember };
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // The editor will be closed after a reload; the talk is on the shelf all the same.
  }
}
