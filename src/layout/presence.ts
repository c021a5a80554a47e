import type { ComponentSnapshot } from "#query/moment.ts";
import type { Thread } from "#query/threads.ts";
import type { ChipBox, Scene } from "./scene.ts";

export interface Present {
  readonly components: { readonly has: (id: string) => boolean };
  /** The layers that each standard ties. */
  readonly standards: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is there on a day. */
export function presentOn({
  snapshots,
  threads,
}: {
  readonly snapshots: readonly ComponentSnapshot[];
  readonly threads: readonly Thread[];
}): Present {
  return {
    components: new Set(snapshots.map(({ component }) => component.id)),
    standards: new Map(
      threads.map(({ standard, knots }) => [standard.id, new Set(knots.map(({ layer }) => layer))]),
    ),
  };
}

/**
 * A scene without what is not there on a day, all else in its place. For one day after the other: a
 * band that stays as it was is the same object.
 */
export function presenceIn(scene: Scene): (present: Present) => Scene {
  let bands = scene.bands;
  return ({ components, standards }) => {
    const isThere = ({ id }: ChipBox): boolean => components.has(id);
    bands = scene.bands.map((band, index) => {
      const chips = band.chips.filter(isThere);
      const dots = band.dots.filter(isThere);
      const last = bands[index];
      if (last && isSame(last.chips, chips) && isSame(last.dots, dots)) return last;
      return { ...band, chips, dots, more: dots.length > 0 ? band.more : null };
    });
    const { foldedThreads } = scene;
    const ids = foldedThreads?.ids.filter((id) => standards.has(id)) ?? [];
    const isFolded = ids.length > 0 || foldedThreads?.ids.length === 0;
    return {
      ...scene,
      bands,
      threads: scene.threads.flatMap((thread) => {
        const layers = standards.get(thread.id);
        if (!layers) return [];
        return [{ ...thread, knots: thread.knots.filter(({ layer }) => layers.has(layer)) }];
      }),
      foldedThreads: foldedThreads && isFolded ? { ...foldedThreads, ids } : null,
    };
  };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
