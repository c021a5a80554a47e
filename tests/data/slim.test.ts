import { expect, it } from "vitest";
import { generate } from "#cli/generated.ts";
import { openArchive, writeArchive } from "#data/archive.ts";
import { restore, slim } from "#data/slim.ts";
import { filesOf } from "../fixtures/dataSet.ts";

/** All files of the world below a folder, with what is made of them. */
function archived(): ReadonlyMap<string, unknown> {
  const files = filesOf();
  const written = Object.values(files)
    .flat()
    .map(({ file, value }) => [`towers/r1/${file}`, value] as const);
  const made = [...generate(files).made].map(
    ([name, value]) => [`towers/r1/${name}`, value] as const,
  );
  const all = new Map<string, unknown>([...written, ...made]);
  return new Map(JSON.parse(JSON.stringify([...all])));
}

it("makes the search smaller, which comes back as it was", async () => {
  const [files, path] = [archived(), "towers/r1/search.json"];
  const slimmed = slim(files);
  const size = (of: ReadonlyMap<string, unknown>): number => JSON.stringify(of.get(path)).length;
  expect(size(slimmed)).toBeLessThan(size(files) * 0.9);
  expect(await restore(path, openArchive(writeArchive(slimmed)))).toEqual(files.get(path));
});

it("leaves what is told otherwise, or of what is not there, as it stands", async () => {
  const path = "towers/r1/search.json";
  const documents = [
    { kind: "component", id: "anchor", summary: { en: "Another one." } },
    { kind: "org", id: "nobody", summary: { en: "Not there." } },
    { kind: "component", id: "beam" },
  ];
  const slimmed = slim(new Map([...archived(), [path, documents]]));
  expect(slimmed.get(path)).toEqual(documents);
  expect(await restore(path, openArchive(writeArchive(slimmed)))).toEqual(documents);
});
