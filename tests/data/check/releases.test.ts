import { describe, expect, it } from "vitest";
import { checkReleases } from "#data/check/releases.ts";
import { type Change, filesOf } from "../../fixtures/dataSet.ts";

const anchor = "components/anchor.json";
const sources = ["readme"];

const check = (file: string, change: Change): readonly unknown[] =>
  checkReleases(filesOf({ [file]: change }));

it("finds nothing in a sound world", () => {
  expect(checkReleases(filesOf())).toEqual([]);
});

describe("releases", () => {
  it("stand oldest first", () => {
    const older = { version: "1.1", date: "2014-05", sources };
    expect(check(anchor, { "/releases/-": older })).toEqual([
      {
        file: anchor,
        path: "/releases/2/date",
        problem: "is older than the release before; oldest first",
      },
    ]);
  });

  it("may be of the same time, as far as one knows", () => {
    expect(check(anchor, { "/releases/-": { version: "1.1", date: "2014", sources } })).toEqual([]);
  });

  it("are listed once", () => {
    expect(check(anchor, { "/releases/-": { version: "0.1", date: "2015", sources } })).toEqual([
      { file: anchor, path: "/releases/2/version", problem: '"0.1" is listed twice' },
    ]);
  });

  it("do not follow the end", () => {
    expect(check(anchor, { "/releases/-": { version: "2.0", date: "2017", sources } })).toEqual([
      { file: anchor, path: "/releases/2/date", problem: "2017 is after its end 2016-12" },
    ]);
    expect(check(anchor, { "/releases/-": { version: "2.0", date: "2016", sources } })).toEqual([]);
  });
});

it("a thing that came back to life may be released again", () => {
  const change = {
    "/phases/2/to": "2018",
    "/phases/-": { phase: "stable", from: "2018", sources },
    "/releases/-": { version: "2.0", date: "2019", sources },
  };
  expect(check(anchor, change)).toEqual([]);
});

describe("what is dormant", () => {
  it("releases nothing", () => {
    const phase = { phase: "dormant", from: "2014-03", to: "2014-09", sources };
    expect(check(anchor, { "/phases/1": { ...phase } })).toContainEqual({
      file: anchor,
      path: "/releases/1/date",
      problem: "2014-06-09 is while it is dormant (2014-03)",
    });
    expect(check(anchor, { "/phases/1": { ...phase, from: "2014-06-09" } })).not.toContainEqual(
      expect.objectContaining({ path: "/releases/1/date" }),
    );
  });
});

describe("releases told by tags", () => {
  const track = (releases: object): Change => ({
    "/phases/2": undefined,
    "/phases/1/to": undefined,
    "/tagged": [
      {
        url: "https://github.com/towers/anchor/releases/tag/v{version}",
        read: "2026-11-01",
        releases,
      },
    ],
  });
  const told = (releases: object): readonly unknown[] => check(anchor, track(releases));

  it("are sound", () => {
    expect(told({ 2014: "1.1.0 09-01, 1.2.0 11-30", 2026: "2.0.0 11-01" })).toEqual([]);
  });

  it.each([
    [
      { 2014: "1.2.0 09-02, 1.1.0 09-01" },
      "2014",
      "is older than the release before; oldest first",
    ],
    [{ 2014: "1.1.0 09-01, 1.1.0 09-01" }, "2014", '"1.1.0" is listed twice'],
    [{ 2014: "1.0 06-09" }, "2014", '"1.0" is listed twice'],
    [{ 2015: "1.1.0 02-30" }, "2015", "2015-02-30 is not a day of the calendar (1900 to 2100)"],
    [{ 2026: "2.0.0 11-02" }, "2026", "2026-11-02 is after the tags were read (2026-11-01)"],
  ])("%j: %s %s", (releases, year, problem) => {
    expect(told(releases)).toEqual([{ file: anchor, path: `/tagged/0/releases/${year}`, problem }]);
  });

  it("do not follow the end, nor come while it is dormant", () => {
    const {
      "/phases/2": _,
      "/phases/1/to": _to,
      ...tagged
    } = Object(track({ 2017: "1.1.0 01-01" }));
    expect(check(anchor, tagged)).toMatchObject([
      { problem: "2017-01-01 is after its end 2016-12" },
    ]);
    const dormant = { phase: "dormant", from: "2016", sources };
    expect(check(anchor, { ...tagged, "/phases/2": dormant })).toMatchObject([
      { path: "/tagged/0/releases/2017", problem: "2017-01-01 is while it is dormant (2016)" },
    ]);
  });
});
