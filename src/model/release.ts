import type { When } from "./when.ts";

/** A version, and when it came out. */
export interface DatedRelease {
  readonly version: string;
  readonly when: When;
}

/** A version as the thing itself numbers it; "Linux 5.4" is the number of another. */
const NUMBERED = /^v?(\d{1,3})(?!\d)/u;
const BEFORE_RELEASE = /alpha|beta|rc|pre|dev/iu;

/**
 * The major number of a version; `null` of a pre-release, and of what is counted otherwise: by years,
 * by builds, by the versions of something else.
 */
export function majorOf(version: string): number | null {
  const [, major] = NUMBERED.exec(version) ?? [];
  return major === undefined || BEFORE_RELEASE.test(version) ? null : Number(major);
}

/** Releases by the ids of their components, the oldest first. */
export type ReleasesById = ReadonlyMap<string, readonly DatedRelease[]>;
