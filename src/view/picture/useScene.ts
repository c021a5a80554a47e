import { use, useDeferredValue, useMemo } from "react";
import { contentOf } from "#layout/content.ts";
import { arrangerOf, favour, isShort, liftedIn, textIn } from "#layout/picture.ts";
import type { Scene, Size } from "#layout/scene.ts";
import type { StackInput } from "#layout/stack.ts";
import { type Labels, labelsOf } from "#words/labels.ts";
import { StagingContext, useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";

/** The picture, and what stands in it by id: whole names for the structure, labels for the drawing. */
export interface Stage extends Labels {
  readonly scene: Scene;
  /** Names the picture and what is lifted out of it: when this changes, the scene moves. */
  readonly arrangement: string;
}

/**
 * The picture for a window. It is arranged anew when the data, the day, the language or the size
 * change; what is filtered, open or compared moves nothing unless something has to be folded away.
 */
export function useScene(size: Size, areThreadsUnfolded: boolean): Stage {
  const { measure } = useExplorer();
  const theme = useView((view) => view.theme);
  const { scale } = use(StagingContext);
  const picture = useView((view) => view.picture);
  const lifted = useLifted();
  const { layers, threads, ...labels } = useContent();
  const plain = useMemo(
    (): StackInput => ({
      layers,
      threads,
      size,
      measure,
      unfolded: null,
      lifted,
      areThreadsUnfolded,
      text: textIn(theme, scale),
    }),
    [layers, threads, size, measure, areThreadsUnfolded, theme, lifted, scale],
  );
  const arrange = arrangerOf(picture);
  const scene = useMemo(() => arrange(plain), [arrange, plain]);
  const folded = useFoldedScene(plain, scene, arrange);
  const arrangement = `${picture}/${lifted ?? ""}`;
  return { ...labels, scene: folded ?? scene, arrangement };
}

function useLifted(): string | null {
  const { standings } = useExplorer();
  const picture = useView((view) => view.picture);
  const open = useView((view) => view.open);
  return liftedIn(picture, open, standings);
}

/** What stands in the picture, before it has a size. */
function useContent() {
  const { ecosystem, standings, threads, day } = useExplorer();
  const words = useWords();
  return useMemo(() => {
    const moment = { ecosystem, standings, threads, day };
    const labels = labelsOf(moment, words);
    return { ...labels, ...contentOf({ ...moment, ...labels }) };
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
  const { emphasis } = use(StagingContext);
  const isNeeded = isShort(scene, [...chosen, ...emphasis]);
  return useMemo(
    () =>
      isNeeded ? arrange(favour(plain, scene, { open, compared, chosen, emphasis, shown })) : null,
    [isNeeded, plain, scene, arrange, open, compared, chosen, emphasis, shown],
  );
}
