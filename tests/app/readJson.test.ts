import { describe, expect, it } from "vitest";
import { createReadJson } from "#app/readJson.ts";
import { DataError } from "#data/problem.ts";

const base = "https://strata.example/below/";

function answering(answer: () => Response | Promise<Response>) {
  return createReadJson(base, () => Promise.resolve(answer()));
}

async function reasonOf(read: Promise<unknown>): Promise<string> {
  const error: unknown = await read.catch((thrown: unknown) => thrown);
  return error instanceof DataError ? error.reason : `no DataError: ${String(error)}`;
}

it("reads beside the page, wherever that lies", async () => {
  const asked: string[] = [];
  const readJson = createReadJson(base, (input) => {
    asked.push(input instanceof Request ? input.url : input.toString());
    return Promise.resolve(new Response('{"a":1}'));
  });
  expect(await readJson("container/index.json")).toEqual({ a: 1 });
  expect(asked).toEqual(["https://strata.example/below/data/container/index.json"]);
});

describe("tells what went wrong", () => {
  it.each([
    ["a missing file", () => new Response("gone", { status: 404 }), "missing"],
    ["a server in trouble", () => new Response("", { status: 503 }), "missing"],
    ["no network", () => Promise.reject(new TypeError("fetch failed")), "missing"],
    ["a portal's page", () => new Response("<!doctype html>"), "broken"],
    ["half a file", () => new Response('{"a": [1, 2'), "broken"],
    ["nothing", () => new Response(""), "broken"],
  ] as const)("%s", async (_, answer, reason) => {
    expect(await reasonOf(answering(answer)("index.json"))).toBe(reason);
  });
});
