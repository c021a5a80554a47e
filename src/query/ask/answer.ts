import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityRef } from "#model/id.ts";
import type { Locale, Text } from "#model/text.ts";
import type { Day } from "#model/when.ts";
import type { ChangeKind } from "../changeKinds.ts";
import type { Facet, Filters } from "../filter.ts";
import type { ComponentSnapshot } from "../moment.ts";
import type { Followed, Trace } from "../trace.ts";
import type { Topic } from "./questions.ts";

/** The ecosystem on the day that is shown. */
export interface Moment {
  readonly ecosystem: Ecosystem;
  readonly snapshots: readonly ComponentSnapshot[];
  readonly day: Day;
}

/** What pressing an answer shows; all but deeds are places in the address. */
export type Target =
  | {
      readonly kind: "open";
      readonly ref: EntityRef;
      readonly trace?: Followed;
      /** Kinds of relation that are not drawn. */
      readonly hide?: readonly string[];
      readonly filters?: Filters;
    }
  | {
      readonly kind: "filter";
      readonly filters: Filters;
      /** What is filtered by has changed since then. */
      readonly since?: string;
      /** And until that day, which is shown. */
      readonly at?: string;
      /** What is younger comes first. */
      readonly isNewFirst?: boolean;
    }
  /** Marks what changed since a date. */
  | {
      readonly kind: "changes";
      readonly filters: Filters;
      readonly since: string;
      readonly at?: string;
    }
  | { readonly kind: "compare"; readonly ids: readonly string[] }
  | { readonly kind: "talk"; readonly id: string }
  | Setting
  | Deed;

/** How it looks and speaks. */
export type Setting =
  | { readonly kind: "theme"; readonly theme: "light" | "dark" | "projector" | null }
  | { readonly kind: "language"; readonly lang: Locale }
  | { readonly kind: "picture"; readonly picture: "strata" | "stack" | "list" }
  | { readonly kind: "clear" };

/** What a browser does, which leaves no trace in the address. */
export type Deed =
  | { readonly kind: "fullScreen" }
  | { readonly kind: "export"; readonly format: ExportFormat };

export const EXPORT_FORMATS = ["svg", "png", "print"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What was understood of a question. */
export type Asked =
  | { readonly what: "compare" }
  /** @param word as read from the thing that is asked about */
  | {
      readonly what: "relation";
      readonly about: EntityRef;
      readonly word: Text;
      readonly topic?: Topic;
    }
  | { readonly what: "owner" | "phase" | "lineage"; readonly about: EntityRef }
  | { readonly what: "implementers" | "users"; readonly about: EntityRef }
  | { readonly what: "trace"; readonly about: EntityRef; readonly trace: Trace }
  | {
      readonly what: "filter";
      readonly values: readonly FacetChoice[];
      readonly change?: Change;
      /** Was asked for too, and nothing has it. */
      readonly without?: readonly FacetChoice[];
    }
  | { readonly what: "command" };

/** What happened since a date: of one kind, or for `null`, of any. */
export interface Change {
  readonly kind: ChangeKind | null;
  readonly since: string;
  /** Only within the year that `since` is. */
  readonly isWithin: boolean;
  /** No date was asked for: since the first of all. */
  readonly isEver: boolean;
}

export interface FacetChoice {
  readonly facet: Facet;
  readonly id: string;
}

export interface Answer {
  readonly asked: Asked;
  /** Ids of the things that are the answer, the first ones to name. */
  readonly members: readonly string[];
  /** What stands beside it in a prepared comparison, for an answer of alternatives. */
  readonly beside?: readonly string[];
  readonly target: Target;
}

/** What was understood of a text as a question, if it is one. */
export interface Understood {
  /** It is put as a question about a thing. */
  readonly question: Answer | null;
  /** Each of its words is a value to filter by. */
  readonly facets: Answer | null;
  /** Where nothing has all of these values: what has all but one, the fewest first. */
  readonly broader: readonly Answer[];
}

export type Ask = (text: string) => Understood;
