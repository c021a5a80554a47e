import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";
import type { Files } from "#data/files.ts";
import { describeProblem } from "#data/problem.ts";
import { type Audit, audit } from "#data/truth/audit.ts";
import type { CopyFile } from "#data/truth/fact.ts";
import { readCopies } from "#data/truth/readCopies.ts";
import { RECORDS } from "#data/truth/records.ts";
import { readCliArguments } from "./cliArguments.ts";
import { readCatalog, readFiles } from "./dataSet.ts";
import { runCommand } from "./runCommand.ts";
import { describeDrawn, drawClaims } from "./truthDraw.ts";
import { describeDifference, sumOf, tableOf } from "./truthTable.ts";

/*
 * npm run data:truth -- --truth=folder [--data=folder]: does the data agree with independent
 * records, of which the folder holds copies? Prints how often it does, and every difference.
 * Exit code 1 where a difference is not recorded or a file cannot be read, 2 without any copy.
 *
 * npm run data:truth -- --draw=200 --seed=7: which claims to read against their own sources?
 */

const USAGE = `npm run data:truth -- --truth=<folder>
npm run data:truth -- --draw=200 --seed=7

  --truth     folder of the records' copies
  --draw      how many claims to draw
  --seed      of the drawing (default: the day)
  --data      folder of the data sets (default: public/data)`;

/** Compares the data with the copies, or draws claims to be read. */
export async function compareRecords(words: readonly string[]): Promise<0 | 1 | 2> {
  const given = readCliArguments(words, ["draw", "seed", "truth", "data"], USAGE);
  const dataFolder = given["data"] ?? "public/data";
  if (given["draw"] !== undefined) return draw(dataFolder, Number(given["draw"]), given["seed"]);
  const folder = given["truth"];
  if (folder === undefined) return refuse("say where the copies are: --truth=<folder>");
  const copies = copiesIn(folder);
  if (copies.length === 0) return refuse(`${folder} holds no copy of any record`);
  const dataSets = await loadDataSets(dataFolder);
  const read = RECORDS.map((record) => {
    const own = copies.filter(({ path }) => record.where.test(path));
    if (own.length === 0) console.error(missing(record));
    const { facts, problems } = readCopies(record, own, parse);
    for (const problem of problems) console.error(describeProblem(problem));
    return { record, facts, isSound: problems.length === 0, isThere: own.length > 0 };
  });
  const results = dataSets.map(({ id, files }) => {
    console.log(id);
    const audits = read
      .filter(({ isThere }) => isThere)
      .map(({ record, facts }) => {
        const result = audit(files, facts, record);
        print(`${record.title} (${record.expects})`, result);
        return result;
      });
    print("All records", { tallies: [sumOf(audits)], differences: [] });
    return audits.flatMap(({ differences }) => differences);
  });
  const left = results.flat().filter(({ isRecorded }) => !isRecorded).length;
  if (left > 0) console.error(`\n${left} differences are neither resolved nor recorded`);
  return left > 0 || read.some(({ isSound }) => !isSound) ? 1 : 0;
}

/** Prints claims to be read by a person; without a seed another handful each day. */
async function draw(
  folder: string,
  count: number,
  seed = new Date().toISOString().slice(0, 10),
): Promise<0 | 2> {
  if (!Number.isInteger(count) || count < 1) {
    console.error("--draw needs how many claims to draw, such as --draw=200");
    return 2;
  }
  for (const { id, files } of await loadDataSets(folder)) {
    console.log(
      `${id}: ${count} claims, seed ${seed}\n${describeDrawn(drawClaims(files, count, seed))}`,
    );
  }
  return 0;
}

function print(title: string, result: Audit): void {
  console.log(`\n${title}\n${tableOf(result)}`);
  for (const difference of result.differences) console.log(`  ${describeDifference(difference)}`);
}

function missing({ expects, origin, title }: (typeof RECORDS)[number]): string {
  return `${title}: no ${expects}; passed over. A fresh copy: ${origin}`;
}

/** Says why nothing was compared, and what a folder of copies is made of. */
function refuse(why: string): 2 {
  console.error(`${why}. Any of these will do:`);
  for (const { expects, origin } of RECORDS) console.error(`  ${expects}  from ${origin}`);
  return 2;
}

/** The files of a folder that are copies of a record; none where there is no folder. */
function copiesIn(folder: string): readonly CopyFile[] {
  return listFiles(folder)
    .filter(({ path }) => RECORDS.some(({ where }) => where.test(path)))
    .map(({ path, file }) => ({ path, text: readFileSync(file, "utf8") }));
}

function listFiles(folder: string): readonly { path: string; file: string }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => ({ file, path: relative(folder, file).split(sep).join("/") }));
  } catch (error) {
    if (isOfFiles(error)) return [];
    throw error;
  }
}

async function loadDataSets(folder: string): Promise<readonly { id: string; files: Files }[]> {
  const catalog = await readCatalog(folder);
  return catalog.map((entry) => ({ id: entry.id, files: readFiles(folder, entry) }));
}

function isOfFiles(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code))
  );
}

await runCommand(import.meta, compareRecords);
