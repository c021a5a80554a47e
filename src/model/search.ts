import type { EntityKind } from "./id.ts";

/** One thing as the search sees it. */
export interface SearchDocument {
  readonly kind: EntityKind;
  readonly id: string;
  /** Every name it ever had, in both languages. */
  readonly names: readonly string[];
  readonly text: string;
  /** How its Chinese names, and that of its layer, are read. */
  readonly pinyin: string;
}
