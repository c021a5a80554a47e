import type { Foreign } from "#model/foreign.ts";
import type { SourceFile } from "./unzip.ts";

/** What a name ends with; the content decides where there is more than one answer. */
const BY_NAME: readonly (readonly [RegExp, Foreign])[] = [
  [/\.key$/iu, "keynote"],
  [/\.(?:ppt|pptx|pps|ppsx|potx)$/iu, "powerpoint"],
  [/\.(?:xls|xlsx|xlsm|xlsb)$/iu, "excel"],
  [/\.numbers$/iu, "numbers"],
  [/\.(?:doc|docx|rtf)$/iu, "word"],
  [/\.pages$/iu, "pages"],
  [/\.(?:odp|ods|odt|odg)$/iu, "opendocument"],
  [/\.pdf$/iu, "pdf"],
  [/\.(?:drawio|dio)(?:\.xml|\.svg|\.png)?$/iu, "drawio"],
  [/\.(?:vsd|vsdx)$/iu, "visio"],
  [/\.(?:png|jpe?g|gif|webp|avif|heic|tiff?|bmp|svg|ai|eps|fig|sketch|xd)$/iu, "picture"],
  [/\.(?:mp4|mov|webm|mkv|avi|mp3|wav|m4a)$/iu, "video"],
  [/\.(?:c4|likec4)$/iu, "likec4"],
  [/\.(?:puml|plantuml|pu|iuml)$/iu, "plantuml"],
  [/\.(?:mmd|mermaid)$/iu, "mermaid"],
  [/\.archimate$/iu, "archimate"],
  [/\.(?:gz|tgz)$/iu, "gzip"],
  [/\.(?:rar|7z|tar|bz2|xz|zst|dmg|iso)$/iu, "archive"],
  [/\.(?:exe|msi|jar|wasm|dll|so|apk|app)$/iu, "program"],
  [/\.(?:html?|mhtml|webarchive)$/iu, "page"],
  [/\.(?:md|markdown|adoc|rst)$/iu, "markdown"],
];

/** How files of a kind begin, in Latin letters. */
const BY_BEGINNING: readonly (readonly [RegExp, Foreign])[] = [
  [/^%PDF-/u, "pdf"],
  [/^\u0089PNG|^\u00FF\u00D8\u00FF|^GIF8|^RIFF....WEBP|^II\*\0|^MM\0\*|^\s*<svg\b/u, "picture"],
  [/^....ftyp|^.E\u00DF\u00A3/u, "video"],
  [/^\P{L}\u008B/u, "gzip"],
  [/^7z\u00BC\u00AF|^Rar!|^BZh|^\u00FD7zXZ/u, "archive"],
  [/^MZ|^\u007FELF|^\0asm/u, "program"],
  [/^\s*<mxfile\b/u, "drawio"],
  [/^\s*<archimate:model\b/u, "archimate"],
  [/^\s*(?:<!doctype html|<html\b)/iu, "page"],
  [/^\s*@startuml\b/u, "plantuml"],
  [/^\s*(?:flowchart|graph|sequenceDiagram|C4Context|mindmap)\b/u, "mermaid"],
];

/** What lies in a zip archive that is a document of its own. */
const IN_ARCHIVE: readonly (readonly [RegExp, Foreign])[] = [
  [/^ppt\//u, "powerpoint"],
  [/^xl\//u, "excel"],
  [/^word\//u, "word"],
  [/^visio\//u, "visio"],
  [/^Index\/(?:Slide|Presentation)/u, "keynote"],
  [/^Index\/(?:Tables|CalculationEngine)/u, "numbers"],
  [/^Index\/Document\.iwa$/u, "pages"],
  [/^META-INF\/manifest\.xml$/u, "opendocument"],
  [/^META-INF\/MANIFEST\.MF$/u, "program"],
];

/** What the texts of other tools say at the beginning of a line or as a key. */
const BY_CONTENT: readonly (readonly [RegExp, Foreign])[] = [
  [/^apiVersion:\s*backstage\.io\//mu, "backstage"],
  [/^apiVersion:[^]*^kind:|^kind:[^]*^apiVersion:/mu, "kubernetes"],
  [/^services:\s*$/mu, "compose"],
  [/^openapi:|^swagger:|"(?:openapi|swagger)"\s*:/mu, "openapi"],
  [/"bomFormat"\s*:|"spdxVersion"\s*:/u, "sbom"],
  [/^\s*\{\s*"dataSet"\s*:/u, "export"],
];

/** How much of a file is looked at. */
const HEAD = 4000;

/** What kind of file something is that cannot be read, by its beginning and then by its name. */
export function foreignKind({ path, bytes }: SourceFile): Foreign {
  const latin = [...bytes.subarray(0, HEAD)].map((byte) => String.fromCodePoint(byte)).join("");
  const known = found(BY_BEGINNING, latin) ?? found(BY_NAME, path) ?? found(BY_CONTENT, latin);
  if (known) return known;
  if (/\.ya?ml$/iu.test(path)) return "yaml";
  if (/\.json$/iu.test(path)) return "json";
  return latin.includes("\0") || latin === "" ? "unknown" : "text";
}

/** The kind of document that an archive is; `null`: it is an archive and nothing else. */
export function documentKind(archive: string, paths: readonly string[]): Foreign | null {
  const named = found(BY_NAME, archive);
  if (named) return named;
  const inside = IN_ARCHIVE.find(([pattern]) => paths.some((path) => pattern.test(path)));
  return inside?.[1] ?? null;
}

function found(table: readonly (readonly [RegExp, Foreign])[], text: string): Foreign | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
