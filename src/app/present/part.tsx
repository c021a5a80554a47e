import { useQuery } from "@tanstack/react-query";
import { LoadState } from "#view/LoadState.tsx";
import { presentPart } from "../parts.ts";
import { partOf } from "../queries.ts";
import type { PresentHostProps } from "./PresentHost.tsx";

/** Holds a talk; where its part of the program cannot be had, the picture stands. */
export function Present(props: PresentHostProps) {
  const part = partOf(useQuery(presentPart));
  return part.status === "ready" ? (
    <part.value.PresentHost {...props} />
  ) : (
    <>
      <LoadState loaded={part} />
      {part.status === "failed" && props.children}
    </>
  );
}
