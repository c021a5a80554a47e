import { useDeferredValue, useMemo } from "react";
import type { Scene, Size } from "#layout/scene.ts";
import { arrangeStack, type StackInput } from "#layout/stack.ts";
import { arrangeStrata } from "#layout/strata.ts";
import { connectedness } from "#query/kinship.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import { nameIn, nameOf, shortIn } from "#words/names.ts";
import { useWords } from "../words.ts";
import { say } from "#model/text.ts";
import { textSizeOf } from "./textSize.ts";

/** Phases in which a component is still there for its users. */
const ALIVE = new Set(["announced", "preview", "stable", "maintenance"]);

/** The picture, and what stands in it by id: whole names for the structure, labels for the drawing. */
export interface Stage {
  readonly scene: Scene;
  /** Names the picture and what is lifted out of it: when this changes, the scene moves. */
  readonly arrangement: string;
  readonly names: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  /** How many of a layer are alive, in words. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * The picture for a window. It is arranged anew when the data, the day, the language or the size
 * change; what is filtered, open or compared moves nothing unless something has to be folded away.
 */
export function useScene(size: Size, areThreadsUnfolded: boolean): Stage {
  const { measure } = useExplorer();
  const theme = useView((view) => view.theme);
  const picture = useView((view) => view.picture);
  const lifted = useLifted();
  const content = useContent();
  const { names, labels, notes, layers, threads } = content;
  const plain = useMemo(
    (): StackInput => ({
      layers,
      threads,
      size,
      measure,
      unfolded: null,
      lifted,
      areThreadsUnfolded,
      text: textSizeOf(theme),
    }),
    [layers, threads, size, measure, areThreadsUnfolded, theme, lifted],
  );
  const arrange = picture === "stack" ? arrangeStack : arrangeStrata;
  const scene = useMemo(() => arrange(plain), [arrange, plain]);
  const folded = useFoldedScene(plain, scene, arrange);
  const arrangement = `${picture}/${lifted ?? ""}`;
  return { scene: folded ?? scene, arrangement, names, labels, notes };
}

/** In the stack a layer is lifted out when it, or something in it, is open. */
function useLifted(): string | null {
  const { standings } = useExplorer();
  const picture = useView((view) => view.picture);
  const open = useView((view) => view.open);
  if (picture !== "stack" || !open) return null;
  if (open.kind === "layer") return open.id;
  if (open.kind !== "component") return null;
  return standings.find(({ component }) => component.id === open.id)?.layer ?? null;
}

/** What stands in the picture, before it has a size. */
function useContent() {
  const { ecosystem, standings, threads, day } = useExplorer();
  const words = useWords();
  return useMemo(() => {
    const { locale } = words;
    const names = new Map<string, string>();
    const labels = new Map<string, string>();
    const notes = new Map<string, string>();
    const weights = connectedness(ecosystem);
    const layers = ecosystem.layers.map(({ id, label: layerLabel }) => {
      const here = standings.filter((standing) => standing.layer === id);
      const active = here.filter(({ phase }) => ALIVE.has(phase.phase)).length;
      const label = say(layerLabel, locale);
      const note = words.t("picture.active", { active, count: here.length });
      names.set(id, label);
      notes.set(id, note);
      return {
        id,
        label,
        note,
        chips: here.map(({ component, name, phase }) => {
          const chipLabel = shortIn(component, day, locale);
          names.set(component.id, nameIn(name, locale));
          labels.set(component.id, chipLabel);
          return {
            id: component.id,
            name: chipLabel,
            weight: weights.get(component.id) ?? 0,
            hasSign: phase.phase !== "stable" && phase.phase !== "ended",
          };
        }),
      };
    });
    const warp = threads.map(({ standard, knots, ties }) => {
      const name = nameOf(ecosystem, standard.id, day, locale);
      const label = standard.short ?? name;
      names.set(standard.id, name);
      labels.set(standard.id, label);
      return {
        id: standard.id,
        label,
        layers: knots.map(({ layer }) => layer),
        weight: ties.length,
      };
    });
    return { names, labels, notes, layers, threads: warp };
  }, [ecosystem, standings, threads, day, words]);
}

/** The scene again where room is short: what somebody asked for or looks at is folded away last. */
function useFoldedScene(
  plain: StackInput,
  scene: Scene,
  arrange: (input: StackInput) => Scene,
): Scene | null {
  // The answer to a press is painted first; chips make room in the frame after it.
  const shown = useDeferredValue(useAnswers().shown);
  const open = useDeferredValue(useView((view) => view.open));
  const compared = useView((view) => view.compare);
  const chosen = useView((view) => view.filters.standard);
  const areChipsFolded = scene.bands.some(({ folded }) => folded !== null);
  const hasLost = chosen.some((id) => scene.foldedThreads?.ids.includes(id));
  const isNeeded = areChipsFolded || hasLost;
  return useMemo(() => {
    if (!isNeeded) return null;
    const kept = new Set([...compared, open?.id]);
    const { text } = plain;
    return arrange({
      ...plain,
      // Chips fold only where the smallest text is too large: no need to try the others again.
      text: areChipsFolded ? { min: text.min, max: text.min } : text,
      unfolded: open?.kind === "layer" ? open.id : null,
      layers: plain.layers.map((layer) => ({
        ...layer,
        chips: layer.chips.map((chip) => ({
          ...chip,
          weight: kept.has(chip.id) ? Infinity : chip.weight,
          isOut: !shown.has(chip.id) && !kept.has(chip.id),
        })),
      })),
      threads: plain.threads.map((thread) =>
        chosen.includes(thread.id) ? { ...thread, weight: Infinity } : thread,
      ),
    });
  }, [isNeeded, areChipsFolded, plain, arrange, open, compared, chosen, shown]);
}
