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

/** Which of two versions is the newer one by its numbers: below zero where that is `b`. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  const index = Array.from({ length: Math.max(x.length, y.length) }, (_, at) => at).find(
    (at) => (x[at] ?? 0) !== (y[at] ?? 0),
  );
  return index === undefined ? 0 : (x[index] ?? 0) - (y[index] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return (version.match(/\d+/gu) ?? []).map(Number);
}

/**
 * Those releases that were the newest when they came out: the last of them that is out on a day is the
 * newest one of that day. What mends an older line, while a later one is out, is none.
 * @param releases the oldest first
 */
export function risingReleases<T extends { readonly version: string }>(
  releases: readonly T[],
): readonly T[] {
  let top: string | null = null;
  return releases.filter(({ version }) => {
    if (majorOf(version) === null) return true;
    if (top !== null && compareVersions(version, top) < 0) return false;
    top = version;
    return true;
  });
}

/** Rising releases by the ids of their components, the oldest first. */
export type ReleasesById = ReadonlyMap<string, readonly DatedRelease[]>;
