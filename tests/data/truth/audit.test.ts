import { describe, expect, it } from "vitest";
import { type Audit, audit } from "#data/truth/audit.ts";
import type { About, Fact, Statement } from "#data/truth/fact.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const origin = "https://towers.example/anchor";
const anchor: About = { urls: ["https://github.com/towers/anchor"], name: "Anchor" };
const master: Statement = { property: "level", org: "guild", level: "master" };

const fact = (says: Statement, about: About = anchor): Fact => ({ where: "list: 1", about, says });

const auditOf = (
  facts: readonly Fact[],
  changes: Readonly<Record<string, Change>> = {},
  keys?: string,
): Audit => audit(filesOf(changes), facts, { origin, ...(keys !== undefined && { keys }) });

it("counts by property and names every difference", () => {
  const license = { property: "license", spdx: "BSD-3-Clause" } as const;
  const { tallies, differences } = auditOf([
    fact(master),
    fact(license),
    fact({ property: "release date", version: "7", date: "2020-01-01" }),
    fact(master, { urls: [], name: "Nobody" }),
  ]);
  const none = { agreed: 0, copied: 0, recorded: 0, differing: 0, silent: 0 };
  expect(tallies).toEqual([
    { ...none, property: "level", agreed: 1 },
    { ...none, property: "license", differing: 1 },
    { ...none, property: "release date", silent: 1 },
  ]);
  expect(differences).toEqual([
    {
      property: "license",
      file: "components/anchor.json",
      path: "/licenses/0/spdx",
      ours: "MIT",
      theirs: "BSD-3-Clause",
      where: "list: 1",
      isRecorded: false,
    },
  ]);
});

it("counts once what a record says twice", () => {
  expect(auditOf([fact(master), fact(master)]).tallies[0]?.agreed).toBe(1);
});

it("counts apart what rests on the record alone", () => {
  const license = fact({ property: "license", spdx: "MIT" });
  expect(auditOf([license]).tallies[0]).toMatchObject({ agreed: 1, copied: 1 });
  const changes = { "components/anchor.json": { "/licenses/0/sources": ["readme", "@atlas"] } };
  expect(auditOf([license], changes).tallies[0]).toMatchObject({ agreed: 1, copied: 0 });
});

describe("entries", () => {
  const changes = { "components/anchor.json": { "/external/register": ["a", "b"] } };

  it("are missed where we name one that the record lacks", () => {
    const known = fact(master, { key: ["register", "a"], urls: [] });
    const { tallies, differences } = auditOf([known], changes, "register");
    expect(tallies[0]).toMatchObject({ property: "entry", agreed: 1, differing: 1 });
    expect(differences).toMatchObject([{ path: "/external/register", ours: "b" }]);
  });

  it("are not asked for in a record without keys", () => {
    expect(auditOf([], changes).tallies).toEqual([]);
  });
});

describe("who is meant", () => {
  const shared = "https://github.com/towers/all";
  const changes = {
    "components/anchor.json": { "/links/repository": shared },
    "components/beam.json": { "/links": { repository: shared } },
  };
  const both: About = { urls: [shared] };

  it("of two in one repository, any may conform, and neither has the level", () => {
    const conforms: Statement = { property: "conformance", standard: "joint" };
    expect(auditOf([fact(conforms, both)], changes).tallies[0]?.agreed).toBe(1);
    expect(auditOf([fact(master, both)], changes).tallies).toEqual([]);
  });

  it("is not asked for its repository where it was found by that", () => {
    expect(auditOf([fact({ property: "repository", urls: anchor.urls })]).tallies).toEqual([]);
  });

  it("is taken from a name alone only in a list of implementers", () => {
    const named: About = { urls: [], name: "Anchor" };
    expect(auditOf([fact(master, named)]).tallies).toEqual([]);
    const conforms: Statement = { property: "conformance", standard: "joint" };
    expect(auditOf([fact(conforms, named)]).tallies[0]?.agreed).toBe(1);
  });
});
