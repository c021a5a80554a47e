import { createContext, type ReactNode } from "react";

/** A lazy part that could not be had. */
export interface Failure {
  readonly detail: string;
  readonly retry: () => void;
}

/** Says in words that a part is missing, and offers to try again. */
export const FailureContext = createContext<(failure: Failure) => ReactNode>(() => null);
