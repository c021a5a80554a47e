import { useCallback, useState } from "react";
import { recall, remember } from "#ui/memory.ts";

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
  const [id, setId] = useState(() => recall(KEY, "session"));
  const edit = useCallback((next: string | null): void => {
    mark(next);
    setId(next);
  }, []);
  return { id, edit, move: mark };
}

/** Where the browser refuses, a reload finds the editor closed; the talk is in the repository all the same. */
function mark(id: string | null): void {
  remember(KEY, id, "session");
}
