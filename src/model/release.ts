import type { When } from "./when.ts";

/** A version, and when it came out. */
export interface DatedRelease {
  readonly version: string;
  readonly when: When;
}

/** Releases by the ids of their components, the oldest first. */
export type ReleasesById = ReadonlyMap<string, readonly DatedRelease[]>;
