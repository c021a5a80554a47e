import type { Theme } from "#state/view.ts";

const READ = { min: 11, max: 15 };
const PROJECTED = { min: 18, max: 22 };

/** Smallest and largest text of the chips, px; the projector is read from the back row. */
export function textSizeOf(theme: Theme | null): { readonly min: number; readonly max: number } {
  return theme === "projector" ? PROJECTED : READ;
}
