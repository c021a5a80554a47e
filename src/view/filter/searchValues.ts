import type { Ecosystem } from "#model/ecosystem.ts";
import type { Facet } from "#query/filter.ts";
import { createSearch } from "#query/search/search.ts";

/** A value that can be searched for. */
export interface LabelledValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/**
 * Finds values of a facet as the search of the page finds things: in either language, by former
 * names, initials and with typos; the best first.
 */
export function createValueSearch(
  { orgById, standardById, layerById, groupById }: Ecosystem,
  facet: Facet,
  values: readonly LabelledValue[],
): (text: string) => readonly string[] {
  const { find } = createSearch(
    values.map(({ id, label, count }) => {
      const thing =
        facet === "vendor" || facet === "foundation" ? orgById.get(id) : standardById.get(id);
      const names = (thing?.names ?? []).flatMap(({ name, zh }) => [name, zh ?? []].flat());
      const place = layerById.get(id) ?? groupById.get(id);
      const { en = [], zh = [] } = place?.label ?? {};
      const short = standardById.get(id)?.short ?? [];
      return {
        kind: "org",
        id,
        names: [...new Set([label, id, short, names, en, zh].flat())],
        former: [],
        readings: [],
        layers: [],
        weight: count,
      };
    }),
  );
  return (text) => find(text).map(({ document }) => document.id);
}
