import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Component } from "#model/entity.ts";
import { isoDay, parseWhen } from "#model/when.ts";
import { gapsIn, type Tag, type TaggedRelease } from "#data/releaseLines.ts";
import { readCliArguments } from "./cliArguments.ts";
import { readDataSet } from "./dataSet.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { today } from "./today.ts";
import { UsageError } from "./usageError.ts";

/*
 * npm run data:releases -- --repos=<folder>: which releases do the tags of the components' repositories
 * know that the data set does not?
 */

const USAGE = `npm run data:releases -- --repos=<folder> [--write]

  --repos     folder of clones: <owner>/<name> or <owner>+<name>, bare or not
  --write     add what is missing to the files, with the tag as source
  --only      ids of components, with commas between (default: all)
  --set       id of the data set (default: the first of the catalog)
  --today     day on which the tags were read (default: today)
  --data      folder of the data sets (default: public/data)`;

/** Right within so many days: the newest release of a day may be known so much later. */
const TOLERANCE = 60;

/** Compares every component's releases with its tags, and writes what is missing if asked to. */
export const compareReleases: Command = async (words) => {
  const names = ["repos", "only", "set", "today", "data"];
  const given = readCliArguments(words, names, USAGE, [], ["write"]);
  const { repos, only, set = null, data = "public/data" } = given;
  const on = given["today"] ?? isoDay(today());
  if (repos === undefined) throw new UsageError(["--repos is missing", "", USAGE]);
  if (parseWhen(on)?.precision !== "day") throw new UsageError([`--today ${on}: is no day`]);
  const { entry, files } = await readDataSet(data, set);
  const chosen = only === undefined ? null : new Set(only.split(","));
  const compared = files.components
    .filter(({ value }) => chosen === null || chosen.has(value.id))
    .flatMap(({ file, value }) => {
      const found = cloneOf(value, repos);
      return found ? [{ file, value, ...found, gaps: gapsIn(value, tagsIn(found.folder)) }] : [];
    });
  for (const { file, value, repository, gaps } of compared) {
    if (gaps.missing.length === 0) continue;
    const late = gaps.behind > 0 ? `, ${gaps.behind} days behind` : "";
    console.log(`${value.id}: ${gaps.missing.length} of ${gaps.lines} lines missing${late}`);
    if (given["write"] === "true") {
      add(join(data, entry.path, file), gaps.missing, { repository, on });
    }
  }
  const withTags = compared.filter(({ gaps }) => gaps.lines > 0);
  const right = withTags.filter(({ gaps }) => gaps.behind <= TOLERANCE).length;
  const missing = withTags.reduce((sum, { gaps }) => sum + gaps.missing.length, 0);
  console.log(
    `${withTags.length} components with tags; of ${right} the newest release is known within ` +
      `${TOLERANCE} days; ${missing} releases are not in the files`,
  );
};

interface Clone {
  readonly folder: string;
  /** `owner/name` */
  readonly repository: string;
}

/** The clone of the last repository that a component has had on GitHub. */
function cloneOf({ repositories = [] }: Component, repos: string): Clone | null {
  const own = repositories.flatMap(({ url, to }) => {
    const [, repository] = /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url) ?? [];
    return repository === undefined || to !== undefined ? [] : [repository];
  });
  const repository = own.at(-1);
  if (repository === undefined) return null;
  const places = [repository, repository.replace("/", "+")].map((name) => join(repos, name));
  const folder = places
    .flatMap((place) =>
      existsSync(place) ? [place, ...readdirSync(place).map((name) => join(place, name))] : [],
    )
    .find((place) => existsSync(join(place, "HEAD")) || existsSync(join(place, ".git")));
  return folder === undefined ? null : { folder, repository };
}

function tagsIn(folder: string): readonly Tag[] {
  const format = "--format=%(creatordate:short) %(refname:strip=2)";
  const out = execFileSync("git", ["-C", folder, "for-each-ref", format, "refs/tags"], {
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  return out
    .split("\n")
    .filter((line) => line.length > 11)
    .map((line) => ({ date: line.slice(0, 10), name: line.slice(11) }));
}

/** Puts releases into a component's file, by their days, each with its tag as source. */
function add(
  file: string,
  missing: readonly TaggedRelease[],
  { repository, on }: { readonly repository: string; readonly on: string },
): void {
  // Its own schema has read it before.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const component = JSON.parse(readFileSync(file, "utf8")) as Component;
  const { releases = [], sources = {} } = component;
  const idOf = ({ tag }: TaggedRelease): string =>
    `tag-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-")}`;
  const added = missing.map((release) => ({
    version: release.version,
    date: release.date,
    sources: [idOf(release)],
  }));
  const [owner = "", name = ""] = repository.split("/");
  const cited = missing.map((release) => [
    idOf(release),
    {
      url: `https://github.com/${repository}/releases/tag/${encodeURIComponent(release.tag)}`,
      title: `${name} ${release.tag}`,
      publisher: owner,
      kind: "release",
      tier: 1,
      published: release.date,
      accessed: on,
    },
  ]);
  const all = [...releases, ...added];
  const whole = {
    ...component,
    releases: all.toSorted((a, b) => (parseWhen(a.date)?.min ?? 0) - (parseWhen(b.date)?.min ?? 0)),
    sources: { ...sources, ...Object.fromEntries(cited) },
  };
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
}

await runCommand(import.meta, compareReleases);
