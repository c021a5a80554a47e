import { describe, expect, it } from "vitest";
import { checkSources } from "#data/check/sources.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const beam = "components/beam.json";
const shared = "sources/shared.json";
const check = (changes: Readonly<Record<string, Change>>): unknown =>
  checkSources(filesOf(changes));

const other = {
  url: "https://towers.example/other",
  title: "Another",
  accessed: "2026-11-01",
  kind: "docs",
  tier: 2,
};

it("finds nothing in a sound world", () => {
  expect(checkSources(filesOf())).toEqual([]);
});

describe("a source that is cited", () => {
  const valid = ["manual", "@atlas", "@survey"];

  it("is defined in the file or shared", () => {
    expect(check({ [beam]: { "/names/0/sources": ["manual", "leaflet"] } })).toEqual([
      {
        file: beam,
        path: "/names/0/sources/1",
        problem: 'there is no source "leaflet"',
        valid,
      },
    ]);
    expect(check({ [beam]: { "/names/0/sources": ["@leaflet"] } })).toMatchObject([
      { problem: 'there is no source "@leaflet"' },
    ]);
  });

  it("is found by its id where a place or words are given", () => {
    expect(check({ [beam]: { "/phases/0/sources": [{ id: "leaflet", at: "p. 3" }] } })).toEqual([
      { file: beam, path: "/phases/0/sources/0", problem: 'there is no source "leaflet"', valid },
    ]);
  });

  it("is not that of another file, nor a shared one without its mark", () => {
    expect(check({ [beam]: { "/names/0/sources": ["readme", "atlas"] } })).toMatchObject([
      { problem: 'there is no source "readme"' },
      { problem: 'there is no source "atlas"' },
    ]);
  });

  it("is looked for in cells, in what others say, and in what was copied", () => {
    const alt = { reason: { en: "a", zh: "甲" }, sources: ["leaflet"] };
    expect(
      check({
        [beam]: {
          "/names/0/alt": [alt],
          "/cells/holds-wind/0/sources": ["leaflet"],
          "/sources/manual/derivedFrom": ["leaflet"],
        },
      }),
    ).toMatchObject([
      { path: "/names/0/alt/0/sources/0" },
      { path: "/cells/holds-wind/0/sources/0" },
      { path: "/sources/manual/derivedFrom" },
    ]);
  });

  it("is looked for in the files of organizations, too", () => {
    const file = "orgs/guild.json";
    expect(check({ [file]: { "/deals/0/sources": ["leaflet"] } })).toMatchObject([
      { file, path: "/deals/0/sources/0" },
    ]);
  });
});

describe("a source that nobody cites", () => {
  it("is a leftover of its file", () => {
    expect(check({ [beam]: { "/sources/leaflet": other } })).toEqual([
      { file: beam, path: "/sources/leaflet", problem: "is cited by no claim" },
    ]);
  });

  it("is a leftover among the shared ones", () => {
    expect(check({ [shared]: { "/sources/leaflet": other } })).toEqual([
      { file: shared, path: "/sources/leaflet", problem: "is cited by no file" },
    ]);
  });

  it("is none where another was copied from it", () => {
    expect(
      check({
        [beam]: { "/sources/leaflet": other, "/sources/manual/derivedFrom": ["leaflet"] },
      }),
    ).toEqual([]);
    expect(check({ [shared]: { "/sources/atlas/derivedFrom": undefined } })).toMatchObject([
      { path: "/sources/survey", problem: "is cited by no file" },
    ]);
  });
});

describe("a link into a repository", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const link = (url: string): unknown => check({ [beam]: { "/sources/manual/url": url } });

  it.each([
    "https://github.com/towers/beam/blob/main/README.md",
    "https://github.com/towers/beam/tree/master",
    "https://github.com/towers/beam/tree/master/docs",
    "https://github.com/towers/beam/blob/HEAD/a",
    "https://github.com/towers/beam/blob/release-branch/v1/a",
  ])("at a branch is not pinned: %s", (url) => {
    expect(link(url)).toEqual([
      {
        file: beam,
        path: "/sources/manual/url",
        problem: "names a branch; pin it to a commit by 12 digits or more, or to a tag",
      },
    ]);
  });

  it("to a raw file is no page that one can read", () => {
    expect(link(`https://raw.githubusercontent.com/towers/beam/${sha}/README.md`)).toEqual([
      {
        file: beam,
        path: "/sources/manual/url",
        problem: "names a raw file; link the page at a commit",
      },
    ]);
  });

  it.each([
    `https://github.com/towers/beam/blob/${sha}/README.md#L3`,
    `https://github.com/towers/beam/tree/${sha}`,
    "https://github.com/towers/beam/blob/v1.0.0/README.md",
    "https://github.com/towers/beam/issues/3",
    "https://github.com/towers/beam/releases/tag/v1",
    `https://github.com/towers/beam/commit/${sha}`,
    "https://towers.example/blob/main",
  ])("is fine at a commit, a tag, an issue: %s", (url) => {
    expect(link(url)).toEqual([]);
  });

  it("is looked at among the shared ones and in organizations, too", () => {
    const url = "https://github.com/towers/a/blob/main/b";
    expect(
      check({
        [shared]: { "/sources/atlas/url": url },
        "orgs/guild.json": { "/sources/charter/url": url },
      }),
    ).toMatchObject([
      { file: "orgs/guild.json", path: "/sources/charter/url" },
      { file: shared, path: "/sources/atlas/url" },
    ]);
  });

  // A wish: the same raw file has another address.
  it("to a raw file below github.com is none either", () => {
    expect(link("https://github.com/towers/beam/raw/main/README.md")).toHaveLength(1);
  });
});

// Wishes; see the report.
it("what a shared source was copied from exists", () => {
  const copied = ["@survey", "@leaflet"];
  expect(check({ [shared]: { "/sources/atlas/derivedFrom": copied } })).toMatchObject([
    { file: shared, problem: 'there is no source "@leaflet"' },
  ]);
});

it("a shared source is defined once", () => {
  const twin = { $schema: "a.json", kind: "sources", sources: { atlas: other } };
  expect(check({ "sources/more.json": twin })).toMatchObject([{ path: "/sources/atlas" }]);
});
