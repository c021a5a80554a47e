import { useQueries, useQuery } from "@tanstack/react-query";
import type { Comparison, FeatureSet } from "#model/comparison.ts";
import type { Comparable } from "#query/answer.ts";
import { CompareView } from "#view/compare/CompareView.tsx";
import { useExplorer } from "#view/context.ts";
import type { Loaded } from "#view/loaded.ts";
import { SharedSourcesContext } from "#view/sharedSources.ts";
import { loadedOf, type Queries } from "./queries.ts";

export interface CompareHostProps {
  readonly ids: readonly string[];
  readonly queries: Queries;
}

const NO_SOURCES = {};

/** Loads the columns, the rows they have cells for, and the tables that order such rows. */
export function CompareHost({ ids, queries }: CompareHostProps) {
  const { ecosystem } = useExplorer();
  const components = useQueries({
    queries: ids.map((id) => ({
      ...queries.component(id),
      enabled: ecosystem.componentById.has(id),
    })),
    combine: (results) => results.map(loadedOf),
  });
  const standards = useQueries({
    queries: ids.map((id) => ({
      ...queries.standard(id),
      enabled: ecosystem.standardById.has(id),
    })),
    combine: (results) => results.map(loadedOf),
  });
  const things = ids.flatMap(
    (id) => ecosystem.componentById.get(id) ?? ecosystem.standardById.get(id) ?? [],
  );
  const sets = [...new Set(things.flatMap(({ featureSets }) => featureSets))];
  const tables = ecosystem.comparisons.filter(({ columns }) =>
    columns.some((column) => ids.includes(column)),
  );
  const featureSets: readonly Loaded<FeatureSet>[] = useQueries({
    queries: sets.map((id) => queries.featureSet(id)),
    combine: (results) => results.map(loadedOf),
  });
  const comparisons: readonly Loaded<Comparison>[] = useQueries({
    queries: tables.map(({ id }) => queries.comparison(id)),
    combine: (results) => results.map(loadedOf),
  });
  const shared = loadedOf(useQuery(queries.sharedSources));
  const columns = ids.map((id, index): Loaded<Comparable> => {
    const found = ecosystem.componentById.has(id) ? components[index] : standards[index];
    return found ?? { status: "loading" };
  });
  return (
    <SharedSourcesContext value={shared.status === "ready" ? shared.value : NO_SOURCES}>
      <CompareView
        ids={ids}
        columns={columns}
        featureSets={featureSets}
        tables={comparisons}
        sources={shared}
      />
    </SharedSourcesContext>
  );
}
