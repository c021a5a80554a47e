import type { Claim } from "./evidence.ts";
import type { EntityKind, TalkId } from "./id.ts";
import type { Sources } from "./entity.ts";
import type { Text } from "./text.ts";

/** What the record says of a statement that is held up to it. */
export const FINDINGS = ["held", "held-then", "to-be-corrected"] as const;
export type Finding = (typeof FINDINGS)[number];

/**
 * Somebody's statement beside what the record shows. The audience sees it. A talk of a data set says
 * what was found, and where; one's own may be without while it is written, and without the statement
 * itself: then nobody sees or counts it yet.
 */
export interface Statement {
  readonly said?: Text;
  readonly verdict: Finding;
  readonly found?: Text;
  readonly sources?: Claim["sources"];
}

/** What a panel on a slide can say. */
export const PANEL_PARTS = [
  "summary",
  "phase",
  "since",
  "vendor",
  "foundation",
  "license",
  "standards",
  "layers",
  "providers",
  "consumers",
  "components",
  "type",
  "products",
  "holds",
] as const;
export type PanelPart = (typeof PANEL_PARTS)[number];

const TRACKS: readonly PanelPart[] = ["summary", "phase", "since", "vendor", "foundation"];

/** The same by the kind of what is open, in this order unless a step says another. */
export const PANEL_PARTS_OF: Readonly<Record<EntityKind, readonly PanelPart[]>> = {
  layer: ["summary", "components"],
  component: [...TRACKS, "license", "standards", "layers"],
  standard: [...TRACKS, "providers", "consumers"],
  org: ["summary", "type", "products", "holds"],
};

/** What of a step's view has a place on its slide; what is not said is chosen by the room there is. */
export interface Chosen {
  /** Rows of the comparison: features, and the facts of `COMPARED_FACTS`. */
  readonly rows?: readonly string[];
  /** Ids of what is compared. */
  readonly columns?: readonly string[];
  readonly panel?: readonly PanelPart[];
  /** Besides those of what the step points out, opens or compares. */
  readonly layers?: readonly string[];
}

/** What a tally counts: the findings of the talk's statements, or what the view lets through by phase. */
export const TALLIES = ["verdicts", "status"] as const;

/**
 * What a slide shows in place of the step's view, which a question from the room still leads to. Each
 * line of a text stands by itself.
 */
export type StepSlide =
  | { readonly kind: "title" | "section" | "end"; readonly text?: Text }
  | { readonly kind: "text"; readonly text: Text }
  | {
      readonly kind: "columns";
      readonly left: Text;
      readonly right: Text;
      readonly leftHead?: Text;
      readonly rightHead?: Text;
    }
  /** A PNG or JPEG as `data:` address: a talk is one file. */
  | {
      readonly kind: "image";
      readonly image: string;
      /** px. */
      readonly width: number;
      readonly height: number;
      /** Stands below it. */
      readonly text?: Text;
      /** What is to be seen, for those who do not see it; else the step's title is. */
      readonly alt?: Text;
    }
  | { readonly kind: "tally"; readonly of: (typeof TALLIES)[number]; readonly text?: Text };

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
  readonly only?: Chosen;
  readonly slide?: StepSlide;
  /** Its parts are shown one after the other. */
  readonly builds?: true;
}

export interface Talk {
  readonly kind: "talk";
  readonly id: TalkId;
  readonly title: Text;
  readonly summary?: Text;
  readonly steps: readonly Step[];
  readonly sources?: Sources;
}
