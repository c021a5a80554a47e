import { checkDataSet } from "./check/dataSet.ts";
import { checkLanguage } from "./check/language.ts";
import { type Files, parseFiles } from "./files.ts";
import { groupBy } from "./groupBy.ts";
import { DataError, type Problem } from "./problem.ts";

/** A file as text, by its path from the data set's folder on. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Rounds in which single values are taken out; after these, whole files are. */
const CUTTING = 6;
const ROUNDS = 12;

/**
 * As much of a data set as is sound. What is wrong is taken out where it stands: the entry of a list,
 * else the key, else the file; taking out goes on until nothing is left that would be wrong.
 * @returns what is left, and all that was wrong with what there was
 * @throws DataError where nothing is left that could be shown
 */
export function salvage(written: readonly WrittenFile[]): {
  readonly files: Files;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const values = new Map<string, unknown>();
  for (const { path, text } of written) {
    try {
      values.set(path, JSON.parse(text.replace(/^\uFEFF/u, "")));
    } catch (error) {
      const problem = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
      problems.push({ file: path, path: "", problem });
    }
  }
  const told = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { files, problems: found } = parseFiles(
      [...values].map(([path, value]) => ({ path, read: () => value })),
    );
    const wrong = [...found, ...(found.length > 0 ? [] : checkDataSet(files))];
    const harmless = new Set(found.length > 0 ? [] : harmlessIn(files).map(keyOf));
    for (const problem of wrong) {
      // What follows from taking out something else was no fault of the author's.
      if (round > 0 && problem.problem.endsWith(" is missing")) continue;
      if (!told.has(keyOf(problem))) problems.push(problem);
      told.add(keyOf(problem));
    }
    const grave = wrong.filter((problem) => !harmless.has(keyOf(problem)));
    if (grave.length === 0) {
      if (files.components.length > 0 && files.ecosystem.length > 0) return { files, problems };
      break;
    }
    takeOut(values, grave, round < CUTTING);
  }
  throw new DataError("invalid", problems.length > 0 ? problems : [nothing(written)]);
}

/** Faults with which a data set can be shown as well as without. */
function harmlessIn(files: Files): readonly Problem[] {
  const isUntidy = ({ path, problem }: Problem): boolean =>
    path === "/minCoverage" || /^(?:is cited by no|looks like) /u.test(problem);
  return [...checkLanguage(files), ...checkDataSet(files).filter(isUntidy)];
}

function nothing(written: readonly WrittenFile[]): Problem {
  return { file: written[0]?.path ?? "", path: "", problem: "holds no item" };
}

function keyOf({ file, path, problem }: Problem): string {
  return JSON.stringify([file, path, problem]);
}

/** @param isGentle take out single values where there are some, not the whole file */
function takeOut(
  values: Map<string, unknown>,
  problems: readonly Problem[],
  isGentle: boolean,
): void {
  // From the end of a list, so that the places of its other entries stay what they are.
  for (const { file, path } of onceAPlace(problems).toSorted((a, b) => byPlace(b.path, a.path))) {
    if (!values.has(file)) continue;
    const cut = isGentle ? without(values.get(file), path.split("/").slice(1)) : undefined;
    if (cut === undefined) values.delete(file);
    else values.set(file, cut);
  }
}

/** Where a thing lacks a key it is taken out as a whole, once, whatever else is wrong with it. */
function onceAPlace(problems: readonly Problem[]): readonly Problem[] {
  const byParent = groupBy(problems, ({ file, path }) =>
    JSON.stringify([file, path.slice(0, path.lastIndexOf("/"))]),
  );
  return [...byParent.values()].flatMap((some) => {
    const lacking = some.find(({ problem }) => problem.endsWith(" is missing"));
    return lacking ? [lacking] : some;
  });
}

function byPlace(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/**
 * A value without the entry of a list that a path leads into, or without the key at its end.
 * @returns `undefined` where the path leads to nothing that could be taken out
 */
function without(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return undefined;
  const inner: unknown = Reflect.get(value, key);
  const less = without(inner, rest);
  if (Array.isArray(value)) {
    const index = Number(key);
    if (index >= value.length) return undefined;
    return less === undefined ? value.toSpliced(index, 1) : value.with(index, less);
  }
  if (less !== undefined) return { ...value, [key]: less };
  if (rest.length > 0 || !Object.hasOwn(value, key)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
