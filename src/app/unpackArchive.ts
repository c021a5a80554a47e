import { openArchive } from "#data/archive.ts";
import { ARCHIVE_ID } from "#data/archiveId.ts";
import { readBase85 } from "#data/base85.ts";
import type { ReadJson } from "#data/load.ts";
import { DataError } from "#data/problem.ts";
import { restore, SLIM } from "#data/slim.ts";

/** Reads the files of an archive as a page carries it. @throws DataError for a damaged one */
export async function unpackArchive(packed: string): Promise<ReadJson> {
  const read = openArchive(await inflate(packed));
  return (path) => (SLIM.test(path) ? restore(path, read) : read(path));
}

async function inflate(packed: string): Promise<string> {
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
