import { DataError } from "#data/problem.ts";
import { scriptAddress } from "../scriptAddress.ts";
import type { News, Result, Task } from "./task.ts";
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

function inWorker(
  task: Task,
  tell: (news: News) => void,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const worker = new Worker(scriptAddress(workerScript), { type: "module" });
  return new Promise<Result>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<News | Result>) => {
      if (data.is === "stage") tell(data);
      else resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      // Without a message it is the script that could not be had.
      const problem = message ? `has failed: ${message}` : "cannot be loaded";
      reject(new DataError("missing", [{ file: "worker", path: "", problem }]));
    });
    signal?.addEventListener("abort", () => reject(signal.reason));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

export type RunTask = typeof runTask;
