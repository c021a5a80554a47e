import { use, useDeferredValue, useMemo, useState } from "react";
import { contentOf } from "#layout/content.ts";
import { arrangePicture, textIn } from "#layout/picture.ts";
import type { Scene, Size } from "#layout/scene.ts";
import { relatedTo } from "#query/related.ts";
import { traceIn } from "#query/trace.ts";
import { drawingOf, hasTable, isFiltered } from "#state/view.ts";
import { type Labels, labelsOf, moreThreadsIn, notesOf } from "#words/labels.ts";
import { StagingContext, useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { useScaleStep } from "./useCamera.ts";

/** The picture, and what stands in it by id: whole names for the structure, labels for the drawing. */
export interface Stage extends Labels {
  readonly scene: Scene;
  /** Size of the threads' labels. */
  readonly threadSize: number;
  /** Names the picture and the layer in focus: when this changes, the scene moves. */
  readonly arrangement: string;
  /** What an open organization makes; `null` where none is open. */
  readonly made: ReadonlySet<string> | null;
}

/**
 * The picture for a window: arranged for the content, for what somebody looks at, and for the scale
 * at which it is seen. The bands move only when the data, the day, the language, the size or the
 * layer in focus change; what is filtered, open or compared changes who has a name in them.
 */
export function useScene(size: Size, areThreadsUnfolded: boolean, head: number): Stage {
  const explorer = useExplorer();
  const { measure } = explorer;
  const isPassing = explorer.passing !== null;
  const words = useWords();
  const theme = useView((view) => view.theme);
  const { scale: textScale } = use(StagingContext);
  const picture = useView((view) => drawingOf(view.picture));
  const { layers, threads, labels, names, notes: counts } = useContent();
  // The answer to a press is painted first; chips and dots change place in the frame after it.
  const { shown: passing, isPending } = useDeferredValue(useAnswers());
  const shown = useHeld(passing, isPassing);
  const open = useDeferredValue(useView((view) => view.open));
  const trace = useDeferredValue(useView((view) => view.trace));
  const hide = useDeferredValue(useView((view) => view.hide));
  const isPartial = useDeferredValue(useView(isFiltered)) && !isPending;
  // While one chooses, nothing changes place; beside their table, the things have names.
  const compared = useView((view) => (hasTable(view) ? view.compare : NONE));
  const chosen = useView((view) => view.filters.standard);
  const scale = useDeferredValue(useScaleStep());
  const text = textIn(theme, textScale);
  const { min, max } = text;
  const plain = useMemo(
    () => ({
      layers,
      threads,
      size,
      measure,
      focus: null,
      areThreadsUnfolded,
      moreThreads: moreThreadsIn(words, areThreadsUnfolded),
      head,
      text: { min, max },
      scale,
    }),
    [layers, threads, size, measure, areThreadsUnfolded, words, head, min, max, scale],
  );
  const related = useHeld(
    useMemo(() => relatedTo(explorer, { open, trace, hide }), [explorer, open, trace, hide]),
    isPassing,
  );
  const isTrace = traceIn(trace) !== null;
  const scene = useMemo(
    () =>
      arrangePicture(picture, plain, {
        open,
        compared,
        chosen,
        related,
        stepName: isTrace ? (count) => words.t("picture.step", { count }) : null,
        shown: isPartial ? shown : null,
      }),
    [picture, plain, open, compared, chosen, related, isTrace, words, shown, isPartial],
  );
  const notes = useMemo(
    () => (isPartial ? notesOf(explorer, words, shown) : counts),
    [isPartial, explorer, words, shown, counts],
  );
  const focus = open?.kind === "layer" ? open.id : "";
  const made = useMemo(
    () => (open?.kind === "org" && related ? new Set(related.keys()) : null),
    [open, related],
  );
  const arrangement = `${picture}/${focus}/${isPassing}`;
  return { names, labels, made, notes, scene, threadSize: min, arrangement };
}

const NONE: readonly string[] = [];

/** A value, or while it is held, what it was before. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const [held, hold] = useState(value);
  if (!isHeld && held !== value) hold(value);
  return isHeld ? held : value;
}

/** What stands in the picture, before it has a size, and what is written on it on the day shown. */
function useContent() {
  const { ecosystem, snapshots, threads, day, arranged } = useExplorer();
  const words = useWords();
  const content = useMemo(() => {
    const moment = { ecosystem, ...arranged };
    const labels = labelsOf(moment, words);
    return { labels, ...contentOf({ ...moment, ...labels }) };
  }, [ecosystem, arranged, words]);
  const labels = useMemo(
    () =>
      arranged.snapshots === snapshots
        ? content.labels
        : labelsOf({ ecosystem, snapshots, threads, day }, words),
    [content, ecosystem, arranged, snapshots, threads, day, words],
  );
  return { ...content, ...labels };
}
