import type { Claim, SourceRef, Verified } from "./evidence.ts";
import type {
  ComparisonId,
  ComponentId,
  FeatureId,
  FeatureSetId,
  LayerId,
  StandardId,
} from "./id.ts";
import type { Text } from "./text.ts";
import type { Point } from "./track.ts";

export const VERDICTS = ["yes", "no", "partial", "plugin", "unknown", "na"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a comparison tells of everything without a cell for it. */
export const COMPARED_FACTS = ["phase", "since", "vendor", "foundation", "license"] as const;

export const LIMITS = ["platform", "scope", "quality", "edition", "spec-version"] as const;
export const WAYS_TO_ENABLE = ["default", "opt-in", "experimental", "paid"] as const;

interface CellBase extends Partial<Claim> {
  readonly since?: Point;
  readonly until?: Point;
  /** For measured and point-in-time values. */
  readonly asOf?: Point;
  readonly enable?: (typeof WAYS_TO_ENABLE)[number];
  readonly limits?: readonly (typeof LIMITS)[number][];
  readonly scope?: {
    readonly os?: readonly string[];
    readonly arch?: readonly string[];
    readonly edition?: readonly string[];
    readonly mode?: readonly string[];
  };
  readonly via?: readonly string[];
  readonly method?: Text;
  readonly sources?: readonly SourceRef[];
  readonly verified?: Verified;
}

export type CellValue =
  | { readonly v: Verdict }
  | {
      readonly v: "number";
      readonly number: number;
      readonly unit: string;
      readonly op?: "=" | "<=" | ">=" | "~";
    }
  | { readonly v: "text"; readonly text: Text }
  | { readonly v: "version"; readonly version: string; readonly date?: string }
  | { readonly v: "date"; readonly date: string }
  | { readonly v: "choice"; readonly choice: readonly string[] };

/** One statement about one feature. A row of a component holds several over time. */
export type Cell = CellBase & CellValue;
export type Cells = Readonly<Record<FeatureId, readonly Cell[]>>;

export const VALUE_TYPES = ["support", "number", "text", "version", "date", "choice"] as const;

export interface Feature {
  readonly id: FeatureId;
  readonly label: Text;
  /** The exact question each cell answers. */
  readonly question: Text;
  readonly value: (typeof VALUE_TYPES)[number];
  readonly unit?: string;
  readonly better?: "higher" | "lower" | "neither";
  readonly standard?: StandardId;
  readonly staleAfterDays?: number;
  readonly choices?: readonly { readonly id: string; readonly label: Text }[];
  /** What makes it yes, partial, plugin, no. */
  readonly criteria?: {
    readonly yes: Text;
    readonly partial: Text;
    readonly plugin?: Text;
    readonly no?: Text;
  };
}

export interface FeatureSet {
  readonly kind: "feature-set";
  readonly id: FeatureSetId;
  readonly features: readonly Feature[];
}

/** A table chooses rows and columns; cells live with what stands in the columns. */
export interface Comparison {
  readonly kind: "comparison";
  readonly id: ComparisonId;
  readonly title: Text;
  /** What else people call it, in either language; the search knows it. */
  readonly aliases?: readonly string[];
  readonly intro?: Text;
  readonly columns: {
    readonly components?: readonly ComponentId[];
    readonly standards?: readonly StandardId[];
    readonly layer?: LayerId;
  };
  readonly rows: readonly { readonly group: Text; readonly features: readonly FeatureId[] }[];
  /** Share of cells that must be neither missing nor unknown before it is published. */
  readonly minCoverage?: number;
}
