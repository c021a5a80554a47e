import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { parseFiles } from "#data/files.ts";
import { loadCatalog } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import { weighOffline } from "./offlinePage.ts";
import { OFFLINE_FILE } from "./offlinePlugin.ts";
import { readFolder, readJsonFile } from "./readFolder.ts";
import { UsageError } from "./usageError.ts";
import { siteConfig } from "./siteConfig.ts";

/*
 * npm run offline [-- --out=strata.html] [--data=folder]: the whole explorer with all data sets of
 * the folder as one page that needs no network and no server. Prints what it weighs.
 */

const USAGE = "npm run offline -- --out=strata.html --data=public/data";

async function main(): Promise<void> {
  const values = options();
  const folder = resolve(values.data);
  await checkData(folder);
  const page = await makePage(folder);
  try {
    writeFileSync(values.out, page);
  } catch (error) {
    throw new UsageError([`--out=${values.out} cannot be written: ${said(error)}`]);
  }
  const { program, data } = weighOffline(page);
  console.log(`${values.out}: ${kilobytes(program)} program + ${kilobytes(data)} data`);
}

function options(): { readonly out: string; readonly data: string } {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: "string", default: OFFLINE_FILE },
        data: { type: "string", default: "public/data" },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError([said(error)]);
  }
}

/** Says all that is wrong with the data before anything is built. */
async function checkData(folder: string): Promise<void> {
  try {
    const catalog = await loadCatalog((path) => Promise.resolve(readJsonFile(join(folder, path))));
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

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nUsage: ${USAGE}`);
  process.exitCode = 1;
}
