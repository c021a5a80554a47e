import type { Component } from "#model/entity.ts";
import { parseWhen } from "#model/when.ts";

/* Releases as the tags of a repository tell them, to be held against those that a file lists. */

export interface Tag {
  readonly name: string;
  /** On which it was made, or its commit: YYYY-MM-DD. */
  readonly date: string;
}

export interface TaggedRelease {
  readonly version: string;
  readonly date: string;
  readonly tag: string;
}

/** What tags tell and a file does not. */
export interface ReleaseGaps {
  /** The first release of each minor line of which the file has none, and the newest of all. */
  readonly missing: readonly TaggedRelease[];
  /** Minor lines that the tags have. */
  readonly lines: number;
  /** Days from the newest release that the file knows, or else the oldest tag, to the newest tag. */
  readonly behind: number;
}

/** A version of two or three numbers; pre-releases are none. */
const VERSION = /^(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?$/u;

/**
 * Compares a component's releases with the tags of its repository. Tags before its own beginning are
 * those of what it came from, and are left out.
 */
export function gapsIn(
  { releases = [], phases, sources = {} }: Component,
  tags: readonly Tag[],
): ReleaseGaps {
  const begun = parseWhen(phases?.[0]?.from ?? "")?.min ?? -Infinity;
  const prefixes = prefixesOf(Object.values(sources).map((source) => source?.url ?? ""));
  const tagged = tags
    .flatMap(({ name, date }) => {
      const version = versionIn(name, prefixes);
      const day = parseWhen(date)?.min ?? -Infinity;
      return version !== null && day >= begun ? [{ version, date, tag: name, day }] : [];
    })
    .toSorted((a, b) => a.day - b.day);
  const known = new Set(releases.map(({ version }) => lineOf(version.replace(/^v/u, ""))));
  const firsts = new Map<string, (typeof tagged)[number]>();
  for (const release of tagged) {
    const line = lineOf(release.version);
    if (!firsts.has(line)) firsts.set(line, release);
  }
  const [oldest, newest] = [tagged[0], tagged.at(-1)];
  const days = releases.map(({ date }) => parseWhen(date)?.max ?? -Infinity);
  const last = Math.max(oldest?.day ?? 0, ...days);
  const behind = newest ? Math.max(0, newest.day - last) : 0;
  const lacking = [...firsts].flatMap(([line, release]) => (known.has(line) ? [] : [release]));
  const isNewestMissing = newest && behind > 0 && !lacking.includes(newest);
  return {
    missing: [...lacking, ...(isNewestMissing ? [newest] : [])].map(({ version, date, tag }) => ({
      version,
      date,
      tag,
    })),
    lines: firsts.size,
    behind,
  };
}

/** What stands before the version in the tags that a file cites already; else nothing, or a v. */
function prefixesOf(urls: readonly string[]): readonly string[] {
  const cited = urls.flatMap((url) => {
    const tag = /\/releases\/tag\/(.+)$/u.exec(url)?.[1];
    const prefix = tag && /^(.*?)\d+\.\d+(?:\.\d+)?$/u.exec(decodeURIComponent(tag))?.[1];
    return prefix === undefined ? [] : [prefix];
  });
  return cited.length > 0 ? [...new Set(cited)] : ["v", ""];
}

function versionIn(tag: string, prefixes: readonly string[]): string | null {
  const rests = prefixes.filter((one) => tag.startsWith(one)).map((one) => tag.slice(one.length));
  return rests.find((rest) => VERSION.test(rest)) ?? null;
}

function lineOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
