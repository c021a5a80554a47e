import { recall, remember } from "#ui/memory.ts";

/** What a person has set for themselves while presenting; no part of any link. */
export interface Settings {
  /** Keys of a single letter or sign act (WCAG 2.1.4 wants a way to turn them off). */
  readonly hasLetters: boolean;
  /** Scale of the notes, and of the text that the audience sees. */
  readonly notes: number;
  readonly text: number;
}

export const DEFAULTS: Settings = { hasLetters: true, notes: 1, text: 1 };

const KEY = "strata.presenting";
const SMALLEST = 0.7;
const LARGEST = 2.2;

/** Reads what was kept; where the browser refuses, or somebody else wrote there, the defaults. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return DEFAULTS;
    return {
      hasLetters: !("hasLetters" in kept && kept.hasLetters === false),
      notes: clampScale("notes" in kept ? kept.notes : 1),
      text: clampScale("text" in kept ? kept.text : 1),
    };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps them if the browser lets it; else they hold for as long as the page stands. */
export function keepSettings(settings: Settings): void {
  remember(KEY, JSON.stringify(settings));
}

/** One step larger or smaller, within reason. */
export function rescale(scale: number, by: 1 | -1): number {
  return clampScale(Math.round((scale + by * 0.1) * 10) / 10);
}

function clampScale(scale: unknown): number {
  return typeof scale === "number" && Number.isFinite(scale)
    ? Math.max(SMALLEST, Math.min(LARGEST, scale))
    : 1;
}
