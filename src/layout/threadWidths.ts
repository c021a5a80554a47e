import type { Measure } from "./measure.ts";
import type { Rect, Size } from "./scene.ts";

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
  /** How labels lie level where they may: only slides have it. */
  readonly level?: LevelLabels | undefined;
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

/** How labels lean: long ones need little width so, and none covers its neighbour. */
export interface Lean {
  /** Degrees. */
  readonly turn: number;
  /** From thread to thread, px. */
  readonly pitch: number;
  /** How high labels may rise, px. */
  readonly most: number;
  /** Of a label's width. */
  readonly run: number;
  readonly rise: number;
}
export interface ThreadsRoom {
  readonly width: number;
  readonly height: number;
  /** Those that find room in it; where they are pills, none. */
  readonly shown: readonly Shown[];
  /** Their labels lie level. */
  readonly areLevel?: boolean;
}

/** Labels that lie level instead of slanted. */
export interface LevelLabels {
  /** The room for them; `null` where slanted labels need less height. */
  readonly reserve: (input: ThreadsInput, lean: Lean) => ThreadsRoom | null;
  /** Where the label of the thread at `x` lies, and the height at which its line begins. */
  readonly place: (
    x: number,
    index: number,
    shown: readonly Shown[],
  ) => Rect & { readonly end: number };
}
