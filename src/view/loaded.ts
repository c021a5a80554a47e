/** Something that comes from afar, in each state that a part of the screen must be able to show. */
export type Loaded<T> =
  | { readonly status: "loading" }
  | {
      readonly status: "failed";
      /** Tells the remedy: try again, or nothing to be done from here. */
      readonly reason: "missing" | "broken" | "invalid" | "newer";
      /** File, path and problem, for whoever mends it. */
      readonly detail: string;
      readonly retry: () => void;
    }
  | { readonly status: "ready"; readonly value: T };
