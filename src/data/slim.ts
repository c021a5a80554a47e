import type { ReadJson } from "./load.ts";

/*
 * `search.json` repeats the summaries of all files, so that a page need not fetch those. Where all files
 * lie in one archive they are left out of it, and put back when it is read.
 */

/** Files that are made slim. */
export const SLIM: RegExp = /\/search\.json$/u;

/** Stands for what is to be taken from the thing's own file. */
const SAME = 0;

const FOLDERS = new Map([
  ["component", "components"],
  ["standard", "standards"],
  ["org", "orgs"],
  ["layer", "layers"],
  ["group", "layers"],
  ["comparison", "comparisons"],
  ["talk", "talks"],
]);

type Json = Readonly<Record<string, unknown>>;

/** Files by path, without what others of them say. */
export function slim(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map(
    [...files].map(([path, value]) => {
      const slimmed = (document: Json): unknown => {
        const told = summaryIn(files.get(fileOf(document, path)));
        const isSame = told !== undefined && textOf(told) === textOf(document["summary"]);
        return isSame ? { ...document, summary: SAME } : document;
      };
      return [path, SLIM.test(path) ? documentsIn(value).map(slimmed) : value] as const;
    }),
  );
}

/** A slim file as it was. */
export async function restore(path: string, read: ReadJson): Promise<unknown> {
  const restored = async (document: Json): Promise<unknown> =>
    document["summary"] === SAME
      ? { ...document, summary: summaryIn(await read(fileOf(document, path))) }
      : document;
  return Promise.all(documentsIn(await read(path)).map(restored));
}

function documentsIn(value: unknown): readonly Json[] {
  return [value].flat().map((document: unknown) => Object(document));
}

/** The file of the thing that a document of the search is about. */
function fileOf({ kind, id }: Json, path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return `${folder}/${FOLDERS.get(String(kind))}/${String(id)}.json`;
}

function summaryIn(file: unknown): unknown {
  const { summary, intro }: Json = Object(file);
  return summary ?? intro;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
