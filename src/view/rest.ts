import { createContext, use } from "react";
import type { Loaded } from "./loaded.ts";

/**
 * The part of the ecosystem that the first picture does without: who stands behind things, licenses,
 * relations, organizations, vocabularies, tables and talks. It follows once the picture stands.
 */
export const RestContext = createContext<Loaded<unknown>>({ status: "ready", value: null });

export function useRest(): Loaded<unknown> {
  return use(RestContext);
}

/** Something that can be used only with the whole ecosystem: it waits, or fails, with the rest of it. */
export function useAfterRest<T>(loaded: Loaded<T>): Loaded<T> {
  const rest = useRest();
  return rest.status === "ready" ? loaded : rest;
}
