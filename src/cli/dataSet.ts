import { join } from "node:path";
import { type Files, parseFiles } from "#data/files.ts";
import { createLoader, type Loader, loadCatalog } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { GENERATED } from "./generated.ts";
import { readFolder, readJsonFile } from "./readFolder.ts";

/** The data sets of a folder. @throws DataError where its catalog cannot be read */
export function readCatalog(folder: string): Promise<readonly DataSetEntry[]> {
  return loadCatalog((path) => Promise.resolve(readJsonFile(join(folder, path))));
}

/** The files of one of them. @throws DataError where one cannot be read */
export function readFiles(folder: string, { path }: DataSetEntry): Files {
  const { files, problems } = parseFiles(readFolder(join(folder, path)));
  if (problems.length > 0) throw new DataError("invalid", problems);
  return files;
}

/**
 * The files of a data set, all sound one by one.
 * @param id as in the catalog; `null` = the first
 * @throws DataError where a file cannot be read, and where the catalog has no such data set
 */
export async function readDataSet(
  folder: string,
  id: string | null,
): Promise<{ readonly entry: DataSetEntry; readonly files: Files }> {
  const catalog = await readCatalog(folder);
  const entry = id === null ? catalog[0] : catalog.find((one) => one.id === id);
  if (!entry) {
    const valid = catalog.map((one) => one.id);
    const problem = { file: "catalog.json", path: "", problem: `has no data set "${id}"`, valid };
    throw new DataError("missing", [problem]);
  }
  return { entry, files: readFiles(folder, entry) };
}

/**
 * A data set as the page would load it, but from the files themselves: what the build generates is
 * made on the way.
 * @param id as in the catalog; `null` = the first
 * @throws DataError as `readDataSet` does
 */
export async function openDataSet(folder: string, id: string | null): Promise<Loader> {
  const { entry, files } = await readDataSet(folder, id);
  return createLoader((path) => {
    const make = GENERATED.get(path.slice(entry.path.length + 1));
    // Through JSON, as it reaches the page: what is absent there is absent here.
    return make
      ? Promise.resolve(JSON.parse(JSON.stringify(make(files))))
      : Promise.resolve(readJsonFile(join(folder, path)));
  }, entry);
}
