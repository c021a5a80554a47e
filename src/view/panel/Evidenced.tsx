import { type ReactNode, useMemo } from "react";
import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import { footnotesOf } from "#query/footnotes.ts";
import type { Loaded } from "../loaded.ts";
import { LoadState } from "../LoadState.tsx";
import { usePanelWords } from "./panelWords.ts";
import { Section } from "./Section.tsx";
import { FootnotesContext } from "./evidence.ts";
import { Footnotes } from "./Footnotes.tsx";

export interface EvidencedProps {
  readonly entity: Component | Standard | Org;
  /** Sources that several files cite. */
  readonly shared: Loaded<Sources>;
  readonly children: ReactNode;
}

const NO_SOURCES: Sources = {};

/** What is told of an entity, with its sources numbered in it and listed under it. */
export function Evidenced({ entity, shared, children }: EvidencedProps) {
  const { t } = usePanelWords();
  const known = shared.status === "ready" ? shared.value : NO_SOURCES;
  const footnotes = useMemo(() => footnotesOf(entity, known), [entity, known]);
  return (
    <FootnotesContext value={footnotes}>
      {children}
      {shared.status === "failed" ? (
        <Section title={t("panel.sources")}>
          <LoadState loaded={shared} />
        </Section>
      ) : null}
      <Footnotes />
    </FootnotesContext>
  );
}
