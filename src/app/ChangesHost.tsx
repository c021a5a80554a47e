import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Component, Org, Standard } from "#model/entity.ts";
import type { Change } from "#query/changes.ts";
import { evidencedIn, sourcesOfChange } from "#query/changeEvidence.ts";
import { useExplorer } from "#view/context.ts";
import type { Loaded } from "#view/loaded.ts";
import { ChangeSources } from "#view/time/ChangeSources.tsx";
import { ChangesPanel } from "#view/time/ChangesPanel.tsx";
import { loadedOf, type Queries } from "./queries.ts";

export interface ChangesHostProps {
  readonly queries: Queries;
}

/** What changed; the file that has the evidence for a change is fetched when somebody asks for it. */
export function ChangesHost({ queries }: ChangesHostProps) {
  const evidence = useCallback(
    ({ change }: { readonly change: Change }) => <Evidence change={change} queries={queries} />,
    [queries],
  );
  return <ChangesPanel evidence={evidence} />;
}

function Evidence({ change, queries }: ChangesHostProps & { readonly change: Change }) {
  const { kind, id } = evidencedIn(change, useExplorer().ecosystem);
  const component = loadedOf(useQuery({ ...queries.component(id), enabled: kind === "component" }));
  const standard = loadedOf(useQuery({ ...queries.standard(id), enabled: kind === "standard" }));
  const org = loadedOf(useQuery({ ...queries.org(id), enabled: kind === "org" }));
  const shared = loadedOf(useQuery(queries.sharedSources));
  const entity: Loaded<Component | Standard | Org> =
    kind === "org" ? org : kind === "standard" ? standard : component;
  if (entity.status !== "ready") return <ChangeSources loaded={entity} />;
  if (shared.status !== "ready") return <ChangeSources loaded={shared} />;
  const value = sourcesOfChange(change, entity.value, shared.value);
  return <ChangeSources loaded={{ status: "ready", value }} />;
}
