import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mendPackage } from "./mendPackage.ts";

/** Both are on every machine that has PowerPoint; where not, others of the same widths step in. */
export const LATIN = "Arial";
const HAN = "Microsoft YaHei";

/** A zip holds no day before this. */
const DAY = new Date(1980, 0, 1);
const MOMENT = "2000-01-01T00:00:00Z";

/**
 * Finishes a .pptx: mends what does not keep to the standard, takes out what differs from run to run (the moment of writing, the zip's own
 * times), names a font for Han beside the Latin one, and gives every line of the notes a paragraph.
 */
export function normaliseSlides(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  // Images are the only parts that are not XML.
  const images = files.filter(([path]) => path.startsWith("ppt/media/"));
  const parts = new Map(
    files
      .filter((file) => !images.includes(file))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
  const mended = mendPackage(
    parts,
    images.map(([path]) => path),
  );
  const normalised = [...mended].map(([path, xml]): [string, Uint8Array] => [
    path,
    strToU8(normalise(path, xml)),
  ]);
  const all = [...normalised, ...images].toSorted(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(all), { mtime: DAY, level: 6 });
}

/** What an office file is, stands first in it. */
function rank(path: string): number {
  return path === "[Content_Types].xml" ? 0 : 1;
}

function normalise(path: string, xml: string): string {
  const named = xml
    .replaceAll(`<a:ea typeface="${LATIN}"`, `<a:ea typeface="${HAN}"`)
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${HAN}"/>`);
  if (path === "docProps/core.xml") {
    return named.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/gu, (_, tag: string) => tag + MOMENT);
  }
  return path.startsWith("ppt/notesSlides/")
    ? named.replaceAll(/\r?\n(?=[^<>]*<\/a:t>)/gu, BREAK)
    : named;
}

const BREAK = '</a:t></a:r></a:p><a:p><a:r><a:rPr dirty="0"/><a:t>';
