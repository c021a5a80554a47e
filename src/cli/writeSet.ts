import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { DataSetEntry } from "#model/ecosystem.ts";
import { isId } from "#model/id.ts";
import type { Text } from "#model/text.ts";
import { describeProblem } from "#data/problem.ts";
import { catalog as catalogSchema } from "#data/schema/dataset.ts";
import { parse } from "#data/parse.ts";
import { checkFiles } from "./checkFolder.ts";
import { readJsonFile } from "./readFolder.ts";
import { UsageError } from "./usageError.ts";

const SCHEMAS = fileURLToPath(new URL("../../schemas/", import.meta.url));

/** A data set to be written: its files by path, with the names of their schemas alone. */
export interface NewSet {
  readonly title: Text;
  readonly files: ReadonlyMap<string, unknown>;
}

/** The id of the data set that a folder is for. @throws UsageError where its name is none */
export function idOfFolder(folder: string): string {
  const id = basename(resolve(folder));
  if (isId(id)) return id;
  throw new UsageError([
    `--out ${folder}: the folder's name is the id of the data set; write it in lower case with single dashes, like my-tools`,
  ]);
}

/**
 * Refuses to write over what is there.
 * @param replace only what an import has written may be replaced
 */
export function refuseTaken(folder: string, replace: boolean): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const isImport = existsSync(join(folder, "imports"));
  if (isImport && replace) return;
  const hint = isImport ? "; --replace writes it anew" : "";
  throw new UsageError([`--out ${folder}: is there already${hint}`]);
}

/**
 * Writes a data set into a folder and names it in the catalog beside it. All or nothing: what would
 * not be sound is not written.
 */
export function writeSet(folder: string, { title, files }: NewSet): void {
  const { problems } = checkFiles(
    [...files].map(([path, value]) => ({ path, read: () => JSON.parse(JSON.stringify(value)) })),
  );
  if (problems.length > 0) {
    throw new UsageError(["The outcome would not be sound:", ...problems.map(describeProblem)]);
  }
  const target = resolve(folder);
  const catalog = join(dirname(target), "catalog.json");
  const entries = listed(catalog, { id: basename(target), title, path: basename(target) });
  const made = `${target}.new`;
  rmSync(made, { recursive: true, force: true });
  for (const [path, value] of files) {
    const file = join(made, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fileText(value, join(target, path)));
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(made, target);
  writeFileSync(catalog, fileText(entries, catalog));
}

/** The catalog with an entry, in the place it had or at the end. */
function listed(catalog: string, entry: DataSetEntry): object {
  const empty = { $schema: "catalog.schema.json", dataSets: [] };
  if (!existsSync(catalog)) return { ...empty, dataSets: [entry] };
  const { dataSets } = parse(catalogSchema, readJsonFile(catalog), "catalog.json");
  const isKnown = dataSets.some(({ id }) => id === entry.id);
  return {
    ...empty,
    dataSets: isKnown
      ? dataSets.map((one) => (one.id === entry.id ? entry : one))
      : [...dataSets, entry],
  };
}

/** JSON as people read it; lists of what rides along a line each, since there are thousands. */
function fileText(value: unknown, file: string): string {
  const { $schema, ...rest }: { readonly $schema?: string } = Object(value);
  const schema = relative(dirname(file), join(SCHEMAS, $schema ?? ""))
    .split(sep)
    .join("/");
  const whole = { $schema: schema, ...rest };
  if (!file.split(sep).includes("imports")) return `${JSON.stringify(whole, null, 2)}\n`;
  return `${JSON.stringify(whole).replaceAll('{"component":', '\n{"component":')}\n`;
}
