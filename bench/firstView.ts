import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readJsonFile } from "#cli/readFolder.ts";
import { folderOf } from "#data/load.ts";
import { parse } from "#data/parse.ts";
import { catalog } from "#data/schema/dataset.ts";

/** A file that the first view asks for. */
export interface Part {
  readonly file: string;
  readonly gzip: number;
}

/**
 * What a first visit loads until the picture stands: the page, the chunks and styles it names, what
 * those import statically, the words of one language (the longer), the catalog and the index. Read from the built folder, so that it needs
 * no browser.
 */
export function firstView(folder = "dist"): readonly Part[] {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(
    ([, file = ""]) => file,
  );
  const files = new Set<string>(named);
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, found = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)) {
      files.add(`assets/${found}`);
    }
  }
  const [words] = readdirSync(join(folder, "assets"))
    .filter((file) => /^(?:en|zh-CN)-[\w-]+\.js$/u.test(file))
    .map((file) => ({ file: `assets/${file}`, gzip: gzipOf(join(folder, "assets", file)) }))
    .toSorted((a, b) => b.gzip - a.gzip);
  if (!words) throw new Error(`${folder}/assets: no chunk with the words of a language`);
  files.add(words.file);
  return [
    "index.html",
    ...files,
    "data/catalog.json",
    `data/${builtFolder(folder)}/index.json`,
  ].map((file) => ({ file, gzip: gzipOf(join(folder, file)) }));
}

/** Where the first data set of the built catalog lies. */
function builtFolder(folder: string): string {
  const [entry] = parse(
    catalog,
    readJsonFile(join(folder, "data/catalog.json")),
    "catalog.json",
  ).dataSets;
  if (!entry) throw new Error("the catalog is empty");
  return folderOf(entry);
}

function gzipOf(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
