import type { Phase } from "#model/track.ts";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { ComponentSnapshot } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import type { LayerInput } from "./frame.ts";
import type { ThreadInput } from "./threadWidths.ts";

/** What stands in the picture, before it has a size. */
export interface Content {
  /** From the ground up. */
  readonly layers: readonly LayerInput[];
  readonly threads: readonly ThreadInput[];
}

/** Whatever existed on a day, and what is to be written on it, by id. */
export interface ContentInput {
  readonly ecosystem: Ecosystem;
  readonly snapshots: readonly ComponentSnapshot[];
  readonly threads: readonly Thread[];
  readonly names: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, { readonly whole: string; readonly filtered: string }>;
  /** Ids of what has a mark of a change within its chip. */
  readonly marked?: ReadonlySet<string>;
}

/** Phases that a chip tells by a sign after its name; stable needs none, ended has its outline. */
export function hasSign(phase: Phase): boolean {
  return phase !== "stable" && phase !== "ended";
}

/** The same pieces for the screen, for paper and for the command line. */
export function contentOf(input: ContentInput): Content {
  const { ecosystem, snapshots, threads, names, labels, notes, marked } = input;
  return {
    layers: ecosystem.layers.map(({ id }) => ({
      id,
      label: names.get(id) ?? id,
      note: notes.get(id)?.whole ?? "",
      filteredNote: notes.get(id)?.filtered ?? "",
      groups: ecosystem.groups
        .filter(({ parent }) => parent === id)
        .map((group) => ({ id: group.id, label: names.get(group.id) ?? group.id })),
      // By ties, then by age: the order of the snapshots.
      chips: snapshots
        .filter(({ layer }) => layer === id)
        .map(({ component, phase, groups: [group] }) => ({
          id: component.id,
          name: labels.get(component.id) ?? component.id,
          weight: component.weight,
          hasSign: hasSign(phase.phase),
          ...(marked?.has(component.id) && { hasMark: true }),
          ...(group !== undefined && { group }),
        }))
        .toSorted((a, b) => b.weight - a.weight),
    })),
    threads: threads.map(({ standard, knots, edges }) => ({
      id: standard.id,
      label: labels.get(standard.id) ?? standard.id,
      layers: knots.map(({ layer }) => layer),
      weight: edges.length,
    })),
  };
}
