import type { Ecosystem } from "#model/ecosystem.ts";
import type { Standing } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import type { LayerInput } from "./frame.ts";
import type { ThreadInput } from "./threads.ts";

/** What stands in the picture, before it has a size. */
export interface Content {
  /** From the ground up. */
  readonly layers: readonly LayerInput[];
  readonly threads: readonly ThreadInput[];
}

/** Whatever existed on a day, and what is to be written on it, by id. */
export interface ContentInput {
  readonly ecosystem: Ecosystem;
  readonly standings: readonly Standing[];
  readonly threads: readonly Thread[];
  readonly names: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

/** The same pieces for the screen, for paper and for the command line. */
export function contentOf(input: ContentInput): Content {
  const { ecosystem, standings, threads, names, labels, notes } = input;
  return {
    layers: ecosystem.layers.map(({ id }) => ({
      id,
      label: names.get(id) ?? id,
      note: notes.get(id) ?? "",
      chips: standings
        .filter(({ layer }) => layer === id)
        .map(({ component, phase }) => ({
          id: component.id,
          name: labels.get(component.id) ?? component.id,
          weight: component.weight,
          hasSign: phase.phase !== "stable" && phase.phase !== "ended",
        })),
    })),
    threads: threads.map(({ standard, knots, ties }) => ({
      id: standard.id,
      label: labels.get(standard.id) ?? standard.id,
      layers: knots.map(({ layer }) => layer),
      weight: ties.length,
    })),
  };
}
