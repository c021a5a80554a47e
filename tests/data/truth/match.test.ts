import { expect, it } from "vitest";
import type { About } from "#data/truth/fact.ts";
import { addressOf, createMatcher } from "#data/truth/match.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const shared = "https://github.com/towers/all";

type Find = (about: Partial<About>) => readonly string[] | null;

/** What is found in a world with these changes: how, then whom. */
const worldWith = (changes: Readonly<Record<string, Change>>): Find => {
  const match = createMatcher(filesOf(changes));
  return (about) => {
    const found = match({ urls: [], ...about });
    return found && [found.by, ...found.subjects.map(({ value }) => value.id)];
  };
};

it("finds by key, then by address, then by name", () => {
  const found = worldWith({
    "components/anchor.json": { "/external/landscape": ["Parts / Anchor"] },
    "components/beam.json": { "/links": { homepage: "https://www.beam.example/home/" } },
  });
  const url = "https://github.com/Towers/Anchor/tree/main/src";
  expect(found({ key: ["landscape", "Parts / Anchor"] })).toEqual(["key", "anchor"]);
  expect(found({ key: ["devstats", "Parts / Anchor"] })).toBeNull();
  expect(found({ urls: [url], name: "Beam" })).toEqual(["address", "anchor"]);
  expect(found({ urls: ["http://beam.example/home"] })).toEqual(["address", "beam"]);
  expect(found({ name: "tower-joint" })).toEqual(["name", "joint"]);
  expect(found({ name: "Tower Joint (JNT)" })).toEqual(["name", "joint"]);
  expect(found({ urls: ["https://nobody.example/"], name: "" })).toBeNull();
});

it("tells by their names apart what shares a repository, where it can", () => {
  const found = worldWith({
    "components/anchor.json": { "/links/repository": shared },
    "components/beam.json": { "/links": { repository: shared } },
  });
  expect(found({ urls: [shared], name: "BEAM" })).toEqual(["address", "beam"]);
  expect(found({ urls: [shared], name: "Towers" })).toEqual(["address", "anchor", "beam"]);
});

it("takes another entry of the record for another thing in the same place", () => {
  const found = worldWith({
    "components/anchor.json": { "/external/landscape": ["Parts / Anchor"] },
  });
  const urls = ["https://github.com/towers/anchor"];
  expect(found({ key: ["landscape", "Parts / Anchor (small)"], urls })).toBeNull();
  expect(found({ key: ["devstats", "anchor"], urls })).toEqual(["address", "anchor"]);
});

it("takes the namesake of another owner for another thing", () => {
  const found = worldWith({});
  expect(found({ urls: ["https://github.com/others/driver"], name: "Anchor" })).toBeNull();
  expect(found({ urls: ["https://github.com/towers/driver"], name: "Anchor" })).toEqual([
    "name",
    "anchor",
  ]);
  expect(found({ urls: ["https://others.example/"], name: "Anchor" })).toEqual(["name", "anchor"]);
});

it.each([
  ["https://github.com/a/b.git", "github.com/a/b"],
  ["github.com/A/B/blob/main/x.md#y", "github.com/a/b"],
  ["https://github.com/a/", "github.com/a"],
  ["http://www.a.example/x/?y#z", "a.example/x"],
])("takes %s for %s", (url, address) => {
  expect(addressOf(url)).toBe(address);
});
