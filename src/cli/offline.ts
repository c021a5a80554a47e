import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { parseFiles } from "#data/files.ts";
import { DataError } from "#data/problem.ts";
import { readCliArguments } from "./cliArguments.ts";
import { weighOffline } from "./offlinePage.ts";
import { OFFLINE_FILE } from "./offlinePlugin.ts";
import { readCatalog } from "./dataSet.ts";
import { readFolder } from "./readFolder.ts";
import { runCommand } from "./runCommand.ts";
import { UsageError } from "./usageError.ts";
import { siteConfig } from "./siteConfig.ts";

/*
 * npm run offline [-- --out=strata.html] [--data=folder]: the whole explorer with all data sets of
 * the folder as one page that needs no network and no server. Prints what it weighs.
 */

const USAGE = `npm run offline -- --out=strata.html

  --out       file to write (default: ${OFFLINE_FILE})
  --data      folder of the data sets (default: public/data)`;

/** Writes the page, and says what it weighs. */
export async function packOffline(words: readonly string[]): Promise<void> {
  const values = readCliArguments(words, ["out", "data"], USAGE);
  const { out = OFFLINE_FILE } = values;
  const folder = resolve(values["data"] ?? "public/data");
  await checkData(folder);
  const page = await makePage(folder);
  try {
    writeFileSync(out, page);
  } catch (error) {
    throw new UsageError([`--out=${out} cannot be written: ${said(error)}`]);
  }
  const { program, data } = weighOffline(page);
  console.log(`${out}: ${kilobytes(program)} program + ${kilobytes(data)} data`);
}

/** Says all that is wrong with the data before anything is built. */
async function checkData(folder: string): Promise<void> {
  try {
    const catalog = await readCatalog(folder);
    const problems = catalog.flatMap(({ path }) =>
      parseFiles(readFolder(join(folder, path))).problems.map((problem) => ({
        ...problem,
        file: `${path}/${problem.file}`,
      })),
    );
    if (problems.length > 0) throw new DataError("invalid", problems);
  } catch (error) {
    throw new UsageError([`--data=${folder} cannot be packed:`, said(error)]);
  }
}

async function makePage(folder: string): Promise<string> {
  // What is given away is no development build, whatever the shell is set to.
  process.env["NODE_ENV"] = "production";
  const site = siteConfig(folder);
  const result = await build({
    ...site,
    root: resolve(import.meta.dirname, "../.."),
    configFile: false,
    logLevel: "error",
    build: { ...site.build, write: false },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const page = outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .find(({ fileName }) => fileName === OFFLINE_FILE);
  if (page?.type !== "asset") throw new Error(`the build made no ${OFFLINE_FILE}`);
  return Buffer.from(page.source).toString("utf8");
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

await runCommand(import.meta, packOffline);
