import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { parseSync } from "vite";
import { writeArchive } from "#data/archive.ts";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { writeBase85 } from "#data/base85.ts";
import { slim } from "#data/slim.ts";
import { policyOfHashes } from "./policyPlugin.ts";

/** What the one page is made of. */
export interface OfflineParts {
  /** The built `index.html`. */
  readonly html: string;
  /** The icon that it names, as SVG. */
  readonly icon: string;
  /** One module that imports nothing. */
  readonly program: string;
  readonly styles: string;
  /** Paths below `data/` and what the JSON there says. */
  readonly data: ReadonlyMap<string, unknown>;
}

/** What the built page fetches, and this one has in itself or has no use for. */
const FETCHED =
  /[ \t]*<(?:link rel="(?:modulepreload|stylesheet|manifest)"[^>]*>|script type="module"[^>]*><\/script>)\n?/gu;

/**
 * The built page with all it would fetch written into it. The data is packed: a third of its size,
 * and its alphabet holds nothing that could end a script or open one.
 * @throws {Error} where the page has no place for a part, names what it would still have to fetch, or
 *   a part would break out of its element
 */
export function offlinePage({ html, icon, program, styles, data }: OfflineParts): string {
  const script = `\n${withoutTags(program)}\n`;
  const style = `\n${styles.trim()}\n`;
  if (/<\/style/iu.test(style)) throw new Error("the styles hold the end of their own element");
  const [url] = /url\((?!["']?(?:data:|#))[^)]*\)/u.exec(style) ?? [];
  if (url !== undefined) throw new Error(`the styles would still have to fetch ${url}`);
  const policy = policyOfHashes({ script: hashOf(script), style: hashOf(style) });
  const packed = writeBase85(deflateRawSync(writeArchive(slim(data)), { level: 9 }));

  let page = html.replaceAll(FETCHED, "");
  page = put(
    page,
    /(?<=<link rel="icon" href=")[^"]*/u,
    `data:image/svg+xml;base64,${base64(icon)}`,
  );
  const [named] = /(?:src|href)="(?!data:)[^"]*"/u.exec(page) ?? [];
  if (named !== undefined) throw new Error(`index.html would still have to fetch ${named}`);
  page = put(
    page,
    /<meta http-equiv="Content-Security-Policy"[^>]*>/u,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  page = put(page, /(?=<\/head>)/u, `<style>${style}</style>\n`);
  return put(
    page,
    /(?=<\/body>)/u,
    `<script type="text/plain" id="${ARCHIVE_ID}">${packed}</script>\n<script type="module">${script}</script>\n`,
  );
}

/** Bytes of such a page: what the data adds, and all the rest. */
export function weighOffline(page: string): { readonly program: number; readonly data: number } {
  const [, packed = ""] = new RegExp(`id="${ARCHIVE_ID}">([^<]*)<`, "u").exec(page) ?? [];
  return { program: Buffer.byteLength(page) - packed.length, data: packed.length };
}

function put(page: string, place: RegExp, part: string): string {
  if (page.search(place) < 0) throw new Error(`index.html has no ${String(place)}`);
  // A function, since `$` in a program is no pattern.
  return page.replace(place, () => part);
}

/**
 * A program may hold `<script>` and `<!--` in its strings; written into a page they would change
 * where it ends. The escape is the same character in a string, a template and a pattern; elsewhere
 * it is no JavaScript, so the outcome is parsed.
 */
function withoutTags(program: string): string {
  const escaped = program.replaceAll(/<(?=\/?script|!--)/giu, String.raw`\x3C`);
  const [error] = parseSync("program.js", escaped).errors;
  if (error) throw new Error(`the program cannot be written into a page: ${error.message}`);
  return escaped.trim();
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
