import { expect, it } from "vitest";
import { createSetRepository, type SetRepository } from "#app/data/setRepository.ts";
import { DataError } from "#data/problem.ts";

/** A repository whose worker finds something wrong with some files. */
function refusing(files: readonly string[]): Promise<SetRepository> {
  return createSetRepository({
    store: {
      all: () => Promise.resolve([]),
      pages: () => Promise.resolve(null),
      put: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    },
    run: () =>
      Promise.reject(
        new DataError(
          "broken",
          files.map((file) => ({ file, path: "", problem: "is no JSON" })),
        ),
      ),
    random: (length) => new Uint8Array(length),
    today: () => "2026-11-30",
  });
}

const given = ["good.csv", "sub/bad.json"].map((path) => ({ path, blob: new Blob() }));

it.each([
  [["sub/bad.json"], "bad.json"],
  [["good.csv", "sub/bad.json"], "good.csv"],
])("of several files names the one that is at fault: %j", async (files, named) => {
  const repository = await refusing(files);
  expect(await repository.open("good.csv", given)).toBeNull();
  expect(repository.state().failure?.name).toBe(named);
});
