import { createContext, use } from "react";
import type { Sources } from "#model/entity.ts";

/** Sources that several files cite; empty until they have been loaded. */
export const SharedSourcesContext = createContext<Sources>({});

export function useSharedSources(): Sources {
  return use(SharedSourcesContext);
}
