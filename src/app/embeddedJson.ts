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
    opened ??= import("./openEmbedded.ts").then(({ openEmbedded }) =>
      openEmbedded(page.getElementById(ARCHIVE_ID)?.textContent ?? ""),
    );
    return (await opened)(path);
  };
}
