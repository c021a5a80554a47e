import { useMemo } from "react";
import type { Scene, Size } from "#layout/scene.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { connectedness } from "#query/kinship.ts";
import { useExplorer, useView } from "../context.ts";
import { nameIn, nameOf, useWords } from "../words.ts";
import { say } from "#model/text.ts";

/** Phases in which a component is still there for its users. */
const ALIVE = new Set(["announced", "preview", "stable", "maintenance"]);

/** Smallest and largest text of the chips, px; the projector is read from the back row. */
const TEXT = { min: 11, max: 15 };
const PROJECTED = { min: 18, max: 22 };

/** The picture for a window: made anew when the data, the day, the language or the size change. */
export function useScene(size: Size): { readonly scene: Scene; readonly names: ReadonlyMap<string, string> } {
  const { ecosystem, standings, threads, measure, day } = useExplorer();
  const words = useWords();
  const { locale } = words;
  const theme = useView((view) => view.theme);
  const open = useView((view) => view.open);
  const weights = useMemo(() => connectedness(ecosystem), [ecosystem]);
  const opened = open?.kind === "component" ? standings.find((s) => s.component.id === open.id) : null;
  const unfolded = open?.kind === "layer" ? open.id : (opened?.layer ?? null);
  return useMemo(() => {
    const names = new Map<string, string>();
    const layers = ecosystem.layers.map(({ id, label }) => {
      const here = standings.filter(({ layer }) => layer === id);
      const active = here.filter(({ phase }) => ALIVE.has(phase.phase)).length;
      names.set(id, say(label, locale));
      return {
        id,
        label: say(label, locale),
        note: words.t("picture.active", { active, count: here.length }),
        chips: here.map(({ component, name, phase }) => {
          names.set(component.id, nameIn(name, locale));
          return {
            id: component.id,
            name: nameIn(name, locale),
            weight: weights.get(component.id) ?? 0,
            hasSign: phase.phase !== "stable" && phase.phase !== "ended",
          };
        }),
      };
    });
    const scene = arrangeStrata({
      layers,
      threads: threads.map(({ standard, knots }) => {
        names.set(standard.id, nameOf(ecosystem, standard.id, day, locale));
        return {
          id: standard.id,
          label: standard.short ?? nameOf(ecosystem, standard.id, day, locale),
          layers: knots.map(({ layer }) => layer),
        };
      }),
      size,
      measure,
      unfolded,
      text: theme === "projector" ? PROJECTED : TEXT,
    });
    return { scene, names };
  }, [ecosystem, standings, threads, measure, day, locale, words, weights, unfolded, size, theme]);
}
