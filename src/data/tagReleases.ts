import type { Component } from "#model/entity.ts";
import { compareVersions, majorOf } from "#model/release.ts";
import { taggedDays, VERSION_PLACE } from "#model/tagged.ts";
import { type Day, parseWhen } from "#model/when.ts";

/* Which of a repository's tags are releases of a component. */

export interface Tag {
  readonly name: string;
  /** On which it was made, or its commit: YYYY-MM-DD. */
  readonly date: string;
}

/** The tags of a repository on GitHub. */
export interface Tagging {
  /** Other components are developed in it, too: it is theirs whose major version a file does not list. */
  readonly isShared: boolean;
  /** `owner/name` */
  readonly repository: string;
  /** The day as of which they were read. */
  readonly read: string;
  readonly tags: readonly Tag[];
}

/** A version of two or three numbers, and of which build; pre-releases are none. */
const VERSION = /^(\d{1,8})\.(\d{1,4})(?:\.(\d{1,8}))?(?:\+[\w.]+)?$/u;

/** More lines than these do not begin on one day: their tags were made anew when a repository was moved. */
const MOST_A_DAY = 6;

/** So many new lines below a version tell that it was none. */
const LINES_BELOW = 2;

export interface Tagged {
  readonly version: string;
  readonly date: string;
  readonly day: Day;
  /** What stands before the version in the tag. */
  readonly prefix: string;
}

/**
 * Releases among the tags, oldest first. Tags before a component's own beginning are those of what it
 * came from, those after its end of what came after it.
 */
export function releasesIn(
  { phases, releases = [], tagged = [], sources = {} }: Component,
  { repository, tags, isShared }: Tagging,
): readonly Tagged[] {
  const begun = parseWhen(phases[0]?.from ?? "")?.min ?? -Infinity;
  const last = phases.at(-1);
  const ended = (last?.phase === "ended" && parseWhen(last.from ?? "")?.max) || Infinity;
  const own = `https://github.com/${repository}/releases/tag/`;
  const pages = [
    ...Object.values(sources).map(({ url = "" }) => url),
    ...tagged.map(({ url }) => url.replace(VERSION_PLACE, "1.0")),
  ];
  const cited = pages.flatMap((url) =>
    url.startsWith(own) ? [decodeURIComponent(url.slice(own.length))] : [],
  );
  const majors = new Set(
    isShared
      ? [...releases, ...tagged.flatMap(taggedDays)].map(({ version }) => majorOf(version))
      : [],
  );
  const found = new Map<string, Tagged>();
  const prefixes = prefixesOf(cited, tags);
  for (const { name, date } of tags) {
    const prefix = prefixes.find((one) => isVersion(name, one));
    const day = parseWhen(date)?.min ?? -Infinity;
    if (prefix === undefined || day < begun || day > ended) continue;
    const version = name.slice(prefix.length);
    if (isShared && !majors.has(majorOf(version))) continue;
    const known = found.get(version);
    // Of modules that are released together the whole has the shortest tag.
    const isShorter = day === known?.day && prefix.length < known.prefix.length;
    if (!known || day < known.day || isShorter) found.set(version, { version, date, day, prefix });
  }
  return withoutStray(withoutMoved([...found.values()].toSorted(byDay)));
}

/**
 * Leaves out versions that were never a release: numbers for development (2.4.99 before 2.4.0), and
 * numbers that stand above all that came later although new lines went on below them (a test, a slip).
 */
function withoutStray(tagged: readonly Tagged[]): readonly Tagged[] {
  const rest = [...tagged];
  for (;;) {
    const stray = rest.findIndex(({ version, day }, index) => {
      const later = rest.slice(index + 1).filter((one) => one.day > day);
      const isLower = (one: Tagged): boolean => compareVersions(one.version, version) < 0;
      const line = lineOf(version);
      const before = new Set(rest.slice(0, index).map((one) => lineOf(one.version)));
      if (/\.9\d$/u.test(version) && !before.has(line)) {
        return later.some((one) => lineOf(one.version) === line && isLower(one));
      }
      if (majorOf(version) === null || !later.every(isLower)) return false;
      const begun = new Set(later.map((one) => lineOf(one.version)));
      return [...begun].filter((one) => !before.has(one)).length >= LINES_BELOW;
    });
    if (stray < 0) return rest;
    rest.splice(stray, 1);
  }
}

/** Leaves out tags of days on which many lines seem to begin. */
function withoutMoved(tagged: readonly Tagged[]): readonly Tagged[] {
  const lines = new Set<string>();
  const perDay = new Map<Day, number>();
  for (const { version, day } of tagged) {
    if (!lines.has(lineOf(version))) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    lines.add(lineOf(version));
  }
  return tagged.filter(({ day }) => (perDay.get(day) ?? 0) <= MOST_A_DAY);
}

/** What stands before the version in the tags that a file cites; where none fits, nothing or a v. */
function prefixesOf(cited: readonly string[], tags: readonly Tag[]): readonly string[] {
  const known = cited.flatMap((tag) => {
    const [, prefix] = /^(.*?)\d+\.\d+(?:\.\d+)?(?:\+.*)?$/u.exec(tag) ?? [];
    return prefix === undefined ? [] : [prefix];
  });
  const fits = known.some((prefix) => tags.some(({ name }) => isVersion(name, prefix)));
  return fits ? [...new Set(known)] : ["v", ""];
}

function isVersion(tag: string, prefix: string): boolean {
  return tag.startsWith(prefix) && VERSION.test(tag.slice(prefix.length));
}

/** `1.2` of `v1.2.3`, `1.0` of `1`. */
export function lineOf(version: string): string {
  const [, major = version, minor = "0"] = /^v?(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
  return `${major}.${minor}`;
}

export function bare(version: string): string {
  return version.replace(/^v/u, "");
}

type OfDay = { readonly version: string; readonly day: Day };

export function byDay(a: OfDay, b: OfDay): number {
  return a.day - b.day || compareVersions(a.version, b.version);
}
