import { doTask } from "./doTask.ts";
import type { News, Result, Task } from "./task.ts";

/* The worker: one task, then it is ended by the page. */

/** A worker's messages go to the page that started it and nowhere else. */
function tell(message: News | Result): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  postMessage(message);
}

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  void doTask(data, tell).then(tell, (error: unknown) => {
    // Reaches the page as the worker's error.
    setTimeout(() => {
      throw error;
    });
  });
});
