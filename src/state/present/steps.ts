import type { Ecosystem } from "#model/ecosystem.ts";
import type { Step, Talk } from "#model/talk.ts";
import type { Text } from "#model/text.ts";
import { buildsOf } from "#query/builds.ts";
import type { InvalidParameter } from "../parameters.ts";
import { reconcileStep } from "../reconcileStep.ts";
import type { View } from "../view.ts";

/** Steps are numbered from 1, as in the address. */
export function stepAt({ steps }: Talk, number: number): Step | undefined {
  return steps[clampStep(steps.length, number) - 1];
}

/** The nearest number that there is a step for. */
export function clampStep(count: number, number: number): number {
  return Math.max(1, Math.min(count, number));
}

/**
 * What a step shows, as a whole View: the step's own say, and what belongs to the reader (language,
 * theme, data set, whether the talk repeats) from the View they have.
 * @param build how many of its builds are shown; `null`: all
 * @returns also what the step names and the data set does not have, its pointed-out things included
 */
export function viewOfStep(
  talk: Talk,
  number: number,
  reader: View,
  ecosystem: Ecosystem,
  build: number | null = null,
): { readonly view: View; readonly invalidParameters: readonly InvalidParameter[] } {
  const step = clampStep(talk.steps.length, number);
  const { view: own, invalidParameters } = reconcileStep(
    stepAt(talk, step) ?? { view: "" },
    ecosystem,
  );
  const { data, lang, theme, loop, embed, extra } = reader;
  const isPart = build !== null && build < (buildCounts(talk)[step - 1] ?? 0);
  return {
    view: {
      ...own,
      data,
      lang,
      theme,
      loop,
      embed,
      extra,
      talk: talk.id,
      step,
      build: isPart ? build : null,
      detour: false,
    },
    invalidParameters,
  };
}

/** How many builds each step has. */
export function buildCounts(talk: Talk): readonly number[] {
  return talk.steps.map((step) => buildsOf(step, talk).length);
}

export interface Chapter {
  readonly title: Text;
  /** Number of its first step. */
  readonly step: number;
}

export function chaptersOf({ steps }: Pick<Talk, "steps">): readonly Chapter[] {
  return steps.flatMap(({ chapter }, index) =>
    chapter ? [{ title: chapter, step: index + 1 }] : [],
  );
}

export function chapterAt(chapters: readonly Chapter[], step: number): Chapter | undefined {
  return chapters.findLast((chapter) => chapter.step <= step);
}

/**
 * Where the next or previous chapter begins. Backwards, the beginning of the current one comes
 * first, as with tracks of music. `null` where there is none.
 */
export function chapterStart(
  chapters: readonly Chapter[],
  step: number,
  way: 1 | -1,
): number | null {
  const found =
    way > 0
      ? chapters.find((chapter) => chapter.step > step)
      : chapters.findLast((chapter) => chapter.step < step);
  return found?.step ?? null;
}

/** Minutes planned for the steps before one; after the last, for all. */
export function plannedBefore({ steps }: Pick<Talk, "steps">, step: number): number {
  return steps.slice(0, step - 1).reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * A talk as an audience may hold it: without the notes. They are taken out where a talk arrives, so
 * that they are nowhere in an audience's page, not even in its memory.
 */
export function withoutNotes(talk: Talk): Talk {
  return { ...talk, steps: talk.steps.map(forAudience) };
}

/** Lists what an audience may have: what a step learns to hold one day is the speaker's until then. */
function forAudience(step: Step): Step {
  const { id, chapter, view, title, minutes, emphasis, claim, only, slide, builds } = step;
  return {
    id,
    view,
    title,
    minutes,
    ...(chapter && { chapter }),
    ...(emphasis && { emphasis }),
    ...(claim && { claim }),
    ...(only && { only }),
    ...(slide && { slide }),
    ...(builds && { builds }),
  };
}
