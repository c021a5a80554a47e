import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { LoadState } from "#view/LoadState.tsx";
import { useAfterRest } from "#view/rest.ts";
import { loadedOf, type PartQuery } from "./queries.ts";

export interface LazyPartProps<P> {
  readonly part: PartQuery<ComponentType<P>>;
  readonly props: P;
}

/** A part of the screen that comes in a chunk of its own; until it is there, how that stands. */
export function LazyPart<P extends object>({ part, props }: LazyPartProps<P>) {
  const loaded = useAfterRest(loadedOf(useQuery(part)));
  return loaded.status === "ready" ? <loaded.value {...props} /> : <LoadState loaded={loaded} />;
}
