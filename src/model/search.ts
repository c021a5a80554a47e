import type { Text } from "./text.ts";

/** What can be found: what stands in the panel, groups of layers, comparisons and talks. */
export const SEARCH_KINDS = [
  "layer",
  "component",
  "standard",
  "org",
  "group",
  "comparison",
  "talk",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing as the search sees it. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  /** The names it bears, in both languages, and what people call it for short. */
  readonly names: readonly string[];
  /** Names it bore before. */
  readonly former: readonly string[];
  /** What else people call it, or look for it by. */
  readonly aliases?: readonly string[];
  /** One line about it. */
  readonly summary?: Text;
  /** Layers and groups in which it stands. */
  readonly layers: readonly string[];
  /** How its Chinese names are read: `rong qi wang luo`. */
  readonly readings: readonly string[];
  /** How much is recorded about it; of equally good hits the weightiest comes first. */
  readonly weight: number;
}
