import { DataError } from "#data/problem.ts";
import { decodeText } from "./decodeText.ts";
import { fetchFile } from "./fetchFile.ts";
import { type GivenFile, type News, NOT_LOADED, type Result, type Task } from "./task.ts";

/** @throws DataError that names the file where a part of the program cannot be had */
async function loaded<T>(file: string, part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw new DataError("missing", [{ file, path: "", problem: NOT_LOADED }]);
  }
}

/** Does what the page asks for, in a worker or, where there can be none, in the page. */
export async function doTask(task: Task, tell: (news: News) => void): Promise<Result> {
  try {
    return await outcomeOf(task, tell);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { is: "refused", reason: error.reason, problems: error.problems };
  }
}

async function outcomeOf(task: Task, tell: (news: News) => void): Promise<Result> {
  switch (task.do) {
    case "open": {
      const { files, ...rest } = task;
      const { openSources, refuseSizes } = await loaded(
        files.length === 1 ? (files[0]?.path ?? "") : task.title,
        import("#data/import/openSources.ts"),
      );
      refuseSizes(files.map(({ path, blob }) => ({ path, size: blob.size })));
      const onStage = (stage: News["stage"], share: number | null): void =>
        tell({ is: "stage", stage, share });
      onStage("reading", 0);
      const sources = await readAll(files, (share) => onStage("reading", share));
      return {
        is: "opened",
        opened: openSources(sources, { ...rest, decode: decodeText, onStage }),
      };
    }
    case "fetch": {
      const onStage = (share: number | null): void =>
        tell({ is: "stage", stage: "fetching", share });
      onStage(null);
      return { is: "fetched", blob: await fetchFile(task.url, task.most, onStage) };
    }
    case "export": {
      const [{ exportFiles }, { parseFiles }] = await loaded(
        task.name,
        Promise.all([import("#data/export/exportFiles.ts"), import("#data/files.ts")]),
      );
      tell({ is: "stage", stage: "converting", share: null });
      const { files, problems } = parseFiles(
        task.files.map(({ path, text }) => ({ path, read: (): unknown => JSON.parse(text) })),
      );
      if (problems.length > 0) throw new DataError("invalid", problems);
      const made = exportFiles(task.kind, files, {
        name: task.name,
        chosen: task.chosen === null ? null : new Set(task.chosen),
        day: task.day,
      });
      return { is: "exported", files: made.map(([name, text]) => ({ name, text })) };
    }
  }
}

/** Files that are read at the same time: one alone waits for the disk most of the time. */
const AT_ONCE = 16;

async function readAll(
  files: readonly GivenFile[],
  onShare: (share: number) => void,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const read: { path: string; bytes: Uint8Array }[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE).map(async ({ path, blob }) => ({
      path,
      bytes: new Uint8Array(await blob.arrayBuffer()),
    }));
    // One handful after the other, so that not all of a folder is open at once.
    // oxlint-disable-next-line no-await-in-loop
    read.push(...(await Promise.all(some)));
    onShare(read.length / files.length);
  }
  return read;
}
