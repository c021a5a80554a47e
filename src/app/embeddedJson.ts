import { ARCHIVE_ID } from "#data/archiveId.ts";
import type { ReadJson } from "#data/load.ts";

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
    opened ??= openEmbedded(page.getElementById(ARCHIVE_ID)?.textContent ?? "");
    const read = await opened;
    return read(path);
  };
}

/** A page whose data lies beside it needs none of what unpacks them. */
async function openEmbedded(packed: string): Promise<ReadJson> {
  const { unpackArchive } = await import("./unpackArchive.ts");
  return unpackArchive(packed);
}
