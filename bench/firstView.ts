import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readJsonFile } from "#cli/readFolder.ts";
import { folderOf } from "#data/load.ts";
import { parse } from "#data/parse.ts";
import { catalog } from "#data/schema/dataset.ts";

/** A file of the built page. */
export interface Part {
  readonly file: string;
  /** Bytes after gzip. */
  readonly gzip: number;
}

export interface FirstView {
  /** What a first visit loads of the program until the picture stands. */
  readonly program: readonly Part[];
  /** The chunk that the page starts. */
  readonly entry: Part;
  readonly data: readonly [catalog: Part, index: Part];
  /** Whatever else of the program is ever loaded. */
  readonly later: readonly Part[];
}

/**
 * Reads from the built folder, so that it needs no browser: the page, the chunks and styles it names,
 * what those import statically, the words of one language (the longer), the catalog and the index.
 */
export function firstView(folder = "dist"): FirstView {
  const partOf = (file: string): Part => ({ file, gzip: gzipOf(readFileSync(join(folder, file))) });
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(
    ([, file = ""]) => file,
  );
  const files = new Set(named);
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, found = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)) {
      files.add(`assets/${found}`);
    }
  }
  const assets = readdirSync(join(folder, "assets"))
    .filter((name) => /\.(?:js|css)$/u.test(name))
    .map((name) => partOf(`assets/${name}`));
  const [words] = assets
    .filter(({ file }) => /\/(?:en|zh-CN)-[\w-]+\.js$/u.test(file))
    .toSorted((a, b) => b.gzip - a.gzip);
  if (!words) throw new Error(`${folder}/assets: no chunk with the words of a language`);
  files.add(words.file);
  const [, start = ""] = /<script type="module"[^>]* src="\.\/([^"]+)"/u.exec(page) ?? [];
  return {
    program: [partOf("index.html"), ...assets.filter(({ file }) => files.has(file))],
    entry: partOf(start),
    data: [partOf("data/catalog.json"), partOf(`data/${dataFolderIn(folder)}/index.json`)],
    later: assets.filter(({ file }) => !files.has(file)),
  };
}

/** Where the first data set of the built catalog lies. */
function dataFolderIn(folder: string): string {
  const file = "catalog.json";
  const [entry] = parse(catalog, readJsonFile(join(folder, "data", file)), file).dataSets;
  if (!entry) throw new Error("the catalog is empty");
  return folderOf(entry);
}

/** Bytes of something after gzip. */
export function gzipOf(content: Buffer | string): number {
  return gzipSync(content).length;
}

/** Sum of some parts, in kB. */
export function kilobytesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
}
