import type { Claim } from "./evidence.ts";
import type { TalkId } from "./id.ts";
import type { Sources } from "./entity.ts";
import type { Text } from "./text.ts";

/** What the record says of a statement that is held up to it. */
export const FINDINGS = ["held", "held-then", "to-be-corrected"] as const;
export type Finding = (typeof FINDINGS)[number];

/** Somebody's statement beside what the record shows. The audience sees it. */
export interface Statement {
  readonly said: Text;
  readonly verdict: Finding;
  readonly found: Text;
  readonly sources: Claim["sources"];
}

/** One picture of a talk: a View with what to say to it. */
export interface Step {
  /** Permanent within its talk. */
  readonly id: string;
  /** Stands on the step that opens a chapter. */
  readonly chapter?: Text;
  /** What is shown: the query of an address, without `?`, `v`, language, theme, talk and step. */
  readonly view: string;
  readonly title: Text;
  /** For the speaker alone; paragraphs end with a line break. */
  readonly say?: Text;
  readonly minutes: number;
  /** Ids of components and standards to point out. */
  readonly emphasis?: readonly string[];
  readonly claim?: Statement;
}

export interface Talk {
  readonly kind: "talk";
  readonly id: TalkId;
  readonly title: Text;
  readonly summary?: Text;
  readonly steps: readonly Step[];
  readonly sources?: Sources;
}
