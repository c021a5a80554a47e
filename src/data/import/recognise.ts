import { DataError } from "../problem.ts";
import type { ImportKind } from "./importSet.ts";
import { isRecord, type JsonObject, type TextFile } from "./located.ts";
import { readCsv } from "./readCsv.ts";
import { readJson } from "./readJson.ts";

/** What files are, and which of them it takes. */
export type Recognised =
  | { readonly kind: ImportKind; readonly files: readonly TextFile[] }
  | { readonly kind: "set"; readonly files: readonly TextFile[] }
  | { readonly kind: "talk"; readonly file: TextFile }
  | { readonly kind: "none" };

/**
 * What some files are: a data set of our own where there is an `ecosystem.json`, a landscape where
 * there is a `landscape.yml`; else what the first file that can be told by its content is.
 * @param files with their paths; other files may lie among them
 */
export function recognise(files: readonly TextFile[]): Recognised {
  return ownSet(files) ?? landscape(files) ?? byContent(files) ?? { kind: "none" };
}

function nearest(files: readonly TextFile[], name: RegExp): TextFile | undefined {
  return files
    .filter((file) => name.test(file.name))
    .toSorted((a, b) => a.name.split("/").length - b.name.split("/").length)[0];
}

/** All JSON files from the folder on in which the nearest `ecosystem.json` lies. */
function ownSet(files: readonly TextFile[]): Recognised | null {
  const head = nearest(files, /(?:^|\/)ecosystem\.json$/u);
  if (!head) return null;
  const folder = head.name.slice(0, -"ecosystem.json".length);
  // Where a set has been built, what the build has made lies beside what people have written.
  const isMade = /^(?:index|rest|search|sources|marks)\.json$/u;
  const inside = files
    .filter(({ name }) => name.startsWith(folder) && name.endsWith(".json"))
    .map(({ name, text }) => ({ name: name.slice(folder.length), text }))
    .filter(({ name }) => !isMade.test(name));
  return { kind: "set", files: inside };
}

function landscape(files: readonly TextFile[]): Recognised | null {
  const yaml = files.filter(({ name }) => /\.ya?ml$/iu.test(name));
  const named = nearest(yaml, /(?:^|\/)landscape\.ya?ml$/iu);
  const main = named ?? yaml.find(({ text }) => /^landscape:\s*$/mu.test(text.slice(0, 100_000)));
  if (!main) return null;
  const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1);
  const beside = ["settings", "guide"].flatMap((name) =>
    yaml.filter(
      (file) =>
        file !== main && new RegExp(`^${name}\\.ya?ml$`, "u").test(file.name.slice(folder.length)),
    ),
  );
  return { kind: "landscape", files: [main, ...beside] };
}

function byContent(files: readonly TextFile[]): Recognised | null {
  const kinds = files.map((file) => ({ file, kind: kindOf(file) }));
  const first = kinds.find(({ kind }) => kind !== null);
  if (!first?.kind) return null;
  if (first.kind === "talk") return { kind: "talk", file: first.file };
  const same = kinds.filter(({ kind }) => kind === first.kind).map(({ file }) => file);
  if (first.kind !== "radar") return { kind: first.kind, files: [first.file] };
  // Names and order of a radar's quadrants may stand in a file of their own.
  const settings = files.filter(({ name }) => /(?:^|\/)config\.json$/u.test(name));
  return { kind: "radar", files: [...same, ...settings.filter((file) => !same.includes(file))] };
}

function kindOf({ name, text }: TextFile): ImportKind | "talk" | null {
  if (/\.(?:csv|tsv)$/iu.test(name)) return kindOfTable(text);
  if (!/^\s*[[{]/u.test(text.slice(0, 200).replace(/^\uFEFF/u, ""))) return null;
  const value = jsonIn(text, name);
  if (value === null) return null;
  if (value["kind"] === "talk") return "talk";
  if (isRecord(value["model"])) return "structurizr";
  if (isRadarList(value["items"], "quadrant") || isRadarList(value["entries"], "quadrant")) {
    return "radar";
  }
  return null;
}

function isRadarList(list: unknown, key: string): boolean {
  return Array.isArray(list) && list.some((item: unknown) => isRecord(item) && key in item);
}

/** A table that does not say what it is still is one: what it lacks is told by its importer. */
function kindOfTable(text: string): ImportKind {
  const [head = ""] = text.slice(0, 20_000).split(/\r?\n/u, 1);
  try {
    const columns = readCsv(head, "").columns.map((name) => name.toLowerCase());
    return ["ring", "quadrant"].every((name) => columns.includes(name)) ? "radar" : "csv";
  } catch (error) {
    if (error instanceof DataError) return "csv";
    throw error;
  }
}

/** @throws DataError where it is deep or no JSON */
function jsonIn(text: string, name: string): JsonObject | null {
  const { value } = readJson(text, name);
  return isRecord(value) ? value : null;
}
