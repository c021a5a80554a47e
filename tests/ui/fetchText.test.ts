import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchText } from "#ui/fetchText.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A line that delivers a piece every so many ms. */
function slowly(pieces: readonly string[], ms: number): typeof fetch {
  return (_address, init) => {
    const left = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
      },
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        const piece = left.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    return Promise.resolve(new Response(body));
  };
}

it("waits for a slow line that still delivers, longer than for a silent one", async () => {
  const pieces = Array.from({ length: 12 }, (_, index) => `${index};`);
  const fetched = fetchText("https://strata.example/", slowly(pieces, 10_000));
  await vi.advanceTimersByTimeAsync(150_000);
  expect((await fetched).text).toBe(pieces.join(""));
});

const silent: typeof fetch = (_address, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener("abort", () =>
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- as a browser does
      reject(init.signal?.reason),
    );
  });

it.each([
  ["before the first byte", silent],
  ["after some", slowly(["half"], 60_000)],
])("gives up on silence %s", async (_, line) => {
  const fetched = fetchText("https://strata.example/", line).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await fetched).toMatchObject({ name: "TimeoutError" });
});

it("reads letters that two pieces share", async () => {
  const bytes = new TextEncoder().encode("层");
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, 1));
      controller.enqueue(bytes.slice(1));
      controller.close();
    },
  });
  const { text } = await fetchText("https://strata.example/", () =>
    Promise.resolve(new Response(body)),
  );
  expect(text).toBe("层");
});
