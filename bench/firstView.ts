import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file that the first view asks for. */
export interface Part {
  readonly file: string;
  readonly gzip: number;
}

/**
 * What a first visit loads until the picture stands: the page, the chunks and styles it names, what
 * those import statically, the catalog and the index. Read from the built folder, so that it needs
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
  const data = readdirSync(join(folder, "data"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, 1)
    .map(({ name }) => `data/${name}/index.json`);
  return ["index.html", ...files, "data/catalog.json", ...data].map((file) => ({
    file,
    gzip: gzipSync(readFileSync(join(folder, file))).length,
  }));
}
