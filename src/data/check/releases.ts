import type { Component, Standard } from "#model/entity.ts";
import type { Dated } from "#model/evidence.ts";
import { taggedDays } from "#model/tagged.ts";
import type { When } from "#model/when.ts";
import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";
import { read } from "./time.ts";

/** A release, and where in its file it stands. */
interface Placed {
  readonly version: string;
  readonly date: string;
  readonly path: string;
  /** Where in that its version and its date stand. */
  readonly keys: readonly [version: string, date: string];
}

type Say = (path: string, problem: string) => void;

/** Releases, listed or told by tags, come oldest first, each once, and while the thing is developed. */
export function checkReleases(files: Files): Problem[] {
  const problems: Problem[] = [];
  for (const { file, value } of [...files.components, ...files.standards]) {
    const say: Say = (path, problem) => problems.push({ file, path, problem });
    const [listed, tagged] = [listedIn(value), taggedIn(value, say)];
    for (const track of [listed, ...tagged]) checkOrder(track, say);
    const versions = new Set<string>();
    for (const release of [listed, ...tagged].flat()) {
      const { version, path, keys } = release;
      if (versions.has(bare(version))) say(path + keys[0], `"${version}" is listed twice`);
      versions.add(bare(version));
      checkPhases(release, value, say);
    }
  }
  return problems;
}

function listedIn({ releases = [] }: Component | Standard): readonly Placed[] {
  return releases.map(({ version, date }, index) => ({
    version,
    date,
    path: `/releases/${index}`,
    keys: ["/version", "/date"],
  }));
}

/** The releases of each track; says which days there are none of, and which nobody can have read of. */
function taggedIn(thing: Component | Standard, say: Say): readonly (readonly Placed[])[] {
  const tracks = thing.kind === "component" ? (thing.tagged ?? []) : [];
  return tracks.map((track, index) =>
    taggedDays(track).map(({ version, date }) => {
      const path = `/tagged/${index}/releases/${date.slice(0, 4)}`;
      if (!read(date)) say(path, `${date} is not a day of the calendar (1900 to 2100)`);
      if (date > track.read) say(path, `${date} is after the tags were read (${track.read})`);
      return { version, date, path, keys: ["", ""] };
    }),
  );
}

function checkOrder(releases: readonly Placed[], say: Say): void {
  for (const [index, { date, path, keys }] of releases.entries()) {
    const [before, released] = [read(releases[index - 1]?.date), read(date)];
    if (before && released && before.min > released.max) {
      say(path + keys[1], "is older than the release before; oldest first");
    }
  }
}

function checkPhases(
  { date, path, keys }: Placed,
  { phases = [] }: Component | Standard,
  say: Say,
) {
  const released = read(date);
  if (!released) return;
  const last = phases.at(-1);
  const end = last?.phase === "ended" ? read(last.from) : null;
  const nap = phases.find((phase) => phase.phase === "dormant" && isWithin(released, phase));
  if (nap) say(path + keys[1], `${date} is while it is dormant (${nap.from})`);
  if (end && released.min > end.max) {
    say(path + keys[1], `${released.text} is after its end ${end.text}`);
  }
}

/** Surely after the start of a claim and before its end. */
function isWithin({ min, max }: When, { from, to }: Dated): boolean {
  const begin = read(from);
  const end = read(to);
  return begin !== null && min > begin.max && to !== null && (end === null || max < end.min);
}

/** Versions are written with and without the `v` that tags carry. */
function bare(version: string): string {
  return version.replace(/^v/u, "");
}
