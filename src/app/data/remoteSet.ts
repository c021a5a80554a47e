import type { OpenedSet, Opened } from "#data/import/openSources.ts";
import type { ReadJson } from "#data/load.ts";
import { parseIndex } from "#data/parseIndex.ts";
import { DataError } from "#data/problem.ts";
import type { Text } from "#model/text.ts";
import type { RunTask } from "./runTask.ts";
import type { GivenFile } from "./task.ts";

/* Data sets of other hosts: the index of one that was built, or any file that can be opened. */

export type Fetched = Opened;

/** A built data set, whose files are fetched as they are asked for. */
export interface RemoteSet {
  readonly is: "remote";
  readonly title: Text;
  readonly components: number;
  /** The address from which its files' paths count. */
  readonly base: string;
}

const MEGABYTE = 1_048_576;

/**
 * What lies at an address.
 * @param open has a file opened as if it had been chosen on the disk
 * @throws DataError
 */
export async function fetchSet(
  address: string,
  run: RunTask,
  open: (name: string, files: readonly GivenFile[]) => Promise<Opened>,
): Promise<OpenedSet | RemoteSet> {
  const { blob } = await run("fetched", { do: "fetch", url: address, most: 32 * MEGABYTE });
  const name = new URL(address).pathname.split("/").at(-1) ?? address;
  if (name === "index.json") {
    const { title, components } = parseIndex(jsonIn(await blob.text(), name), name);
    return { is: "remote", title, components: components.length, base: new URL(".", address).href };
  }
  const opened = await open(name, [{ path: name, blob }]);
  if (opened.is === "set") return opened;
  throw new DataError("invalid", [{ file: name, path: "", problem: "is no data set" }]);
}

/** Reads the files of a built data set from its host. */
export function readingFrom(base: string, run: RunTask): ReadJson {
  return async (path) => {
    const file = path.slice(path.indexOf("/") + 1);
    const url = new URL(file, base).href;
    const { blob } = await run("fetched", { do: "fetch", url, most: 8 * MEGABYTE });
    return jsonIn(await blob.text(), file);
  };
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError("broken", [{ file, path: "", problem: "is no whole JSON" }]);
  }
}
