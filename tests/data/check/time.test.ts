import { describe, expect, it } from "vitest";
import { checkTime } from "#data/check/time.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const anchor = "components/anchor.json";
const joint = "standards/joint.json";
const guild = "orgs/guild.json";
const sources = ["readme"];

const check = (file: string, change: Change): unknown => checkTime(filesOf({ [file]: change }));

it("finds nothing in a sound world", () => {
  expect(checkTime(filesOf())).toEqual([]);
});

describe("what ends before it begins is found", () => {
  it.each([
    [anchor, "/phases/0/to", "2012", "2012 is before from 2013-03"],
    [anchor, "/names/1/to", "2013-02", "2013-02 is before from 2013-03"],
    [anchor, "/layers/0/to", "2014-12-31", "2014-12-31 is before from 2015"],
    [anchor, "/governance/1/to", "2014", "2014 is before from 2015-01"],
    [anchor, "/stewards/0/to", "2012", "2012 is before from 2013"],
    [anchor, "/licenses/0/to", "2012", "2012 is before from 2013"],
    [anchor, "/repositories/0/to", "2012", "2012 is before from 2013"],
    [anchor, "/relations/0/to", "2013", "2013 is before from 2014"],
    [anchor, "/releases/1/eol", "2014-06-08", "2014-06-08 is before date 2014-06-09"],
    [guild, "/deals/0/closed", "2013", "2013 is before announced 2014-01"],
    [guild, "/deals/0/ended", "2014-01", "2014-01 is before closed 2014-02"],
    [guild, "/names/0/to", "2008", "2008 is before from 2009"],
    [joint, "/phases/0/to", "2013", "2013 is before from 2014-02"],
  ])("%s %s = %s", (file, path, date, problem) => {
    expect(check(file, { [path]: date })).toContainEqual({ file, path, problem });
  });

  it("in names that are all younger than the thing", () => {
    expect(check(anchor, { "/names/1/from": "2013-04" })).toEqual([
      { file: anchor, path: "/names", problem: "all begin after the first phase (2013-03)" },
    ]);
    expect(check(anchor, { "/names/1/from": "2013" })).toEqual([]);
    expect(check(anchor, { "/names/1/from": null })).toEqual([]);
  });

  it("in what another source says, too", () => {
    const alt = { from: "2015", to: "2014", reason: { en: "a", zh: "甲" }, sources };
    expect(check(anchor, { "/names/0/alt": [alt] })).toEqual([
      { file: anchor, path: "/names/0/alt/0/to", problem: "2014 is before from 2015" },
    ]);
  });

  it("in a cell and in a conformance, by since and until", () => {
    expect(check(anchor, { "/cells/holds-wind/1/until": { date: "2013" } })).toEqual([
      {
        file: anchor,
        path: "/cells/holds-wind/1/until",
        problem: "2013 is before since 2014",
      },
    ]);
    expect(check(anchor, { "/conformance/0/until": { date: "2014-06-08" } })).toEqual([
      {
        file: anchor,
        path: "/conformance/0/until",
        problem: "2014-06-08 is before since 2014-06-09",
      },
    ]);
  });

  it("but not within the imprecision of a date", () => {
    expect(check(anchor, { "/phases/2/to": "2016" })).toEqual([]);
  });
});

describe("tracks of which one claim holds at a time", () => {
  it("may not overlap", () => {
    expect(check(anchor, { "/phases/0/to": "2015-01" })).toEqual([
      {
        file: anchor,
        path: "/phases/1/from",
        problem: "2014-06-09 overlaps the claim before, which ends 2015-01",
      },
    ]);
  });

  it("go on only after a claim that has its end", () => {
    expect(check(anchor, { "/phases/0/to": undefined })).toEqual([
      {
        file: anchor,
        path: "/phases/1",
        problem: "follows a claim that is still true; give that one its end",
      },
    ]);
  });

  it("go on after an unknown end, and may leave a gap", () => {
    expect(check(anchor, { "/phases/0/to": null })).toEqual([]);
    expect(check(anchor, { "/phases/1/to": "2015" })).toEqual([]);
  });

  it("are kept apart by foundation", () => {
    expect(check(anchor, { "/governance/0/to": "2015-06" })).toMatchObject([
      { path: "/governance/1/from" },
    ]);
    expect(check(anchor, { "/governance/0/org": "acme", "/governance/0/to": undefined })).toEqual(
      [],
    );
  });

  it("are phases of organizations and standards, too", () => {
    const next = { phase: "ended", from: "2020", sources: ["@atlas"] };
    for (const file of ["orgs/acme.json", joint]) {
      expect(check(file, { "/phases/-": next })).toMatchObject([{ file, path: "/phases/1" }]);
    }
  });

  it("say nothing of names, of which several hold at once", () => {
    expect(check(anchor, { "/names/1/to": undefined })).toEqual([]);
  });
});

describe("conformance", () => {
  it("does not begin before the standard existed", () => {
    expect(check(anchor, { "/conformance/0/since/date": "2013" })).toEqual([
      {
        file: anchor,
        path: "/conformance/0",
        problem: "begins 2013, before joint existed (2014)",
      },
    ]);
    expect(check(anchor, { "/conformance/0/from": "2013-12-31" })).toMatchObject([
      { path: "/conformance/0" },
    ]);
  });

  it("may begin when a name or a release is the first that is known of the standard", () => {
    const earlier = { version: "0", date: "2012", sources: ["@atlas"] };
    const known = filesOf({
      [anchor]: { "/conformance/0/from": "2013" },
      [joint]: { "/releases/0": earlier },
    });
    expect(checkTime(known)).toEqual([]);
  });

  it("may begin any time where nothing is known of the standard's beginning", () => {
    expect(
      check(anchor, {
        "/conformance/0/standard": "socket",
        "/conformance/0/profiles": undefined,
        "/conformance/0/from": "1990",
      }),
    ).toEqual([]);
  });
});

// Wishes; see the report.
it("a phase after one of unknown end does not begin before it", () => {
  const change = { "/phases/1/to": null, "/phases/2/from": "2013-12", "/releases": [] };
  expect(check(anchor, change)).toMatchObject([{ path: "/phases/2/from" }]);
});

it("a layer does not end before it begins", () => {
  const file = "layers/roof.json";
  expect(check(file, { "/from": "2015", "/to": "2010" })).toEqual([
    { file, path: "/to", problem: "2010 is before from 2015" },
  ]);
});

describe("conformance to a version of a standard", () => {
  const claim = { standard: "joint", role: "provider", level: "implements", sources: ["readme"] };
  const path = "/conformance/0";

  it.each(["1", "v1"])("cannot begin before %s was released", (version) => {
    for (const range of [[{ eq: version }], [{ gte: version, lt: "2" }]]) {
      const early = { ...claim, from: "2014-02-02", range };
      expect(check(anchor, { [path]: early })).toEqual([
        {
          file: anchor,
          path: "/conformance/0/range",
          problem: "begins 2014-02-02, before joint 1 was released (2014-02-03)",
        },
      ]);
    }
  });

  it("may begin on the day, or with a version whose day is not known", () => {
    expect(
      check(anchor, { [path]: { ...claim, from: "2014-02-03", range: [{ eq: "1" }] } }),
    ).toEqual([]);
    expect(
      check(anchor, { [path]: { ...claim, from: "2014-02-02", range: [{ eq: "9" }] } }),
    ).toEqual([]);
  });
});
