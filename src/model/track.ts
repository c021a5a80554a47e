import type { Alternative, Claim, Dated } from "./evidence.ts";
import type { ComponentId, LayerId, OrgId, StandardId } from "./id.ts";
import type { Text } from "./text.ts";

/*
 * Tracks run beside each other and are never merged into one "status":
 * whether a thing is developed says nothing about who owns it or which foundation holds it.
 */

/** Is it developed? In the order of a life. */
export const PHASES = [
  "announced",
  "preview",
  "stable",
  "maintenance",
  "dormant",
  "ended",
] as const;
export type Phase = (typeof PHASES)[number];

/** Is it no longer there for its users: asleep, or ended? */
export function isOver(phase: Phase): boolean {
  return phase === "dormant" || phase === "ended";
}

export const STEWARD_ROLES = ["creator", "vendor", "maintainer", "sponsor", "distributor"] as const;
export type StewardRole = (typeof STEWARD_ROLES)[number];

export const CONFORMANCE_ROLES = ["provider", "consumer", "both"] as const;
export type ConformanceRole = (typeof CONFORMANCE_ROLES)[number];

export const CONFORMANCE_LEVELS = ["implements", "certified", "partial"] as const;
export type ConformanceLevel = (typeof CONFORMANCE_LEVELS)[number];

export interface NameClaim extends Claim, Dated {
  readonly name: string;
  readonly zh?: string;
}
export interface PhaseClaim extends Claim, Dated {
  readonly phase: Phase;
}
export interface GovernanceClaim extends Claim, Dated {
  readonly org: OrgId;
  /** A level of that organization's own ladder. */
  readonly level: string;
}
export interface StewardClaim extends Claim, Dated {
  readonly org: OrgId;
  readonly role: StewardRole;
}
export interface RepositoryClaim extends Claim, Dated {
  readonly url: string;
  readonly readOnly?: boolean;
}
export interface LicenseClaim extends Claim, Dated {
  readonly spdx: string;
}
/** Where an organization has its headquarters. */
export interface CountryClaim extends Claim, Dated {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}
export interface Placement {
  readonly layer: LayerId;
  readonly primary?: boolean;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly note?: Text;
}

/** A version, a date, or both. `bound: "by"`: true by this point, maybe earlier. */
export interface Point {
  readonly version?: string;
  readonly date?: string;
  readonly bound?: "exact" | "by";
}
export interface VersionRange {
  readonly gte?: string;
  readonly lt?: string;
  readonly eq?: string;
}
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly eol?: string | null;
  readonly eolPlanned?: boolean;
  readonly lts?: boolean;
  readonly note?: Text;
  /** Another day is `from`, another end of life `to`, another newest version `value`. */
  readonly alt?: readonly Alternative[];
  /** Its own page; only of a release that tags tell, and in no file (tagged.ts). */
  readonly url?: string;
  readonly sources: Claim["sources"];
}
/** Releases as the tags of a repository tell them: each is cited by the page of its tag. */
export interface TagTrack {
  /** Of a release, with `{version}` in the place of its version. */
  readonly url: string;
  /** The day as of which the tags were read. */
  readonly read: string;
  /** By years: versions with month and day, oldest first: `1.0.0 03-14, 1.1.0 06-02`. */
  readonly releases: Readonly<Record<string, string>>;
}
/** Only what no track, release or deal says. */
export interface EventClaim extends Claim {
  readonly type: string;
  readonly on: string;
  readonly title: Text;
}
/** Bounds of a beginning that no source tells to the day. */
export interface Bounds {
  /** It had begun by then: the earliest trace. */
  readonly knownBy?: string;
  /** It cannot have begun earlier. */
  readonly notBefore?: string;
}
export interface Relation extends Claim, Partial<Dated>, Bounds {
  /** A relation of the data set's vocabulary. */
  readonly type: string;
  readonly target: ComponentId | StandardId;
  /** In what respect, where it is not the whole: "as Docker's driver". */
  readonly role?: Text;
  readonly range?: readonly VersionRange[];
}
export interface Conformance extends Claim, Partial<Dated>, Bounds {
  readonly standard: StandardId;
  readonly role: ConformanceRole;
  readonly level: ConformanceLevel;
  readonly range?: readonly VersionRange[];
  readonly profiles?: readonly string[];
  /** Adapters through which it conforms. */
  readonly via?: readonly string[];
  readonly since?: Point;
  readonly until?: Point;
}
