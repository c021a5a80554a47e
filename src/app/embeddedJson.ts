import { ARCHIVE_ID, openArchive } from "#data/archive.ts";
import { readBase85 } from "#data/base85.ts";
import type { ReadJson } from "#data/load.ts";
import { DataError } from "#data/problem.ts";

/** Beside the page, or among the data that it carries: the licenses of what others have written. */
export const ARCHIVED_LICENSES = "third-party.txt";

/** Is this the page that carries its data in itself? */
export function carriesData(page: Document): boolean {
  return page.getElementById(ARCHIVE_ID) !== null;
}

/**
 * Reads what the page carries in itself: unpacked at the first reading, each file parsed at its own.
 * The element stays, so that the page can be saved again from the browser with its data.
 */
export function createEmbeddedReadJson(page: Document): ReadJson {
  let opened: Promise<ReadJson> | undefined;
  return async (path) => {
    opened ??= unpack(page.getElementById(ARCHIVE_ID)?.textContent ?? "").then(openArchive);
    const read = await opened;
    return read(path);
  };
}

async function unpack(packed: string): Promise<string> {
  try {
    const inflated = new Response(readBase85(packed)).body?.pipeThrough(
      new DecompressionStream("deflate-raw"),
    );
    return await new Response(inflated).text();
  } catch (error) {
    const problem = `cannot be unpacked, the file is damaged: ${String(error)}`;
    throw new DataError("broken", [{ file: ARCHIVE_ID, path: "", problem }]);
  }
}
