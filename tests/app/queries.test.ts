import { QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCache } from "#app/queries.ts";
import { createReadJson } from "#app/readJson.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A host that never answers, as far as one waits. */
const silent: typeof fetch = (_address, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener("abort", () => {
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- as a browser does
      reject(init.signal?.reason);
    });
  });
const down: typeof fetch = () => Promise.resolve(new Response("", { status: 503 }));

it.each([
  [
    "a network that is silent is told of after 15 s, and not asked again unasked",
    silent,
    15_000,
    1,
  ],
  ["a server that fails is asked twice", down, 900, 2],
])("%s", async (_, host, ms, times) => {
  const asked = vi.fn<typeof fetch>(host);
  const readJson = createReadJson("https://strata.example/", asked);
  const query = new QueryObserver(createCache(), {
    queryKey: ["a file"],
    queryFn: () => readJson("rest.json"),
  });
  const stop = query.subscribe(() => undefined);
  expect(query.getCurrentResult().isFetching).toBe(true);
  await vi.advanceTimersByTimeAsync(ms);
  expect(query.getCurrentResult().isError).toBe(true);
  expect(asked).toHaveBeenCalledTimes(times);
  stop();
});
