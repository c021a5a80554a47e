import type { Component } from "#model/entity.ts";
import { compareVersions, risingReleases } from "#model/release.ts";
import {
  type TaggedDay,
  taggedDays,
  VERSION_PLACE,
  wholeComponent,
  writeTagged,
} from "#model/tagged.ts";
import type { Release, TagTrack } from "#model/track.ts";
import { type Day, parseWhen } from "#model/when.ts";
import { citations } from "./check/sources.ts";
import { bare, byDay, lineOf, releasesIn, type Tagged, type Tagging } from "./tagReleases.ts";

/* Releases as the tags of a repository tell them, held against those of a file and written into it. */

/** How well the releases of a file are those of the tags. */
export interface ReleaseGaps {
  /** Minor lines that the tags have. */
  readonly lines: number;
  /** Of these, those of which the file has no release. */
  readonly missing: number;
  /** Of any day: at most so many days lie between the newest release in the file and the newest tag. */
  readonly behind: number;
}

/** The newest release of any day is known so many days late at most. */
export const TOLERANCE = 60;

/** Compares a component's releases with the tags of its repository. */
export function gapsIn(component: Component, tagging: Tagging): ReleaseGaps {
  const tagged = releasesIn(component, tagging);
  const whole = wholeComponent(component).releases ?? [];
  const known = new Set(whole.map(({ version }) => lineOf(version)));
  const lines = new Set(tagged.map(({ version }) => lineOf(version)));
  return {
    lines: lines.size,
    missing: [...lines].filter((line) => !known.has(line)).length,
    behind: lagOf(whole, tagged),
  };
}

/**
 * The component with its tags as tracks: the first release of each minor line that is not listed, and
 * what else was the newest for so long that its day counts. A listed release of which no more is
 * known than its tag goes into a track as well. What was known before stays known: a clone may be old.
 */
export function withTags(component: Component, tagging: Tagging): Component {
  const all = releasesIn(component, tagging);
  const home = `https://github.com/${tagging.repository}/releases/tag/`;
  const isTold = (release: Release): boolean =>
    isBare(release) &&
    all.some(({ version, date, prefix }) => {
      const [source] = release.sources;
      const url = typeof source === "string" ? component.sources?.[source]?.url : undefined;
      return (
        version === bare(release.version) &&
        date === release.date &&
        decodeURIComponent(url ?? "") === `${home}${prefix}${version}`
      );
    });
  const { releases = [], tagged: before = [], ...rest } = component;
  const listed = releases.filter((release) => !isTold(release));
  const told = [
    ...releases.filter(isTold).map(({ version }) => bare(version)),
    ...before.flatMap(taggedDays).map(({ version }) => version),
  ];
  const kept = chosenOf(all, listed, new Set(told));
  const tracks = [...new Set(kept.map(({ prefix }) => prefix))].map((prefix): TagTrack => {
    const url = `${home}${encodeURIComponent(prefix)}${VERSION_PLACE}`;
    const known = before.find((track) => track.url === url);
    const days = kept.filter((one) => one.prefix === prefix);
    return {
      url,
      read: [known?.read ?? "", tagging.read].toSorted().at(-1) ?? tagging.read,
      releases: writeTagged(joined(known ? taggedDays(known) : [], days)),
    };
  });
  const others = before.filter(({ url }) => tracks.every((track) => track.url !== url));
  const tagged = [...others, ...tracks];
  return withoutUncited(
    inFileOrder({
      ...rest,
      ...(listed.length > 0 && { releases: listed }),
      ...(tagged.length > 0 && { tagged }),
    }),
    component,
  );
}

/** Releases stand before the sources and what comes between. */
function inFileOrder(component: Component): Component {
  const { releases, tagged, events, conformance, relations, cells, sources, ...first } = component;
  return {
    ...first,
    ...(releases && { releases }),
    ...(tagged && { tagged }),
    ...(events && { events }),
    ...(conformance && { conformance }),
    ...(relations && { relations }),
    ...(cells && { cells }),
    ...(sources && { sources }),
  };
}

/** What was known, and what is: by their days. */
function joined(before: readonly TaggedDay[], now: readonly TaggedDay[]): readonly TaggedDay[] {
  const dates = new Map([...before, ...now].map(({ version, date }) => [version, date]));
  return [...dates]
    .map(([version, date]) => ({ version, date, day: parseWhen(date)?.min ?? 0 }))
    .toSorted(byDay);
}

/** Takes out the sources that were cited before, and are no longer. */
function withoutUncited(now: Component, before: Component): Component {
  const { sources } = now;
  if (!sources) return now;
  const [cited, was] = [now, before].map((one) => new Set([...citations(one)].map(({ id }) => id)));
  const kept = Object.entries(sources).filter(([id]) => cited?.has(id) || !was?.has(id));
  return { ...now, sources: Object.fromEntries(kept) };
}

/** Those of the tags that a file is to have, beside what it lists by itself. */
function chosenOf(
  all: readonly Tagged[],
  listed: readonly Release[],
  told: ReadonlySet<string>,
): readonly Tagged[] {
  const lines = new Set(listed.map(({ version }) => lineOf(version)));
  const versions = new Set(listed.map(({ version }) => bare(version)));
  const kept = all.filter(({ version }) => {
    if (versions.has(version)) return false;
    const isFirst = !lines.has(lineOf(version));
    lines.add(lineOf(version));
    return isFirst || told.has(version);
  });
  const rising = risingReleases(all).filter(({ version }) => !versions.has(version));
  for (const release of rising) {
    const upTo = [...datedOf(listed), ...kept]
      .filter(({ day }) => day <= release.day)
      .toSorted(byDay);
    const newest = risingReleases(upTo).at(-1);
    const isLate = release.day - (newest?.day ?? -Infinity) > TOLERANCE;
    if (isLate && !kept.includes(release)) kept.push(release);
  }
  return kept.toSorted(byDay);
}

/** At worst, how much older the newest release in a file is than the newest tag of the same day. */
function lagOf(known: readonly Release[], tagged: readonly Tagged[]): number {
  const rising = risingReleases(datedOf(known).toSorted(byDay));
  const oldest = tagged[0]?.day ?? 0;
  return Math.max(
    0,
    ...risingReleases(tagged).map(({ day, version }) => {
      // A listed day has a source of its own, and may be that of the announcement.
      if (known.some((one) => isSame(one.version, version))) return 0;
      const newest = rising.findLast((one) => one.day <= day);
      if (newest && compareVersions(newest.version, version) >= 0) return 0;
      return day - (newest?.day ?? oldest);
    }),
  );
}

/** Of a release no more is known than its day. */
function isBare(release: Release): boolean {
  return Object.keys(release).length === 3 && release.sources.length === 1;
}

function isSame(a: string, b: string): boolean {
  const plain = (version: string): string => bare(version).replace(/(?:\.0)+$/u, "");
  return plain(a) === plain(b);
}

function datedOf(
  releases: readonly Release[],
): readonly { readonly version: string; readonly day: Day }[] {
  return releases.map(({ version, date }) => ({ version, day: parseWhen(date)?.min ?? 0 }));
}
