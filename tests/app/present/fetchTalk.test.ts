import { expect, it } from "vitest";
import { fetchAll, fetchesOf, type Progress } from "#app/present/fetchTalk.ts";
import { createCache, queriesOf } from "#app/queries.ts";
import type { Loader } from "#data/load.ts";
import { WORLD, TALK } from "../../fixtures/handout.ts";

it("goes on where something fails, a few at a time, and tells how far it has come", async () => {
  let running = 0;
  let most = 0;
  const fetches = Array.from({ length: 20 }, (_, index) => async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    if (index % 5 === 0) throw new Error("no network");
  });
  const told: Progress[] = [];
  await fetchAll(fetches, (progress) => told.push(progress));
  expect(told).toHaveLength(20);
  expect(told.at(-1)).toEqual({ all: 20, fetched: 16, failed: 4 });
  expect(most).toBeLessThanOrEqual(4);
});

it("asks for every file that a step opens or compares, each once", async () => {
  const asked: string[] = [];
  const note =
    (kind: string) =>
    (id: unknown): Promise<never> => {
      // What has no id of its own is asked for with the query's context, which counts for nothing.
      asked.push(`${kind}/${typeof id === "string" ? id : ""}`);
      return Promise.reject(new Error("is not looked at"));
    };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only these are asked for
  const loader = {
    component: note("component"),
    standard: note("standard"),
    org: note("org"),
    featureSet: note("features"),
    comparison: note("table"),
    sharedSources: note("sources"),
    searchDocuments: note("search"),
    marks: note("marks"),
  } as unknown as Loader;
  const queries = queriesOf(loader, { id: "small" });
  await fetchAll(fetchesOf(TALK, WORLD, createCache(), queries), () => undefined);
  expect(new Set(asked)).toEqual(
    new Set([
      "component/flannel",
      "component/rkt",
      "component/runc",
      "features/engines",
      "sources/",
      "search/",
      "marks/",
    ]),
  );
  expect(asked.filter((file) => file === "features/engines")).toHaveLength(1);
});
