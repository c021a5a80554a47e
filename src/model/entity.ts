import type { Cells } from "./comparison.ts";
import type { Claim, Source } from "./evidence.ts";
import type { ComponentId, LayerId, OrgId, StandardId } from "./id.ts";
import type { Text } from "./text.ts";
import type {
  Conformance,
  CountryClaim,
  EventClaim,
  GovernanceClaim,
  LicenseClaim,
  NameClaim,
  PhaseClaim,
  Placement,
  Relation,
  Release,
  RepositoryClaim,
  StewardClaim,
  TagTrack,
} from "./track.ts";

/*
 * The files of a data set: one entity, one file, all that is known with its evidence.
 * What is needed to draw, filter and search is cut from them into the index (ecosystem.ts).
 */

export type Links = Readonly<Record<string, string>>;
export type Sources = Readonly<Record<string, Source>>;

/** Keys of the thing in other data sets, for comparing and importing. */
export type External = Readonly<Record<string, string | readonly string[]>>;

export interface Layer {
  readonly kind: "layer";
  readonly id: LayerId;
  readonly label: Text;
  /** What else people call it, in either language; the search knows it. */
  readonly aliases?: readonly string[];
  readonly summary?: Text;
  readonly description?: Text;
  /** The layer that this one is a group of. */
  readonly parent?: LayerId;
  /** 0 = bottom of the stack; of a group: 1 = first of its layer. */
  readonly order: number;
  readonly side?: "stack" | "pillar";
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface Component {
  readonly kind: "component";
  readonly id: ComponentId;
  /** What people call it where room is short: `Amazon ECR`. */
  readonly short?: string;
  /** What else people look for it by, in either language; the search knows it. */
  readonly aliases?: readonly string[];
  readonly type: string;
  readonly summary: Text;
  readonly description?: Text;
  readonly links?: Links;
  readonly external?: External;
  readonly tags?: readonly string[];
  readonly layers: readonly Placement[];
  readonly names: readonly NameClaim[];
  readonly phases: readonly PhaseClaim[];
  readonly governance?: readonly GovernanceClaim[];
  readonly stewards?: readonly StewardClaim[];
  readonly repositories?: readonly RepositoryClaim[];
  readonly licenses?: readonly LicenseClaim[];
  /** Releases of which more is known than their day, or that no tag tells. */
  readonly releases?: readonly Release[];
  /** All other releases; a track for each way in which the tags are written. */
  readonly tagged?: readonly TagTrack[];
  readonly events?: readonly EventClaim[];
  readonly conformance?: readonly Conformance[];
  readonly relations?: readonly Relation[];
  readonly cells?: Cells;
  readonly sources?: Sources;
}

export const STANDARD_TYPES = [
  "interface",
  "format",
  "protocol",
  "api",
  "programme",
  "kernel-abi",
] as const;

export interface Standard {
  readonly kind: "standard";
  readonly id: StandardId;
  /** What people call it where room is short: `CNI`. */
  readonly short?: string;
  /** What else people look for it by, in either language; the search knows it. */
  readonly aliases?: readonly string[];
  readonly type: (typeof STANDARD_TYPES)[number];
  readonly summary: Text;
  readonly description?: Text;
  readonly links?: Links;
  readonly external?: External;
  readonly layers?: readonly Placement[];
  readonly names: readonly NameClaim[];
  readonly phases?: readonly PhaseClaim[];
  readonly governance?: readonly GovernanceClaim[];
  readonly stewards?: readonly StewardClaim[];
  readonly releases?: readonly Release[];
  readonly events?: readonly EventClaim[];
  readonly profiles?: readonly { readonly id: string; readonly label: Text }[];
  /** A conformance claim older than this many newest releases is stale. */
  readonly currency?: { readonly full?: number; readonly partial?: number };
  readonly conformance?: readonly Conformance[];
  readonly relations?: readonly Relation[];
  readonly cells?: Cells;
  readonly sources?: Sources;
}

export const ORG_TYPES = [
  "company",
  "foundation",
  "community",
  "standards-body",
  "university",
  "government",
  "person",
] as const;

export const DEAL_TYPES = [
  "acquisition",
  "asset-purchase",
  "merger",
  "spin-off",
  "donation",
] as const;

/** Stored once, on the buyer or receiver; who owned what on a day follows from the chain. */
export interface Deal extends Claim {
  readonly id: string;
  readonly type: (typeof DEAL_TYPES)[number];
  readonly seller?: OrgId;
  readonly orgs?: readonly OrgId[];
  readonly components?: readonly ComponentId[];
  readonly announced?: string;
  readonly closed?: string | null;
  readonly ended?: string | null;
}

export interface Level {
  readonly id: string;
  readonly label: Text;
  readonly rank: number;
  readonly terminal?: boolean;
}

export interface Org {
  readonly kind: "org";
  readonly id: OrgId;
  /** What people call it where room is short, in every language: `CNCF`. */
  readonly short?: string;
  /** What else people look for it by, in either language; the search knows it. */
  readonly aliases?: readonly string[];
  readonly type: (typeof ORG_TYPES)[number];
  readonly summary?: Text;
  readonly links?: Links;
  readonly external?: External;
  readonly names: readonly NameClaim[];
  readonly phases?: readonly PhaseClaim[];
  readonly countries?: readonly CountryClaim[];
  /** Its own maturity ladder. */
  readonly levels?: readonly Level[];
  readonly memberships?: readonly GovernanceClaim[];
  readonly deals?: readonly Deal[];
  readonly sources?: Sources;
}

/** Sources that several files cite as `@id`. */
export interface SharedSources {
  readonly kind: "sources";
  readonly sources: Sources;
}
