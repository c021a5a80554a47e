import { isAside, MAX_FILES } from "#data/import/limits.ts";
import type { GivenFile } from "./task.ts";

/** What was chosen or dropped: what it is called, and its files. */
export interface Gathered {
  readonly name: string;
  readonly files: readonly GivenFile[];
}

/** Files of a file field; one for folders gives each its path. */
export function gatherChosen(list: Iterable<File>): Gathered {
  const files = [...list].map((file) => ({
    path: file.webkitRelativePath || file.name,
    blob: file,
  }));
  return { name: nameOf(files), files };
}

/**
 * Files and folders that were dropped, folders with all that is in them. Has to be called while the
 * event lasts: what was dropped is out of reach afterwards.
 */
export async function gatherDropped(transfer: DataTransfer): Promise<Gathered> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return gatherChosen(transfer.files);
  const files: GivenFile[] = [];
  for (const waiting = [...entries]; waiting.length > 0 && files.length <= MAX_FILES;) {
    const entry = waiting.shift();
    if (entry && isAside(`${entry.fullPath}/`)) continue;
    // One folder after the other, so that a deep one does not call itself.
    // oxlint-disable-next-line no-await-in-loop
    if (isFolder(entry)) waiting.push(...(await entriesIn(entry)));
    else if (isFile(entry)) {
      // oxlint-disable-next-line no-await-in-loop
      files.push({ path: entry.fullPath.slice(1), blob: await fileOf(entry) });
    }
  }
  return { name: nameOf(files), files };
}

/** One file is called by its own name, several by that of the folder they are in. */
function nameOf(files: readonly GivenFile[]): string {
  const [first] = files;
  if (!first) return "";
  const folder = first.path.split("/")[0] ?? "";
  return files.length === 1 ? (first.path.split("/").at(-1) ?? "") : folder;
}

/** `my-tools.csv` → `my-tools`. */
export function nameWithoutEnding(name: string): string {
  return (
    name
      .split("/")
      .at(-1)
      ?.replace(/\.[a-z0-9]{1,8}$/iu, "") || name
  );
}

function isFolder(entry: FileSystemEntry | undefined): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function isFile(entry: FileSystemEntry | undefined): entry is FileSystemFileEntry {
  return entry?.isFile === true;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A browser hands out a folder by the hundred. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each handful has to be asked for
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length > MAX_FILES) return all;
    all.push(...some);
  }
}
