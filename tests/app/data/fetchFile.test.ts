import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchFile } from "#app/data/fetchFile.ts";
import { DataError } from "#data/problem.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A host that delivers a byte every so many ms, so many times. */
function slowly(count: number, ms: number): typeof fetch {
  return (_address, init) => {
    let left = count;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
      },
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        if (left === 0) controller.close();
        else controller.enqueue(new Uint8Array(1));
        left -= 1;
      },
    });
    return Promise.resolve(new Response(body));
  };
}

const get = (fetchFrom: typeof fetch) =>
  fetchFile("https://other.example/a.csv", 1_000_000, () => undefined, fetchFrom).catch(
    (error: unknown) => error,
  );

it("waits for a slow host that still delivers", async () => {
  const fetched = get(slowly(12, 10_000));
  await vi.advanceTimersByTimeAsync(150_000);
  const blob = await fetched;
  expect(blob).toBeInstanceOf(Blob);
});

it("gives up on a host that falls silent after 15 s", async () => {
  const fetched = get(slowly(2, 16_000));
  await vi.advanceTimersByTimeAsync(15_000);
  const error = await fetched;
  if (!(error instanceof DataError)) throw new Error("no DataError");
  expect(error.problems[0]?.problem).toBe("took too long");
});
