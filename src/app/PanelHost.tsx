import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { FeatureSet } from "#model/comparison.ts";
import type { Component, Org, Sources, Standard } from "#model/entity.ts";
import type { EntityRef } from "#model/id.ts";
import { useExplorer } from "#view/context.ts";
import type { Loaded } from "#view/loaded.ts";
import { ComponentPanel } from "#view/panel/ComponentPanel.tsx";
import { LayerPanel } from "#view/panel/LayerPanel.tsx";
import { OrgPanel } from "#view/panel/OrgPanel.tsx";
import { StandardPanel } from "#view/panel/StandardPanel.tsx";
import { loadedOf, type Queries } from "./queries.ts";

export interface PanelHostProps {
  readonly open: EntityRef;
  readonly queries: Queries;
}

/** Loads what the open entity's panel needs, each part on its own. */
export function PanelHost({ open: { kind, id }, queries }: PanelHostProps) {
  const { ecosystem } = useExplorer();
  if (kind === "layer") {
    const layer = ecosystem.layerById.get(id);
    return layer ? <LayerPanel key={id} layer={layer} /> : null;
  }
  return kind === "org" ? (
    <OrgHost key={id} id={id} queries={queries} />
  ) : (
    <ThingHost key={id} kind={kind} id={id} queries={queries} />
  );
}

interface HostProps {
  readonly id: string;
  readonly queries: Queries;
}

function OrgHost({ id, queries }: HostProps) {
  const { ecosystem } = useExplorer();
  const loaded: Loaded<Org> = loadedOf(useQuery(queries.org(id)));
  const shared = useSharedSources(queries);
  const outline = ecosystem.orgById.get(id);
  return outline ? <OrgPanel outline={outline} loaded={loaded} shared={shared} /> : null;
}

function ThingHost({ kind, id, queries }: HostProps & { readonly kind: "component" | "standard" }) {
  const { ecosystem } = useExplorer();
  const outline = ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id);
  const component: Loaded<Component> = loadedOf(
    useQuery({ ...queries.component(id), enabled: kind === "component" }),
  );
  const standard: Loaded<Standard> = loadedOf(
    useQuery({ ...queries.standard(id), enabled: kind === "standard" }),
  );
  const shared = useSharedSources(queries);
  const featureSets = useQueries({
    queries: (outline?.featureSets ?? []).map((set) => queries.featureSet(set)),
    combine: allLoaded<FeatureSet>,
  });
  if (kind === "component") {
    const found = ecosystem.componentById.get(id);
    return found ? (
      <ComponentPanel
        outline={found}
        loaded={component}
        shared={shared}
        featureSets={featureSets}
      />
    ) : null;
  }
  const found = ecosystem.standardById.get(id);
  return found ? (
    <StandardPanel outline={found} loaded={standard} shared={shared} featureSets={featureSets} />
  ) : null;
}

function useSharedSources(queries: Queries): Loaded<Sources> {
  return loadedOf(useQuery(queries.sharedSources));
}

/** Several loads as one: failed if any has failed, ready when all are. */
function allLoaded<T>(results: readonly UseQueryResult<T>[]): Loaded<readonly T[]> {
  const all = results.map(loadedOf<T>);
  const failed = all.find((one) => one.status === "failed");
  if (failed) return failed;
  const values = all.flatMap((one) => (one.status === "ready" ? [one.value] : []));
  return values.length === all.length ? { status: "ready", value: values } : { status: "loading" };
}
