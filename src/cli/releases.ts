import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Component } from "#model/entity.ts";
import { gapsIn, TOLERANCE, withTags } from "#data/releaseLines.ts";
import type { Tag, Tagging } from "#data/tagReleases.ts";
import { readCliArguments } from "./cliArguments.ts";
import { readDataSet } from "./dataSet.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { UsageError } from "./usageError.ts";

/*
 * npm run data:releases -- --repos=<folder>: which releases do the tags of the components' repositories
 * know that the data set does not?
 */

const USAGE = `npm run data:releases -- --repos=<folder> [--write]

  --repos     folder of clones: <owner>/<name> or <owner>+<name>, bare or not
  --write     put the releases that tags tell into the files
  --only      ids of components, with commas between (default: all)
  --set       id of the data set (default: the first of the catalog)
  --data      folder of the data sets (default: public/data)`;

/** Compares every component's releases with its tags, and writes them into its file if asked to. */
export const compareReleases: Command = async (words) => {
  const given = readCliArguments(words, ["repos", "only", "set", "data"], USAGE, [], ["write"]);
  const { repos, only, set = null, data = "public/data" } = given;
  if (repos === undefined) throw new UsageError(["--repos is missing", "", USAGE]);
  const { entry, files } = await readDataSet(data, set);
  const chosen = only === undefined ? null : new Set(only.split(","));
  const homes = files.components.flatMap(({ value }) => repositoryOf(value) ?? []);
  const compared = files.components
    .filter(({ value }) => chosen === null || chosen.has(value.id))
    .flatMap(({ file, value }) => {
      const clone = cloneOf(value, repos);
      if (!clone) return [];
      const isShared = homes.filter((one) => one === clone.repository).length > 1;
      const tagging = { ...clone, isShared, tags: tagsIn(clone.folder) };
      const now = given["write"] === "true" ? write(join(data, entry.path, file), tagging) : value;
      return [{ id: value.id, ...gapsIn(now, tagging) }];
    })
    .filter(({ lines }) => lines > 0);
  for (const { id, lines, missing, behind } of compared) {
    if (missing === 0 && behind <= TOLERANCE) continue;
    console.log(`${id}: ${missing} of ${lines} lines missing, up to ${behind} days behind`);
  }
  const right = compared.filter(({ behind }) => behind <= TOLERANCE).length;
  const [lines, missing] = [sum(compared, "lines"), sum(compared, "missing")];
  console.log(
    `${compared.length} components with tags; of ${right} the newest release of any day is known ` +
      `within ${TOLERANCE} days; ${missing} of ${lines} minor lines are not in the files`,
  );
};

function sum<K extends string>(list: readonly Readonly<Record<K, number>>[], key: K): number {
  return list.reduce((total, one) => total + one[key], 0);
}

interface Clone {
  readonly folder: string;
  /** `owner/name` */
  readonly repository: string;
  /** The day as of which it is. */
  readonly read: string;
}

/** `owner/name` of the last repository that a component has had on GitHub. */
function repositoryOf({ repositories = [] }: Component): string | null {
  const own = repositories.flatMap(({ url, to }) => {
    const [, repository] = /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url) ?? [];
    return repository === undefined || to !== undefined ? [] : [repository];
  });
  return own.at(-1) ?? null;
}

function cloneOf(component: Component, repos: string): Clone | null {
  const repository = repositoryOf(component);
  if (repository === null) return null;
  const places = [repository, repository.replace("/", "+")].map((name) => join(repos, name));
  const folder = places
    .flatMap((place) =>
      existsSync(place) ? [place, ...readdirSync(place).map((name) => join(place, name))] : [],
    )
    .find((place) => existsSync(join(place, "HEAD")) || existsSync(join(place, ".git")));
  return folder === undefined ? null : { folder, repository, read: readOn(folder) };
}

/** When a clone was last brought up to date: fetching writes these files. */
function readOn(folder: string): string {
  const git = existsSync(join(folder, ".git")) ? join(folder, ".git") : folder;
  const written = ["FETCH_HEAD", "packed-refs"].find((one) => existsSync(join(git, one)));
  return statSync(join(git, written ?? "HEAD"))
    .mtime.toISOString()
    .slice(0, 10);
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

/** Puts the releases of tags into a component's file. @returns what it is now */
function write(file: string, tagging: Tagging): Component {
  // Its own schema has read it before, which leaves some of it out.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const component = withTags(JSON.parse(readFileSync(file, "utf8")) as Component, tagging);
  writeFileSync(file, `${JSON.stringify(component, null, 2)}\n`);
  return component;
}

await runCommand(import.meta, compareReleases);
