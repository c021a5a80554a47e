import { useMemo } from "react";
import type { Scene, Size } from "#layout/scene.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { connectedness } from "#query/kinship.ts";
import { useExplorer, useView } from "../context.ts";
import { nameIn, nameOf, shortIn, useWords } from "../words.ts";
import { say } from "#model/text.ts";

/** Phases in which a component is still there for its users. */
const ALIVE = new Set(["announced", "preview", "stable", "maintenance"]);

/** What a filter lets through is folded away after all that it does not. */
const ASKED_FOR = 1e6;

/** Smallest and largest text of the chips, px; the projector is read from the back row. */
const TEXT = { min: 11, max: 15 };
const PROJECTED = { min: 18, max: 22 };

/** The picture, and what stands in it by id: whole names for the structure, labels for the drawing. */
export interface Stage {
  readonly scene: Scene;
  readonly names: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

/** The picture for a window: made anew when the data, the day, the language or the size change. */
export function useScene(size: Size, areThreadsUnfolded: boolean): Stage {
  const { ecosystem, standings, threads, measure, day, shown } = useExplorer();
  const words = useWords();
  const { locale } = words;
  const theme = useView((view) => view.theme);
  const open = useView((view) => view.open);
  const compared = useView((view) => view.compare);
  const chosen = useView((view) => view.filters.standard);
  const weights = useMemo(() => connectedness(ecosystem), [ecosystem]);
  const unfolded = open?.kind === "layer" ? open.id : null;
  return useMemo(() => {
    const names = new Map<string, string>();
    const labels = new Map<string, string>();
    // What somebody is looking at is never folded away.
    const kept = new Set([...compared, open?.id]);
    const layers = ecosystem.layers.map(({ id, label: layerLabel }) => {
      const here = standings.filter((standing) => standing.layer === id);
      const active = here.filter(({ phase }) => ALIVE.has(phase.phase)).length;
      names.set(id, say(layerLabel, locale));
      return {
        id,
        label: say(layerLabel, locale),
        note: words.t("picture.active", { active, count: here.length }),
        chips: here.map(({ component, name, phase }) => {
          const label = shortIn(component, day, locale);
          names.set(component.id, nameIn(name, locale));
          labels.set(component.id, label);
          return {
            id: component.id,
            name: label,
            weight: kept.has(component.id)
              ? Infinity
              : (weights.get(component.id) ?? 0) + (shown.has(component.id) ? ASKED_FOR : 0),
            hasSign: phase.phase !== "stable" && phase.phase !== "ended",
          };
        }),
      };
    });
    const scene = arrangeStrata({
      layers,
      threads: threads.map(({ standard, knots, ties }) => {
        names.set(standard.id, nameOf(ecosystem, standard.id, day, locale));
        labels.set(standard.id, standard.short ?? nameOf(ecosystem, standard.id, day, locale));
        return {
          id: standard.id,
          label: labels.get(standard.id) ?? "",
          layers: knots.map(({ layer }) => layer),
          weight: chosen.includes(standard.id) ? Infinity : ties.length,
        };
      }),
      size,
      measure,
      unfolded,
      areThreadsUnfolded,
      text: theme === "projector" ? PROJECTED : TEXT,
    });
    return { scene, names, labels };
  }, [
    ecosystem,
    standings,
    threads,
    measure,
    day,
    locale,
    words,
    weights,
    unfolded,
    open,
    compared,
    chosen,
    shown,
    areThreadsUnfolded,
    size,
    theme,
  ]);
}
