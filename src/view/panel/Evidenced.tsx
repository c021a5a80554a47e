import { type ReactNode, useMemo } from "react";
import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import { footnotesOf } from "#query/footnotes.ts";
import { FootnotesContext } from "./evidence.ts";
import { Footnotes } from "./Footnotes.tsx";

export interface EvidencedProps {
  readonly entity: Component | Standard | Org;
  readonly shared: Sources;
  readonly children: ReactNode;
}

/** What is told of an entity, with its sources numbered in it and listed under it. */
export function Evidenced({ entity, shared, children }: EvidencedProps) {
  const footnotes = useMemo(() => footnotesOf(entity, shared), [entity, shared]);
  return (
    <FootnotesContext value={footnotes}>
      {children}
      <Footnotes />
    </FootnotesContext>
  );
}
