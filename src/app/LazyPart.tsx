import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { LoadState } from "#view/LoadState.tsx";
import { useAfterRest } from "#view/rest.ts";
import { loadedOf, type PartQuery } from "./queries.ts";

export interface LazyPartProps<P> {
  readonly part: PartQuery<ComponentType<P>>;
  readonly props: P;
  /** Nothing is said while it is on its way: its room is there, and nobody has asked for it. */
  readonly isSilent?: boolean;
}

/** A part of the screen that comes in a chunk of its own; until it is there, how that stands. */
export function LazyPart<P extends object>({ part, props, isSilent }: LazyPartProps<P>) {
  const loaded = useAfterRest(loadedOf(useQuery(part)));
  if (loaded.status === "ready") return <loaded.value {...props} />;
  return isSilent && loaded.status === "loading" ? null : <LoadState loaded={loaded} />;
}

/** A part that comes by itself when the picture stands; until then nothing is missed. */
export function Warm<P extends object>({ part, props }: LazyPartProps<P>) {
  const { data: Part } = useQuery({ ...part, enabled: false });
  return Part ? <Part {...props} /> : null;
}
