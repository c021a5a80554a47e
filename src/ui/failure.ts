import { createContext, type ReactNode } from "react";

/** A lazy part that could not be had. */
export interface Failure {
  readonly detail: string;
  readonly retry: () => void;
}

/** Says in words that a part is missing, and offers to try again; `null`: that it is on its way. */
export const FailureContext = createContext<(failure: Failure | null) => ReactNode>(() => null);
