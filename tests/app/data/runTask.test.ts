import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runTask } from "#app/data/runTask.ts";
import type { Task } from "#app/data/task.ts";
import { DataError } from "#data/problem.ts";
import { sayProblem } from "#words/problems.ts";

/** Workers that were started, to be told from outside how it goes. */
const started: FakeWorker[] = [];

class FakeWorker extends EventTarget {
  isEnded = false;
  constructor() {
    super();
    started.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

beforeEach(() => {
  started.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = (path: string) => ({ path, blob: new Blob() });
const task = (...paths: readonly string[]): Task => ({
  do: "open",
  files: paths.map(file),
  id: "own-1",
  title: "our-tools",
  on: "2026-12-01",
});

/** The problem that a task ends with. */
async function problemOf(given: Task, act: () => unknown) {
  const ended = runTask("opened", given).catch((error: unknown) => error);
  await act();
  const error = await ended;
  if (!(error instanceof DataError)) throw error;
  return { reason: error.reason, ...error.problems[0] };
}

it("a crash names the file, in both languages what to do", async () => {
  const {
    reason,
    file: named,
    problem = "",
  } = await problemOf(task("tools.json"), () =>
    started[0]?.fail("Uncaught RangeError: Maximum call stack size exceeded"),
  );
  expect({ reason, named }).toEqual({ reason: "broken", named: "tools.json" });
  expect(sayProblem(problem, "en").remedy).toContain("Open a part of it");
  expect(sayProblem(problem, "zh-CN").text).toMatch(/^无法读完：Uncaught RangeError/u);
  expect(started[0]?.isEnded).toBe(true);
});

it.each([
  ["a script that cannot be had", () => started[0]?.fail("")],
  ["a script that does not arrive", () => vi.advanceTimersByTimeAsync(15_000)],
])("%s names what was opened, and may be tried again", async (_, act) => {
  const { reason, file: named, problem = "" } = await problemOf(task("a.csv", "b.csv"), act);
  expect({ reason, named }).toEqual({ reason: "missing", named: "our-tools" });
  expect(sayProblem(problem, "en").remedy).toBe("Look at your connection, and try again.");
  expect(sayProblem(problem, "zh-CN").text).toContain("本页面的一个组成部分");
});

it("a browser that starts no workers is no fault of the program", async () => {
  vi.stubGlobal("Worker", undefined);
  const { reason, file: named } = await problemOf(task("tools.json"), () => undefined);
  expect({ reason, named }).toEqual({ reason: "missing", named: "tools.json" });
});

it("who has begun may take as long as it needs", async () => {
  const ended = runTask("opened", task("tools.json"));
  const worker = started[0];
  const say = (data: unknown): unknown =>
    worker?.dispatchEvent(new MessageEvent("message", { data }));
  say({ is: "stage", stage: "reading", share: 0 });
  await vi.advanceTimersByTimeAsync(600_000);
  say({ is: "opened", opened: { is: "talk", file: "tools.json" } });
  expect((await ended).opened).toEqual({ is: "talk", file: "tools.json" });
});
