import type { Dated } from "#model/evidence.ts";
import type { Component, Org, Standard } from "#model/entity.ts";
import type { Conformance, Point } from "#model/track.ts";
import { parseWhen, type When } from "#model/when.ts";
import type { Files } from "../files.ts";
import type { Problem } from "../problem.ts";
import { objectsIn } from "./walk.ts";

/** Nothing ends before it begins, single-valued tracks do not overlap, nothing precedes what it needs. */
export function checkTime(files: Files): Problem[] {
  const births = new Map(files.standards.map(({ value }) => [value.id, birthOf(value)] as const));
  const releases = new Map(
    files.standards.map(({ value }) => [value.id, releaseDates(value)] as const),
  );
  const problems: Problem[] = [];
  for (const { file, value } of [...files.components, ...files.standards, ...files.orgs]) {
    const say = (path: string, problem: string): void => {
      problems.push({ file, path, problem });
    };
    for (const spot of objectsIn(value)) checkOrder(spot.path, spot.value, say);
    checkTrack("/phases", value.phases, () => "", say);
    checkFirstName(value, say);
    if (value.kind === "org") continue;
    checkTrack("/governance", value.governance, (claim) => claim.org, say);
    for (const [index, claim] of (value.conformance ?? []).entries()) {
      const begun = read(claim.from) ?? read(claim.since?.date);
      const birth = births.get(claim.standard);
      const path = `/conformance/${index}`;
      if (begun && birth && begun.max < birth.min) {
        say(path, `begins ${begun.text}, before ${claim.standard} existed (${birth.text})`);
      }
      for (const version of versionsOf(claim)) {
        const date = releases.get(claim.standard)?.get(version);
        if (!date || !begun || begun.max >= date.min) continue;
        say(
          `${path}/range`,
          `begins ${begun.text}, before ${claim.standard} ${version} was released (${date.text})`,
        );
      }
    }
  }
  for (const { file, value } of files.layers) {
    checkOrder("", { ...value }, (path, problem) => problems.push({ file, path, problem }));
  }
  return problems;
}

/** What is there has a name: one of them begins no later than the thing. */
function checkFirstName({ names, phases }: Component | Standard | Org, say: Say): void {
  const begun = read(phases?.[0]?.from);
  if (!begun || names.some(({ from }) => (read(from)?.min ?? -Infinity) <= begun.max)) return;
  say("/names", `all begin after the first phase (${begun.text})`);
}

type Say = (path: string, problem: string) => void;

/** A date as it is written; `null` where there is none. */
export function read(text: unknown): When | null {
  return typeof text === "string" ? parseWhen(text) : null;
}

/** The earliest day anything is known of a standard. */
function birthOf({ phases, releases, names }: Standard): When | null {
  const known = [...(phases ?? []), ...names].map(({ from }) => from);
  const dates = [...known, ...(releases ?? []).map(({ date }) => date)].map(read);
  return dates.filter((date) => date !== null).toSorted((a, b) => a.min - b.min)[0] ?? null;
}

/** When each version came out, found with and without the `v` that tags carry. */
function releaseDates({ releases = [] }: Standard): ReadonlyMap<string, When> {
  return new Map(
    releases.flatMap(({ version, date }) => {
      const day = read(date);
      return day ? [[bare(version), day] as const] : [];
    }),
  );
}

/** The lowest version of each range: what a thing conforms to must have been written. */
function versionsOf({ range = [] }: Conformance): readonly string[] {
  return range.flatMap(({ eq, gte }) => [eq ?? gte ?? []].flat().map(bare));
}

function bare(version: string): string {
  return version.replace(/^v/u, "");
}

function checkOrder(path: string, value: Readonly<Record<string, unknown>>, say: Say): void {
  const pairs = [
    ["from", "to"],
    ["announced", "closed"],
    ["closed", "ended"],
    ["date", "eol"],
  ] as const;
  for (const [first, second] of pairs) {
    const a = read(value[first]);
    const b = read(value[second]);
    if (a && b && a.min > b.max) say(`${path}/${second}`, `${b.text} is before ${first} ${a.text}`);
  }
  const since = pointDate(value["since"]);
  const until = pointDate(value["until"]);
  if (since && until && since.min > until.max) {
    say(`${path}/until`, `${until.text} is before since ${since.text}`);
  }
}

function pointDate(point: unknown): When | null {
  return typeof point === "object" && point !== null ? read((point as Point).date) : null;
}

/** Claims of one track follow each other: each but the last has an end, none begins before it. */
function checkTrack<T extends Dated>(
  path: string,
  track: readonly T[] | undefined,
  laneOf: (claim: T) => string,
  say: Say,
): void {
  const last = new Map<string, T>();
  for (const [index, claim] of (track ?? []).entries()) {
    const before = last.get(laneOf(claim));
    last.set(laneOf(claim), claim);
    if (!before) continue;
    if (before.to === undefined) {
      say(`${path}/${index}`, "follows a claim that is still true; give that one its end");
      continue;
    }
    // Of an unknown end it is known that it came after the beginning.
    const end = read(before.to ?? before.from);
    const begin = read(claim.from);
    if (end && begin && begin.max < end.min) {
      say(
        `${path}/${index}/from`,
        `${begin.text} overlaps the claim before, which ends ${end.text}`,
      );
    }
  }
}
