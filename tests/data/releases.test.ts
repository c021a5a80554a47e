import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "#cli/readFolder.ts";
import { type Files, parseFiles } from "#data/files.ts";
import { readReleases, releasesOf } from "#data/releases.ts";
import { parseWhen } from "#model/when.ts";
import { filesOf } from "../fixtures/dataSet.ts";

describe("releases.json", () => {
  it("has the releases that rise, those told by tags among them, oldest first", () => {
    const url = "https://github.com/towers/anchor/releases/tag/v{version}";
    const releases = { 2013: "0.2.0 05-01", 2015: "0.2.1 01-01, 1.1.0 09-01" };
    const files = filesOf({
      "components/anchor.json": { "/tagged": [{ url, read: "2026-11-01", releases }] },
    });
    expect(releasesOf(files)).toEqual({
      anchor: [
        ["0.1", "2013-03"],
        ["0.2.0", "2013-05-01"],
        ["1.0", "2014-06-09"],
        ["1.1.0", "2015-09-01"],
      ],
    });
  });
});

describe("the releases of the shipped set", () => {
  let files: Files;
  beforeAll(() => {
    files = parseFiles(readFolder("public/data/container")).files;
  }, 120_000);

  it("are told by tags of repositories that are the component's own", () => {
    const tagged = files.components.filter(({ value }) => value.tagged);
    expect(tagged.length).toBeGreaterThan(650);
    for (const { value } of tagged) {
      const homes = (value.repositories ?? []).map(({ url }) => url.replace(/(?:\.git)?\/?$/u, ""));
      for (const { url } of value.tagged ?? []) {
        expect(homes).toContain(url.split("/").slice(0, 5).join("/"));
      }
    }
  });

  it("tell of any day the newest one that a naive reading finds", () => {
    const releases = readReleases(releasesOf(files));
    for (const { value } of files.components) {
      const all = [
        ...(value.releases ?? []).map(({ version, date }) => ({ version, date })),
        ...(value.tagged ?? []).flatMap((track) =>
          Object.entries(track.releases).flatMap(([year, written]) =>
            written.split(", ").map((one) => ({
              version: one.split(" ")[0] ?? "",
              date: `${year}-${one.split(" ")[1]}`,
            })),
          ),
        ),
      ].flatMap(({ version, date }) => ({ version, day: parseWhen(date)?.min ?? 0 }));
      // Where all are counted alike: by a number of three digits at most, without words.
      if (all.some(({ version }) => !/^v?\d{1,3}(?:\.\d+)*$/u.test(version))) continue;
      for (const day of new Set(all.map((one) => one.day))) {
        const out = all.filter((one) => one.day <= day);
        const highest = out.map(({ version }) => numbersOf(version)).reduce(higher);
        const told = releases.get(value.id)?.findLast(({ when }) => when.min <= day);
        expect([value.id, day, numbersOf(told?.version ?? "")]).toEqual([value.id, day, highest]);
      }
    }
  });
});

/** The numbers of a version, as many for each. */
function numbersOf(version: string): readonly number[] {
  const numbers = version.replace(/^v/u, "").split(".").map(Number);
  return Array.from({ length: 5 }, (_, index) => numbers[index] ?? 0);
}

function higher(a: readonly number[], b: readonly number[]): readonly number[] {
  const index = a.findIndex((number, at) => number !== b[at]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0) ? b : a;
}
