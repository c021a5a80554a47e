import { DataError } from "#data/problem.ts";
import { scriptAddress } from "../scriptAddress.ts";
import { type News, NOT_LOADED, type Result, type Task } from "./task.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import workerScript from "./worker.ts?worker&url";

/**
 * Has a task done by a worker of its own, so that the page stays alive whatever the task holds; ending
 * the worker ends the task. A page that carries everything in itself can start none.
 * @throws DataError where it was refused, or the worker cannot be had
 */
export async function runTask<Is extends Result["is"]>(
  is: Is,
  task: Task,
  { tell = () => undefined, signal }: { tell?: (news: News) => void; signal?: AbortSignal } = {},
): Promise<Extract<Result, { readonly is: Is }>> {
  const result = await inWorker(task, tell, signal);
  if (result.is === "refused") throw new DataError(result.reason, result.problems);
  if (isOf(is, result)) return result;
  throw new Error(`a task was to be ${is} and is ${result.is}`);
}

function isOf<Is extends Result["is"]>(
  is: Is,
  result: Result,
): result is Extract<Result, { readonly is: Is }> {
  return result.is === is;
}

/** ms in which a worker has to say that it has begun; what it does then may take as long as it likes. */
const SILENCE_MS = 15_000;

async function inWorker(
  task: Task,
  tell: (news: News) => void,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const failure = (reason: "missing" | "broken", problem: string): DataError =>
    new DataError(reason, [{ file: nameOf(task), path: "", problem }]);
  const worker = startWorker();
  if (!worker) throw failure("missing", NOT_LOADED);
  let watch: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result>((resolve, reject) => {
    watch = setTimeout(() => {
      const problem = "cannot be read yet, because a part of this page does not arrive";
      reject(failure("missing", problem));
    }, SILENCE_MS);
    worker.addEventListener("message", ({ data }: MessageEvent<News | Result>) => {
      clearTimeout(watch);
      if (data.is === "stage") tell(data);
      else resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      // Without a message it is the script that could not be had.
      if (!message) reject(failure("missing", NOT_LOADED));
      else reject(failure("broken", `cannot be read to its end: ${message}`));
    });
    signal?.addEventListener("abort", () => reject(signal.reason));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(task);
  }).finally(() => {
    clearTimeout(watch);
    worker.terminate();
  });
}

/** @returns `null` where the browser has no workers, or lets none be started here */
function startWorker(): Worker | null {
  try {
    return new Worker(scriptAddress(workerScript), { type: "module" });
  } catch {
    return null;
  }
}

/** What a reader knows the task by. */
function nameOf(task: Task): string {
  switch (task.do) {
    case "open": {
      const [first, ...others] = task.files;
      return first && others.length === 0 ? first.path : task.title;
    }
    case "fetch":
      return task.url;
    case "export":
      return task.name;
  }
}

export type RunTask = typeof runTask;
