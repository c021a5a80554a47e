import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { folderOf, loadCatalog } from "#data/load.ts";
import { joinChunks } from "./joinChunks.ts";
import { LICENSE_FILE } from "./licensePlugin.ts";
import { offlinePage } from "./offlinePage.ts";
import { readFolder } from "./readFolder.ts";

/** Lies beside the page; who asks for it has the whole explorer in one file. */
export const OFFLINE_FILE = "strata.html";

/**
 * Emits the whole explorer with all data as one page that needs no network and no server, made of
 * what the build has made. Takes its place after `dataPlugin`, whose files it packs.
 */
export function offlinePlugin(dataFolder = "public/data"): Plugin {
  let root = resolve(".");
  let icons = resolve("public");
  return {
    name: "strata-offline",
    configResolved(config) {
      root = resolve(config.root, dataFolder);
      icons = config.publicDir;
    },
    configureServer(server) {
      server.middlewares.use(`/${OFFLINE_FILE}`, (_request, response) => {
        response.statusCode = 404;
        response.end("Made by the build: npm run build, or npm run offline.");
      });
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const foreign = files.filter((file) => !hasPlace(file)).map(({ fileName }) => fileName);
        if (foreign.length > 0) {
          this.error(`${OFFLINE_FILE} would have to fetch ${foreign.join(", ")}; inline it`);
        }
        const chunks = files.filter((file) => file.type === "chunk");
        const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? "";
        const code = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]));
        const source = offlinePage({
          html: textOf(bundle["index.html"]),
          icon: readFileSync(join(icons, "icon.svg"), "utf8"),
          program: await joinChunks(code, entry),
          styles: stylesFrom(entry, bundle)
            .map((name) => textOf(bundle[name]))
            .join("\n"),
          data: new Map([
            ...(await writtenIn(root, bundle)),
            ...licensesOf(bundle[LICENSE_FILE]),
            ...files.filter(isData).map((file) => [file.fileName.slice(5), jsonOf(file)] as const),
          ]),
        });
        this.emitFile({ type: "asset", fileName: OFFLINE_FILE, source });
      },
    },
  };
}

/** The data sets' own files, under the paths at which the built page looks for them. */
async function writtenIn(
  root: string,
  bundle: Rolldown.OutputBundle,
): Promise<readonly (readonly [path: string, json: unknown])[]> {
  const dataSets = await loadCatalog(async () => jsonOf(bundle["data/catalog.json"]));
  return dataSets.flatMap((entry) =>
    readFolder(join(root, entry.path))
      // What rides along with an import is for exporting; no page reads it.
      .filter(({ path }) => !path.startsWith("imports/"))
      .map(({ path, read }) => [`${folderOf(entry)}/${path}`, read()] as const),
  );
}

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk;

/**
 * A source map is nothing that the page would fetch: only a reader's tools ask for it. Nor are the
 * scripts of workers: one file can start none, and opens no other data.
 */
function hasPlace(file: Output): boolean {
  return (
    file.type === "chunk" ||
    file.fileName.endsWith(".js") ||
    file.fileName === "index.html" ||
    file.fileName === LICENSE_FILE ||
    file.fileName.endsWith(".map") ||
    isStyle(file) ||
    isData(file)
  );
}

function isStyle({ fileName }: Output): boolean {
  return fileName.endsWith(".css");
}

function isData({ fileName }: Output): boolean {
  return fileName.startsWith("data/");
}

/**
 * The styles that a chunk brings, in the order in which a browser would come to apply them: those of
 * its imports before its own, those of lazy parts last.
 */
function stylesFrom(
  chunk: string,
  bundle: Rolldown.OutputBundle,
  seen: Set<string> = new Set(),
): readonly string[] {
  const found = bundle[chunk];
  if (found?.type !== "chunk" || seen.has(chunk)) return [];
  seen.add(chunk);
  const own = [...(found.viteMetadata?.importedCss ?? [])].filter((name) => !seen.has(name));
  for (const name of own) seen.add(name);
  return [
    ...found.imports.flatMap((name) => stylesFrom(name, bundle, seen)),
    ...own,
    ...found.dynamicImports.flatMap((name) => stylesFrom(name, bundle, seen)),
  ];
}

/** Whoever passes the one file on passes the licenses on with it. */
function licensesOf(file: Output | undefined): readonly (readonly [path: string, json: unknown])[] {
  return file ? [[LICENSE_FILE, textOf(file)]] : [];
}

function textOf(file: Output | undefined): string {
  if (file?.type !== "asset") return "";
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}

function jsonOf(file: Output | undefined): unknown {
  return JSON.parse(textOf(file));
}
