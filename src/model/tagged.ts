import type { Component } from "./entity.ts";
import type { Source } from "./evidence.ts";
import type { Release, TagTrack } from "./track.ts";
import { parseWhen } from "./when.ts";

/*
 * Releases that tags tell are kept in short (`TagTrack`). Whoever reads releases reads them of a whole
 * component, where they are as all others.
 */

/** In the place of the version in the address of a track. */
export const VERSION_PLACE = "{version}";

/** A component with all its releases in one list, oldest first, and none told by tags apart. */
export function wholeComponent({ tagged, ...component }: Component): Component {
  if (!tagged) return component;
  const told = tagged.flatMap((track, index) => releasesIn(track, sourceIdOf(index)));
  const cited = tagged.map((track, index) => [sourceIdOf(index), sourceOf(track)] as const);
  return {
    ...component,
    releases: [...(component.releases ?? []), ...told].toSorted((a, b) => dayOf(a) - dayOf(b)),
    sources: { ...component.sources, ...Object.fromEntries(cited) },
  };
}

/** A version and its day, as they are written in a track. */
export interface TaggedDay {
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** The releases of a track, in the order in which they are written. */
export function taggedDays({ releases }: TagTrack): readonly TaggedDay[] {
  return Object.entries(releases).flatMap(([year, written]) =>
    written.split(", ").map((one) => {
      const [version = "", day = ""] = one.split(" ");
      return { version, date: `${year}-${day}` };
    }),
  );
}

/** Releases, oldest first, as a track writes them. */
export function writeTagged(days: readonly TaggedDay[]): TagTrack["releases"] {
  const years = new Map<string, string[]>();
  for (const { version, date } of days) {
    const year = date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), `${version} ${date.slice(5)}`]);
  }
  return Object.fromEntries([...years].map(([year, written]) => [year, written.join(", ")]));
}

function releasesIn(track: TagTrack, source: string): readonly Release[] {
  return taggedDays(track).map(({ version, date }) => ({
    version,
    date,
    url: pageOf(track, version),
    sources: [source],
  }));
}

/** A tag may hold what an address may not. */
function pageOf({ url }: TagTrack, version: string): string {
  return url.replace(VERSION_PLACE, () => encodeURIComponent(version));
}

/** With a blank, which no id in a file has. */
function sourceIdOf(index: number): string {
  return `tags ${index}`;
}

/** What was read: the tags as they were on a day, found by the page of the newest one. */
function sourceOf(track: TagTrack): Source {
  const { url, read } = track;
  const [host = "", owner = "", name = ""] = url.replace(/^https?:\/\//u, "").split("/");
  return {
    url: pageOf(track, taggedDays(track).at(-1)?.version ?? ""),
    title: `${[host, owner, name].join("/")}: tags`,
    publisher: owner,
    accessed: read,
    kind: "release",
    tier: 1,
  };
}

function dayOf({ date }: Release): number {
  return parseWhen(date)?.min ?? 0;
}
