import type { Measure } from "./measure.ts";
import type { Size } from "./scene.ts";

export interface ThreadInput {
  readonly id: string;
  readonly label: string;
  readonly layers: readonly string[];
  /** The lighter is left out first where room is short. */
  readonly weight: number;
}
export interface ThreadsInput {
  readonly threads: readonly ThreadInput[];
  readonly size: Size;
  readonly measure: Measure;
  readonly text: { readonly min: number };
  /** The longest of what says how many threads found no room, beside others and alone. */
  readonly moreThreads?: { readonly beside: string; readonly alone: string } | undefined;
  readonly areThreadsUnfolded?: boolean;
  readonly areThreadsFolded?: boolean;
  readonly isDense?: boolean;
  /** Height above the bands that stays free for what lies there, px. */
  readonly head?: number | undefined;
  /** Height above the bands that labels may take without making the picture higher than its room, px. */
  readonly strip?: number;
}

/** From thread to thread, px: wide enough for a finger's or a stiff hand's pointer (WCAG 2.5.8). */
export const PITCH = 26;

/** A thread and the width of its label, px. */
export interface Shown {
  readonly thread: ThreadInput;
  readonly width: number;
}

export function withWidth({
  measure,
  text,
  isDense,
}: ThreadsInput): (thread: ThreadInput) => Shown {
  return (thread) => ({
    thread,
    // What is chosen is bold, and on a slide all may be.
    width: isDense
      ? measure(thread.label, text.min, "bold") + 14
      : measure(thread.label, text.min, "normal") + 10,
  });
}

/** @param isAlone no thread stands beside it */
export function moreWidth({ measure, text, moreThreads }: ThreadsInput, isAlone = false): number {
  const words = (isAlone ? moreThreads?.alone : moreThreads?.beside) ?? "+00";
  return Math.max(PITCH, measure(words, text.min, "bold") + 10);
}
